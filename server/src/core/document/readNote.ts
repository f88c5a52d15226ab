import type { Note, NoteFormat } from './note.ts';

/** Reads a note: which stretches are prose, and under which section. Never throws; offsets are UTF-16. */
export function readNote(text: string, format: NoteFormat): Note {
  return { text, format, segments: [], sections: [] };
}
