import { finish, type Steps } from '../steps.ts';
import { withLineFeeds } from './lineFeeds.ts';
import type { Note, NoteFormat } from './note.ts';
import { markdownReader } from './readMarkdown.ts';
import { plainTextReader } from './readPlainText.ts';
import { placeInSections } from './sections.ts';

/** Reads a note: which stretches are prose, and under which section. Never throws; offsets are UTF-16. */
export type NoteReader = (text: string, format: NoteFormat) => Steps<Note>;

/** A reader of one note as it is written: what an edit has left alone is not read again. Each note is the one `readNote` gives. */
export function noteReader(): NoteReader {
  const markdown = markdownReader();
  const plainText = plainTextReader();
  return function* (text, format) {
    const pieces = yield* withLineFeeds(text, format === 'plaintext' ? plainText : markdown);
    return { text, format, ...placeInSections(pieces, text.length) };
  };
}

/** Reads a note once. */
export function readNote(text: string, format: NoteFormat): Note {
  return finish(noteReader()(text, format));
}
