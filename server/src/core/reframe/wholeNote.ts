import { analyze, readSentences, registerIn } from '../analyze.ts';
import { readNote } from '../document/readNote.ts';
import type { Span } from '../span.ts';
import type { Trial } from './reframes.ts';
import { isClean } from './safe.ts';

/** In a longer note one sentence does not move the register. */
const LONG = 20_000;

/**
 * True where new words at `span` leave the note's register as it was; where they move it, which changes what counts
 * everywhere, true where the whole note shows nothing new.
 */
export function staysClean({ note, detector, settings, least, register }: Trial, span: Span, words: string): boolean {
  if (detector === null || settings.register !== 'auto' || note.format === 'dbt-note' || note.text.length > LONG)
    return true;
  const after = readNote(note.text.slice(0, span.start) + words + note.text.slice(span.end), note.format);
  if (registerIn(readSentences(after, settings.clientTerms), after, settings, detector) === register) return true;
  return isClean(
    analyze(after, settings, detector, least),
    analyze(note, settings, detector, least),
    span,
    words.length,
  );
}
