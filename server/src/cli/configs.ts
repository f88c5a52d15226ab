import { resolve } from 'node:path';
import type { NoteIgnores } from '../core/ignores.ts';
import { type Config, configFinder, loadConfig, noConfig } from '../host/config.ts';
import { ignoreFinder } from '../host/ignoreFile.ts';
import { nodeFiles } from '../host/nodeFiles.ts';
import type { ReadingOptions } from './given.ts';
import type { Io } from './io.ts';

/** The configuration of each folder, with its problems named the first time that it is met. */
export function configsFor(
  { config }: Pick<ReadingOptions, 'config'>,
  { cwd }: Pick<Io, 'cwd'>,
  warn: (line: string) => void,
) {
  const find = configFinder(nodeFiles);
  const only =
    config === 'nearest' ? undefined : config === 'none' ? noConfig : loadConfig(nodeFiles, resolve(cwd, config.place));
  const met = new Set<Config>();
  let problems = 0;
  const ignores =
    config === 'none'
      ? undefined
      : ignoreFinder(nodeFiles, (place, message) => {
          if (message === null) return;
          problems++;
          warn(`${shortest(place, cwd)}:1:1: ${message}`);
        });
  return {
    async of(folder: string): Promise<Config> {
      const found = await (only ?? find(folder));
      if (met.has(found)) return found;
      met.add(found);
      for (const { place, line, column, message } of found.problems) {
        problems++;
        warn(`${shortest(place, cwd)}:${line}:${column}: ${message}`);
      }
      return found;
    },
    /** What the note's ignore file keeps quiet about; nothing where no settings are read at all. */
    ignoresOf: async (place: string): Promise<NoteIgnores | undefined> => ignores?.(place),
    hadProblems: () => problems > 0,
  };
}

/** A path as people would type it here. */
export function shortest(place: string, cwd: string): string {
  const fromHere = nodeFiles.relative(cwd, place);
  return fromHere.startsWith('..') ? place : fromHere;
}
