import type { Token } from '../document/tokens.ts';
import { dbtTerms, medicalTerms } from '../lexicon/terms.ts';
import type { Span } from '../span.ts';
import { compilePhrase } from './phrase.ts';
import { fileByKey, matchAll } from './phraseTable.ts';

const terms = fileByKey([...medicalTerms, ...dbtTerms].map((source) => ({ phrase: compilePhrase(source) })));

/** Where terms stand that hide a lookalike, as token indices; candidates that meet one are none. */
export function findMasks(tokens: readonly Token[]): readonly Span[] {
  return matchAll(terms, tokens).map(({ tokens: span }) => span);
}
