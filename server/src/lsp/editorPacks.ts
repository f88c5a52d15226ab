import type { Settings } from '../core/settings.ts';
import type { ConfigProblem } from '../host/config.ts';
import type { Files } from '../host/files.ts';
import type { PackReader } from '../host/packs.ts';

/** Settings with the patterns of all packs in force, and what is wrong in the packs that an editor named. */
export interface WithPacks {
  readonly settings: Settings;
  /** The editor's packs as places. */
  readonly read: readonly string[];
  readonly problems: readonly ConfigProblem[];
}

/**
 * Adds the packs that an editor names in its own settings, as paths from `base`, to those of the folder, which are read
 * already. `layered` is the editor's settings on top of the folder's.
 */
export async function withEditorPacks(
  layered: Settings,
  folder: Settings,
  base: string,
  files: Files,
  reader: PackReader,
): Promise<WithPacks> {
  const places = layered.packs.map((path) => files.resolve(base, path));
  const own = [...new Set(places)].filter((place) => !folder.packs.includes(place));
  if (own.length === 0) return { settings: { ...layered, ...houseOf(folder) }, read: [], problems: [] };
  const { house, problems } = await reader([...folder.packs, ...own]);
  const settings = { ...layered, packs: [...folder.packs, ...own], ...(house === undefined ? {} : { house }) };
  return { settings, read: own, problems: problems.filter(({ place }) => own.includes(place)) };
}

function houseOf({ house }: Settings): Pick<Settings, 'house'> {
  return house === undefined ? {} : { house };
}
