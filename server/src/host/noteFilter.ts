import type { Config } from './config.ts';
import type { Files } from './files.ts';
import { isNoteName } from './noteNames.ts';

/** What a configuration says of the files and folders below its own. */
export interface NoteFilter {
  /** True where a file is a note to check: it is named like one, or `include` names its ending. */
  takes(place: string): boolean;
  /** True where a file or folder is left out with all that lies in it. */
  leavesOut(place: string): boolean;
}

/** Reads `include` and `exclude` of a configuration; globs are meant from its folder. */
export async function noteFilterOf({ settings, folder }: Config, files: Pick<Files, 'relative'>): Promise<NoteFilter> {
  const { include, exclude } = settings;
  const everything = include.every((glob) => glob === '**');
  if (folder === undefined || (everything && exclude.length === 0)) {
    return { takes: (place) => everything && isNoteName(place), leavesOut: () => false };
  }
  // Loaded only where somebody wrote a glob.
  const { matcherOf } = await import('./globs.ts');
  const included = matcherOf(include);
  const excluded = matcherOf(exclude);
  return {
    takes: (place) =>
      (isNoteName(place) || include.some((glob) => namesEnding(glob, place))) &&
      included(files.relative(folder, place)),
    leavesOut: (place) => excluded(files.relative(folder, place)),
  };
}

/** True where a glob spells out how the file's name ends, so that it was surely meant: `*.org`. */
export function namesEnding(glob: string, place: string): boolean {
  const ending = /\.[^./\\]+$/.exec(place)?.[0];
  return ending !== undefined && glob.toLowerCase().endsWith(ending.toLowerCase());
}
