import type { Token } from '../document/tokens.ts';
import { dbtTerms, medicalTerms } from '../lexicon/terms.ts';
import type { Span } from '../span.ts';
import { filePhrases, matchAll } from './phraseTable.ts';
import { tableKeys } from './tableKeys.data.ts';

/** The terms, in the notation of phrases. */
export const termPhrases: readonly string[] = [...medicalTerms, ...dbtTerms];

const terms = filePhrases(
  termPhrases.map((source) => [source, null] as const),
  tableKeys.terms,
);

/** Where terms stand that hide a lookalike, as token indices; candidates that meet one are none. */
export function findMasks(tokens: readonly Token[]): readonly Span[] {
  return matchAll(terms, tokens).map(({ tokens: span }) => span);
}
