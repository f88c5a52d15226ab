import { analyze, registerReader } from '../analyze.ts';
import type { Detector } from '../detect/detector.ts';
import type { Note } from '../document/note.ts';
import { noteReader } from '../document/readNote.ts';
import type { Settings } from '../settings.ts';
import type { Span } from '../span.ts';
import { finish } from '../steps.ts';
import type { Trial } from './reframes.ts';
import { isClean } from './safe.ts';

/** In a longer note one sentence does not move the register. */
const LONG = 20_000;

/** A note with other words in it, and what it then reads as. */
export type Reread = (text: string) => { readonly note: Note; readonly register: number };

/** Reads one note again and again with other words in one place: what stays is not read twice. */
export function rereader({ format }: Note, settings: Settings, detector: Detector): Reread {
  const read = noteReader();
  const registerOf = registerReader(settings, detector);
  return (text) => {
    const note = finish(read(text, format));
    return { note, register: registerOf(note) };
  };
}

/**
 * True where new words at `span` leave the note's register as it was; where they move it, which changes what counts
 * everywhere, true where the whole note shows nothing new.
 */
export function staysClean(
  { note, detector, settings, least, register, reread }: Trial,
  span: Span,
  words: string,
): boolean {
  if (
    detector === null ||
    reread === null ||
    settings.register !== 'auto' ||
    note.format === 'dbt-note' ||
    note.text.length > LONG
  )
    return true;
  const after = reread(note.text.slice(0, span.start) + words + note.text.slice(span.end));
  if (after.register === register) return true;
  return isClean(
    analyze(after.note, settings, detector, least),
    analyze(note, settings, detector, least),
    span,
    words.length,
  );
}
