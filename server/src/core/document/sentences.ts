import type { Span } from '../span.ts';
import type { Token } from './tokens.ts';

/** A sentence of a segment; offsets are relative to the segment. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

/** Splits a segment's prose into sentences, in text order. A cue never reaches past its sentence. */
export function splitSentences(_prose: string): readonly Sentence[] {
  return [];
}
