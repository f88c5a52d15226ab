import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder } from '../../support/cli.ts';
import { canaryNote } from './canary.ts';

/** The notes of such a folder; no other file in it may hold a word of them. */
export const notes: readonly string[] = ['notes/a.md', 'notes/b.txt', 'old/c.md'];

/** A folder with the canary in three notes, with a home and a place for temporary files of its own. */
export function withNotes<T>(use: (folder: string) => Promise<T>): Promise<T> {
  return inFolder(Object.fromEntries(notes.map((name) => [name, canaryNote])), (folder) => {
    for (const name of ['home', 'tmp', 'out']) mkdirSync(join(folder, name));
    return use(folder);
  });
}
