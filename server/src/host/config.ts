import { isHouseName } from '../core/house/names.ts';
import { indexLines, placeAt } from '../core/lines.ts';
import { nearest } from '../core/nearest.ts';
import type { ParsedSettings, SettingsProblem } from '../core/parseSettings.ts';
import { defaultSettings, type Settings } from '../core/settings.ts';
import { decode } from './decode.ts';
import { type Files, isUnreadable } from './files.ts';
import { lazyPackReader } from './lazyPacks.ts';
import type { HouseRead, PackReader } from './packs.ts';

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

/** Settings for the notes below `folder`. What was wrong has the last value that was right, or else its default. */
export interface Config {
  readonly settings: Settings;
  /** The configuration file, or undefined where there is none. */
  readonly place: string | undefined;
  /** The folder from which `include` and `exclude` are meant; undefined without a file. */
  readonly folder: string | undefined;
  readonly problems: readonly ConfigProblem[];
  /** The files that were read for it: the folder's, and the user's own where there is one. */
  readonly read: readonly string[];
}

/** By place, what each configuration said last without a fault; kept by whoever reads configurations again and again. */
export type LastGood = Map<string, Settings>;

export const noConfig: Config = {
  settings: defaultSettings,
  place: undefined,
  folder: undefined,
  problems: [],
  read: [],
};

const maxBytes = 1_000_000;

/**
 * Finds the configuration of the nearest folder upwards, and remembers it by folder: make a new finder where files may
 * have changed. The answer for notes of one folder is always the same object. Below it lies the user's own configuration.
 */
export function configFinder(
  files: Files,
  lastGood: LastGood = new Map(),
  packs: PackReader = lazyPackReader(files),
): (folder: string) => Promise<Config> {
  let own: Promise<Config> | undefined;
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
      own ??= readOwn(files, lastGood, packs);
      const config = await readConfig(files, place, first.bytes, await own, lastGood, packs);
      if (second === undefined) return config;
      const message = `${second.name} in the same folder is not read. Keep only one of the two.`;
      return { ...config, problems: [...config.problems, { place, line: 1, column: 1, message }] };
    }
    const parent = files.parent(folder);
    own ??= readOwn(files, lastGood, packs);
    return parent === undefined ? own : find(parent);
  };
  return find;
}

/** The user's own configuration, which holds wherever no folder says otherwise. */
async function readOwn(files: Files, lastGood: LastGood, packs: PackReader): Promise<Config> {
  const place = files.ownConfig?.();
  const bytes = place === undefined ? undefined : await files.read(place, { maxBytes });
  if (place === undefined || bytes === undefined) return noConfig;
  const config = await readConfig(files, place, bytes, noConfig, lastGood, packs);
  return { ...config, place: undefined, folder: undefined };
}

/** Loads one configuration by its own name. */
export async function loadConfig(files: Files, place: string): Promise<Config> {
  const bytes = await files.read(place, { maxBytes });
  return readConfig(files, place, bytes, noConfig, new Map(), lazyPackReader(files));
}

async function readConfig(
  files: Files,
  place: string,
  bytes: Awaited<ReturnType<Files['read']>>,
  below: Config,
  lastGood: LastGood,
  packs: PackReader,
): Promise<Config> {
  const last = lastGood.get(place);
  const failed = (reason: string): Config => ({
    settings: last ?? below.settings,
    place,
    folder: files.parent(place),
    problems: [...below.problems, { place, line: 1, column: 1, message: `These settings are not used: ${reason}.` }],
    read: [...below.read, place],
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
  const parsed = withPacksFrom(files, place, parseSettings(value, below.settings), below.settings);
  // What is half written says little of what is meant, so all of it waits until it can be read.
  const settings = faults.length > 0 && last !== undefined ? last : withLast(parsed.settings, parsed.problems, last);
  if (faults.length === 0) lastGood.set(place, settings);
  const lines = indexLines(text);
  const at = (offset: number, message: string): ConfigProblem => {
    const { line, character } = placeAt(lines, offset);
    return { place, line: line + 1, column: character + 1, message };
  };
  const house = await packs(settings.packs);
  const problems = house.problems.length > 0 ? parsed.problems : [...parsed.problems, ...unknownIn(settings, house)];
  return {
    settings: house.house === undefined ? settings : { ...settings, house: house.house },
    place,
    folder: files.parent(place),
    read: [...below.read, place, ...settings.packs],
    problems: [
      ...below.problems.filter((problem) => !settings.packs.includes(problem.place)),
      ...faults.map(({ offset, message }) => at(offset, message)),
      ...problems.map(({ path, message }) => at(offsetOf(path), message)),
      ...house.problems,
    ],
  };
}

/** The packs that a file names are meant from its folder, and add to those that hold already. */
function withPacksFrom(files: Files, place: string, parsed: ParsedSettings, below: Settings): ParsedSettings {
  const folder = files.parent(place) ?? place;
  const packs = [...below.packs, ...parsed.settings.packs.map((path) => files.resolve(folder, path))];
  return { ...parsed, settings: { ...parsed.settings, packs: [...new Set(packs)] } };
}

/** House patterns that are named in the settings and that no pack has. */
function unknownIn({ patterns }: Settings, { house }: HouseRead): readonly SettingsProblem[] {
  const ids = house?.patterns.flatMap(({ code, id }) => [`${code}/${id}`, id]) ?? [];
  return Object.keys(patterns)
    .filter((name) => isHouseName(name) && !ids.includes(name))
    .map((name) => {
      const meant = nearest(name, ids);
      const help = meant === undefined ? '' : ` Did you mean "${meant}"?`;
      return { kind: 'unknown key', path: ['patterns', name], message: `No pack has a pattern "${name}".${help}` };
    });
}

/** Where a value is wrong, the last one that was right stays. */
function withLast(settings: Settings, problems: readonly SettingsProblem[], last: Settings | undefined): Settings {
  if (last === undefined) return settings;
  const kept: Record<string, unknown> = { ...settings };
  const before = new Map<string, unknown>(Object.entries(last));
  for (const { kind, path } of problems) {
    const [key, name] = path;
    if (kind !== 'wrong value' || typeof key !== 'string' || !(key in settings)) continue;
    const [now, then] = [kept[key], before.get(key)];
    kept[key] = typeof name === 'string' && isGroup(now) && isGroup(then) ? withEntry(now, then, name) : then;
  }
  return { ...settings, ...kept };
}

function withEntry(now: object, then: object, name: string): object {
  const entry = new Map(Object.entries(then)).get(name);
  return entry === undefined ? now : { ...now, [name]: entry };
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
