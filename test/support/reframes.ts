import { checkNote } from '../../server/src/core/check.ts';
import type { NoteFormat } from '../../server/src/core/document/note.ts';
import type { Finding, Reframe } from '../../server/src/core/finding.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { readAuthors, readNotes } from '../../training/corpus.ts';

/** A note as the tests of reframes read it. */
export interface PlainNote {
  readonly file: string;
  readonly text: string;
  readonly format: NoteFormat;
}

/** Everything: our training notes, the notes kept for validation, the examples. */
export function allNotes(): { readonly train: readonly PlainNote[]; readonly rest: readonly PlainNote[] } {
  return {
    train: readAuthors('training/data'),
    rest: [...readAuthors('test/notes/validation'), ...readNotes('examples/notes', 'examples')],
  };
}

/** What the product finds, with its reframes. */
export function findingsOfNote({ text, format }: PlainNote): readonly Finding[] {
  return checkNote(text, format, defaultSettings);
}

export function applied(text: string, { span, newText }: Pick<Reframe, 'span' | 'newText'>): string {
  return text.slice(0, span.start) + newText + text.slice(span.end);
}

/** Numbers from 0 to below 1, the same for the same seed. */
export function drawer(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** `count` of them, drawn without putting back, the same for the same seed. */
export function draw<T>(all: readonly T[], count: number, seed: number): readonly T[] {
  const next = drawer(seed);
  const left = [...all];
  const drawn: T[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(Math.floor(next() * left.length), 1));
  return drawn;
}
