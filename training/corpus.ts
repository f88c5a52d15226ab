import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { NoteFormat } from '../server/src/core/document/note.ts';
import { type Mark, readMarks } from '../test/support/marks.ts';

/** A marked note of one author, its marks taken out. */
export interface GoldNote {
  readonly author: string;
  readonly file: string;
  readonly format: NoteFormat;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The notes of a folder whose subfolders are authors, in a fixed order. */
export function readAuthors(folder: string): readonly GoldNote[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((author) => readNotes(join(folder, author), author));
}

/** The notes that lie in a folder itself, in a fixed order. */
export function readNotes(folder: string, author: string): readonly GoldNote[] {
  return readdirSync(folder)
    .filter((name) => /\.(md|txt)$/.test(name))
    .sort()
    .map((name) => {
      const file = join(folder, name);
      const source = readFileSync(file, 'utf8');
      const format = extname(name) === '.md' ? 'markdown' : 'plaintext';
      return {
        author,
        file,
        format,
        ...readMarks(isLineByLine(author, name) ? source.replace(/\n+/g, '\n\n') : source),
      };
    });
}

/** Sentences that have nothing to do with each other stand one a line: each becomes a paragraph of its own. */
const isLineByLine = (author: string, name: string): boolean => /^[TN]/.test(author) || /^[a-z]/.test(name);
