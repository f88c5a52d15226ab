import type { Token } from '../document/tokens.ts';
import type { Span } from '../span.ts';
import { OPENS_FACT } from './facts.ts';

/** Words of the note on one line; `at` are token indices. */
export function wordsAt(tokens: readonly Token[], at: Span, prose: string): string {
  return prose.slice(tokens[at.start]?.start ?? 0, tokens[at.end - 1]?.end ?? 0).replace(/\s+/g, ' ');
}

/** The same as they are written inside a sentence: "At 14 visits" at its start becomes "at 14 visits"; names keep their capital. */
export function midSentence(tokens: readonly Token[], at: Span, prose: string): string {
  const words = wordsAt(tokens, at, prose);
  const opens = tokens.slice(0, at.start).every(({ kind }) => kind !== 'word');
  const first = tokens[at.start];
  const common = !first?.name || OPENS_FACT.test(first.text) || ARTICLE.test(first.text);
  return opens && common && /^\p{Lu}\p{Ll}/u.test(words) && !/^(?:Pt|Clt|Cl)\b/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

const ARTICLE = /^(?:the|this|that|these|those|her|his|their|my|our)$/;
