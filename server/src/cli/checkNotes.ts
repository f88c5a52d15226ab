import { dirname, resolve } from 'node:path';
import type { NoteIgnores } from '../core/ignores.ts';
import type { Cache } from '../host/cache.ts';
import { isUnreadable } from '../host/files.ts';
import { formatOf } from '../host/noteNames.ts';
import type { Checked } from './checkText.ts';
import type { configsFor } from './configs.ts';
import { createEngine } from './engine.ts';
import { findNotes } from './findNotes.ts';
import type { ReadingOptions } from './given.ts';
import { ignoresOf } from './ignores.ts';
import type { Io } from './io.ts';
import { noteContent } from './noteText.ts';
import { mapOrdered } from './ordered.ts';
import type { Lost, TextToCheck } from './tasks.ts';

export interface NotesToCheck extends Pick<ReadingOptions, 'sensitivity' | 'stdinFilename'> {
  readonly paths: readonly string[];
  readonly ignorePaths: readonly string[];
  /** Reframes cost more than findings. */
  readonly withReframes: boolean;
  readonly threads?: number | undefined;
  readonly cache?: Cache<Checked> | undefined;
  /** What a note's ignore file keeps quiet about. */
  readonly ignoresOf?: ((place: string) => Promise<NoteIgnores | undefined>) | undefined;
}

/** A note with what was found in it, or why there is no knowing. */
export type NoteResult = { readonly path: string } & ((Checked & { readonly text: string }) | Lost);

/** Checks all notes that were named, in their order. Memory holds a few notes at a time, however many there are. */
export async function* checkNotes(
  toCheck: NotesToCheck,
  configOf: ReturnType<typeof configsFor>['of'],
  io: Io,
): AsyncGenerator<NoteResult> {
  const engine = createEngine(io.program, toCheck.threads);
  const notes = prepare(toCheck, configOf, io);
  const batches = inBatches(notes, () => (engine.window() > 1 ? batchCharacters : 0));
  const work = async (batch: readonly Prepared[]): Promise<readonly NoteResult[]> => {
    const texts = batch.flatMap((note) => (note.toCheck === undefined ? [] : [note.toCheck]));
    const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
    const result = texts.length === 0 ? { checked: [] } : await engine.run({ texts, characters });
    const checked = 'checked' in result ? [...result.checked] : [];
    return batch.map((note): NoteResult => {
      if (note.result !== undefined) return note.result;
      const own = checked.shift() ?? { reason: 'something went wrong inside Foothold itself' };
      if ('reason' in own) return { path: note.path, reason: own.reason };
      note.remember?.(own);
      return { path: note.path, text: note.toCheck.text, ...own };
    });
  };
  try {
    for await (const results of mapOrdered(batches, work, engine.window)) yield* results;
  } finally {
    toCheck.cache?.flush();
    await engine.close();
  }
}

/** Enough for a thread that what it costs to pass it on does not matter. */
const batchCharacters = 60_000;

/** A note that is known already or can't be read, or one that is still to be checked. */
type Prepared = { readonly path: string } & (
  | { readonly result: NoteResult; readonly toCheck?: undefined }
  | {
      readonly toCheck: TextToCheck;
      readonly result?: undefined;
      readonly remember: ((checked: Checked) => void) | undefined;
    }
);

async function* prepare(
  { paths, ignorePaths, stdinFilename, sensitivity, withReframes, cache, ignoresOf: keptOf }: NotesToCheck,
  configOf: ReturnType<typeof configsFor>['of'],
  io: Io,
): AsyncGenerator<Prepared> {
  const leavesOut = await ignoresOf(ignorePaths, io);
  for await (const { path: given, reason } of findNotes(paths, { cwd: io.cwd, configOf, leavesOut })) {
    const path = given === '-' ? (stdinFilename ?? '-') : given;
    const missed = (why: string): Prepared => ({ path, result: { path: given, reason: why } });
    if (reason !== undefined) {
      yield missed(reason);
      continue;
    }
    const content = await noteContent(given, io);
    if (isUnreadable(content)) {
      yield missed(content.reason);
      continue;
    }
    const { text, bytes } = content;
    const place = resolve(io.cwd, path);
    const config = await configOf(path === '-' ? io.cwd : dirname(place));
    const ignores = path === '-' ? undefined : await keptOf?.(place);
    const settings = { ...config.settings, sensitivity: sensitivity ?? config.settings.sensitivity, ignores };
    const format = formatOf(path);
    const key =
      cache === undefined ? '' : JSON.stringify([format, withReframes, { ...settings, house: settings.house?.hash }]);
    const known = cache?.find(place, bytes, key);
    if (known !== undefined) yield { path, result: { path, text, ...known } };
    else
      yield {
        path,
        toCheck: { text, format, settings, withReframes },
        remember: cache && ((checked) => cache.store(place, bytes, key, checked)),
      };
  }
}

/** Groups notes up to so many characters; 0 leaves each by itself. */
async function* inBatches(
  notes: AsyncIterable<Prepared>,
  characters: () => number,
): AsyncGenerator<readonly Prepared[]> {
  let batch: Prepared[] = [];
  let size = 0;
  for await (const note of notes) {
    batch.push(note);
    size += (note.toCheck?.text ?? '').length + 500;
    if (size < characters()) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}
