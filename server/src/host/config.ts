import { indexLines, placeAt } from '../core/lines.ts';
import { defaultSettings, type Settings } from '../core/settings.ts';
import { decode } from './decode.ts';
import { type Files, isUnreadable } from './files.ts';

/** Names of a folder's configuration, the one that counts first. */
export const configNames = ['.foothold.json', '.foothold.yaml', '.foothold.yml'] as const;

/** One thing that is wrong in a configuration; line and column from 1. */
export interface ConfigProblem {
  readonly place: string;
  readonly line: number;
  readonly column: number;
  /** One line in plain words. */
  readonly message: string;
}

/** Settings for the notes below `folder`. What was wrong has its default. */
export interface Config {
  readonly settings: Settings;
  /** The configuration file, or undefined where there is none. */
  readonly place: string | undefined;
  /** The folder from which `include` and `exclude` are meant; undefined without a file. */
  readonly folder: string | undefined;
  readonly problems: readonly ConfigProblem[];
}

export const noConfig: Config = { settings: defaultSettings, place: undefined, folder: undefined, problems: [] };

const maxBytes = 1_000_000;

/**
 * Finds the configuration of the nearest folder upwards, and remembers it by folder: make a new finder where files may
 * have changed. The answer for notes of one folder is always the same object.
 */
export function configFinder(files: Files): (folder: string) => Promise<Config> {
  const known = new Map<string, Promise<Config>>();
  const find = (folder: string): Promise<Config> => {
    const config = known.get(folder) ?? search(folder);
    known.set(folder, config);
    return config;
  };
  const search = async (folder: string): Promise<Config> => {
    const here = [];
    for (const name of configNames) {
      const bytes = await files.read(files.join(folder, name), { maxBytes });
      if (bytes !== undefined) here.push({ name, bytes });
    }
    const [first, second] = here;
    if (first !== undefined) {
      const place = files.join(folder, first.name);
      const config = await readConfig(files, place, first.bytes);
      if (second === undefined) return config;
      const message = `${second.name} in the same folder is not read. Keep only one of the two.`;
      return { ...config, problems: [...config.problems, { place, line: 1, column: 1, message }] };
    }
    const parent = files.parent(folder);
    return parent === undefined ? noConfig : find(parent);
  };
  return find;
}

/** Loads one configuration by its own name. */
export async function loadConfig(files: Files, place: string): Promise<Config> {
  return readConfig(files, place, await files.read(place, { maxBytes }));
}

async function readConfig(files: Files, place: string, bytes: Awaited<ReturnType<Files['read']>>): Promise<Config> {
  const failed = (reason: string): Config => ({
    ...noConfig,
    place,
    folder: files.parent(place),
    problems: [{ place, line: 1, column: 1, message: `These settings are not used: ${reason}.` }],
  });
  if (bytes === undefined) return failed('there is no such file');
  if (isUnreadable(bytes)) return failed(bytes.reason);
  const text = decode(bytes);
  if (typeof text !== 'string') return failed(text.reason);
  // Loaded only here, so that a note without configuration costs nothing for reading one.
  const [{ readConfigText }, { parseSettings }] = await Promise.all([
    import('./configText.ts'),
    import('../core/parseSettings.ts'),
  ]);
  const { value, faults, offsetOf } = await readConfigText(text, place);
  const { settings, problems } = parseSettings(value);
  const lines = indexLines(text);
  const at = (offset: number, message: string): ConfigProblem => {
    const { line, character } = placeAt(lines, offset);
    return { place, line: line + 1, column: character + 1, message };
  };
  return {
    settings,
    place,
    folder: files.parent(place),
    problems: [
      ...faults.map(({ offset, message }) => at(offset, message)),
      ...problems.map(({ path, message }) => at(offsetOf(path), message)),
    ],
  };
}
