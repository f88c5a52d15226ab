import type { Span } from '../span.ts';
import { type Token, tokenize } from './tokens.ts';

/** A sentence of a segment; offsets are relative to the segment. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

const STOPS_NOT = new Set(['dr', 'mr', 'mrs', 'ms', 'pt', 'vs', 'approx', 'e.g', 'i.e', 'no', 'q.d', 'b.i.d', 't.i.d']);

/** Splits a segment's prose into sentences, in text order. A cue never reaches past its sentence. */
export function splitSentences(prose: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  let ending = false;
  const close = () => {
    const first = tokens[0];
    const last = tokens[tokens.length - 1];
    if (first !== undefined && last !== undefined) sentences.push({ start: first.start, end: last.end, tokens });
    tokens = [];
    ending = false;
  };
  for (const token of tokenize(prose)) {
    if (ending && !/^["')\].!?…]/.test(token.text)) close();
    const before = tokens[tokens.length - 1];
    tokens.push(token);
    if (token.text === '!' || token.text === '?') ending = true;
    else if (
      token.text === '.' &&
      !(before !== undefined && (STOPS_NOT.has(before.text) || before.text.length === 1))
    ) {
      ending = ending || /^\s|^["'”’)\]]|^$/.test(prose.charAt(token.end));
    }
  }
  close();
  return sentences;
}
