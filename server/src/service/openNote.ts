import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Note, NoteFormat } from '../core/document/note.ts';
import { readNote } from '../core/document/readNote.ts';
import type { Settings } from '../core/settings.ts';

/** A note that an editor has open: its text as it stands, how it is written down, and what its place is set to. */
export interface OpenNote {
  readonly document: TextDocument;
  readonly format: NoteFormat;
  readonly settings: Settings;
}

/** Notes as they were read last, as long as their documents are there. */
const lastRead = new WeakMap<TextDocument, Note>();

/** The open note, read; once for a text. */
export function noteIn({ document, format }: Pick<OpenNote, 'document' | 'format'>): Note {
  const last = lastRead.get(document);
  const text = document.getText();
  return last?.format === format && last.text === text ? last : keepNote(document, readNote(text, format));
}

/** Keeps the note that a document has just been read as. */
export function keepNote(document: TextDocument, note: Note): Note {
  lastRead.set(document, note);
  return note;
}
