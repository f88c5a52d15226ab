import type { FindingKind } from './finding.ts';
import type { Sensitivity } from './settings.ts';

/** The least probability that counts, 0 to 1, per kind of finding. */
export type Thresholds = Readonly<Record<FindingKind, number>>;

/** A phrase speaks for itself: unless the note reads as general medicine it counts as at least this probable, so `medium` shows it. */
export const PHRASE_LEAST = 0.45;
/** The same in a text too short to tell what kind of work it is: there reports in known words are shown as well. */
export const PHRASE_LEAST_UNDECIDED = 0.5;

/**
 * The least probability a finding must have, per sensitivity; chosen on authors left out of training (`npm run evaluate`).
 * Reports need more: they are only hints, and a wrong hint is worth less than none.
 */
export const thresholds: Readonly<Record<Sensitivity, Thresholds>> = {
  low: { violation: 0.65, reported: 0.7 },
  medium: { violation: PHRASE_LEAST, reported: 0.5 },
  high: { violation: 0.22, reported: 0.3 },
};
