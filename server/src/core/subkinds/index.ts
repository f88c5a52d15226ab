import type { Finding } from '../finding.ts';
import { isHouseId } from '../house/names.ts';
import type { AssumptionCode } from '../rules/rule.ts';
import { doingTheirBestKinds } from './a1.ts';
import { wantToImproveKinds } from './a2.ts';
import { needToDoBetterKinds } from './a3.ts';
import { solveOwnProblemsKinds } from './a4.ts';
import { livesAreUnbearableKinds } from './a5.ts';
import { learnInAllContextsKinds } from './a6.ts';
import { cannotFailKinds } from './a7.ts';
import { therapistsNeedSupportKinds } from './a8.ts';
import type { SubKind, SubKinds } from './subKind.ts';

/** The sub-kinds of the eight assumptions: the only registry. */
export const subKinds: Readonly<Record<AssumptionCode, SubKinds>> = {
  A1: doingTheirBestKinds,
  A2: wantToImproveKinds,
  A3: needToDoBetterKinds,
  A4: solveOwnProblemsKinds,
  A5: livesAreUnbearableKinds,
  A6: learnInAllContextsKinds,
  A7: cannotFailKinds,
  A8: therapistsNeedSupportKinds,
};

/**
 * The sub-kind of a finding whose words in the note are `words`: its pattern's, or else, as for those of the house, the one whose telling words are
 * clearly the most in it. Null where none is, so that nothing is said which was not seen.
 */
export function subKindOf(
  { assumption, pattern }: Pick<Finding, 'assumption' | 'pattern'>,
  words: string,
): SubKind | null {
  const { kinds } = subKinds[assumption];
  return pattern === null || isHouseId(pattern)
    ? toldByWords(kinds, words)
    : (kinds.find((kind) => kind.patterns.includes(pattern)) ?? null);
}

/** The sub-kind that more telling words point to than to any other. */
export function toldByWords(kinds: readonly SubKind[], words: string): SubKind | null {
  const tokens =
    words
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z'-]+/g) ?? [];
  const ranked = kinds
    .map((kind) => ({ kind, weight: tokens.reduce((sum, token) => sum + weightOf(token, kind.words), 0) }))
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  return first !== undefined && first.weight >= (second?.weight ?? 0) + 1 ? first.kind : null;
}

/** A word that was listed as a stem, or is longer, tells more than a short one. */
function weightOf(token: string, words: readonly string[]): number {
  const found = words.find((word) => (word.endsWith('*') ? token.startsWith(word.slice(0, -1)) : token === word));
  return found === undefined ? 0 : found.length > 5 ? 2 : 1;
}
