import type { Span } from '../span.ts';
import { sentenceEnds } from './sentenceEnds.ts';
import { type Token, tokenize } from './tokens.ts';

/** A sentence of a segment; offsets are relative to the segment. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

/** The most tokens of a sentence. Whatever goes on longer is no sentence, and what is looked for in each has to end. */
const MOST_TOKENS = 500;

/** Splits a segment's prose into sentences, in text order. A cue never reaches past its sentence. */
export function splitSentences(prose: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const ends = sentenceEnds(prose);
  let next = 0;
  let tokens: Token[] = [];
  for (const token of tokenize(prose)) {
    const last = tokens[tokens.length - 1];
    const isLong = tokens.length >= MOST_TOKENS;
    if (last !== undefined && (isLong || token.start >= (ends[next] ?? prose.length))) {
      sentences.push(sentenceOf(tokens));
      tokens = [];
      while (token.start >= (ends[next] ?? prose.length)) next++;
    }
    tokens.push(token);
  }
  if (tokens.length > 0) sentences.push(sentenceOf(tokens));
  return sentences;
}

function sentenceOf(tokens: readonly Token[]): Sentence {
  return { start: tokens[0]?.start ?? 0, end: tokens[tokens.length - 1]?.end ?? 0, tokens };
}
