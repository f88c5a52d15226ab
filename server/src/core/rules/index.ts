import { doingTheirBest } from './a1-doing-their-best.ts';
import { wantToImprove } from './a2-want-to-improve.ts';
import { needToDoBetter } from './a3-need-to-do-better.ts';
import { solveOwnProblems } from './a4-solve-own-problems.ts';
import { livesAreUnbearable } from './a5-lives-are-unbearable.ts';
import { learnInAllContexts } from './a6-learn-in-all-contexts.ts';
import { cannotFail } from './a7-cannot-fail.ts';
import { therapistsNeedSupport } from './a8-therapists-need-support.ts';
import type { Rule } from './rule.ts';

/** The eight, in order: the only registry. */
export const rules: readonly Rule[] = [
  doingTheirBest,
  wantToImprove,
  needToDoBetter,
  solveOwnProblems,
  livesAreUnbearable,
  learnInAllContexts,
  cannotFail,
  therapistsNeedSupport,
];
