import { analyze, registerWith } from '../analyze.ts';
import type { Segment } from '../document/note.ts';
import { readNote } from '../document/readNote.ts';
import { type Span, shift } from '../span.ts';
import { isClean } from './safe.ts';
import type { Trial } from './trial.ts';

/** In a longer note one sentence does not move the register. */
const LONG = 20_000;

/**
 * True where new words at `span` of the segment leave the note's register as it was, and as many sentences (`merges` is false);
 * where they do not, which can change what counts everywhere, true where the whole note shows nothing new.
 */
export function staysClean(
  { note, detector, settings, least, analysis }: Trial,
  segment: Segment,
  span: Span,
  words: string,
  merges: boolean,
): boolean {
  if (detector === null || note.text.length > LONG) return true;
  const isSet = settings.register !== 'auto' || note.format === 'dbt-note';
  const edit = { gone: segment.prose.slice(span.start, span.end), come: words };
  if (!merges && (isSet || registerWith(note, analysis.count, edit, settings, detector) === analysis.register))
    return true;
  const place = shift(span, segment.span.start);
  const after = readNote(note.text.slice(0, place.start) + words + note.text.slice(place.end), note.format);
  return isClean(analyze(after, settings, detector, least), analysis.findings, place, words.length);
}
