import { withLineFeeds } from './lineFeeds.ts';
import type { Note, NoteFormat } from './note.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readPlainText } from './readPlainText.ts';
import { placeInSections } from './sections.ts';

/** Reads a note: which stretches are prose, and under which section. Never throws; offsets are UTF-16. */
export function readNote(text: string, format: NoteFormat): Note {
  const pieces = withLineFeeds(text, format === 'plaintext' ? readPlainText : readMarkdown);
  return { text, format, ...placeInSections(pieces, text.length) };
}
