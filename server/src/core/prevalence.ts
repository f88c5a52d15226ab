import type { Finding } from './finding.ts';

/**
 * How much of a note is wording against an assumption beyond doubt. What speaks weakly for one more means less where there is
 * hardly any, as a positive test does where an illness is rare. Three steps, so that it holds still while a note is written.
 */
export type Prevalence = 'low' | 'some' | 'high';

/** What a note, or a part of it, holds. */
export interface PrevalenceCount {
  /** Findings in the writer's own voice that are beyond doubt. */
  readonly sure: number;
  readonly sentences: number;
}

/** From this probability on a finding is beyond doubt. */
const SURE = 0.8;

export const isSure = ({ kind, confidence }: Pick<Finding, 'kind' | 'confidence'>): boolean =>
  kind === 'violation' && confidence >= SURE;

/** As if each note went on for `MORE` sentences, one of them found: a single sentence tells nothing of how much there is. */
const MORE = 8;
const LOW = 0.06;
const SOME = 0.1;

export function prevalenceOf({ sure, sentences }: PrevalenceCount): Prevalence {
  const share = (sure + 1) / (sentences + MORE);
  return share < LOW ? 'low' : share < SOME ? 'some' : 'high';
}
