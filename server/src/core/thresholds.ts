import type { FindingKind } from './finding.ts';
import type { Sensitivity } from './settings.ts';

/** The least probability that counts, 0 to 1, per kind of finding. */
export type Thresholds = Readonly<Record<FindingKind, number>>;

/**
 * What a phrase counts for at least, enough for the writer's own words, not for somebody else's: always in a text too short to
 * tell what kind of work it is, and in mental-health work unless the words around it make it less likely than `PHRASE_DOUBT`.
 */
export const PHRASE_LEAST = 0.5;
export const PHRASE_DOUBT = 0.2;

/**
 * The least probability a finding must have, per sensitivity; chosen by what `npm run evaluate` prints.
 * Reports need more: they are only hints, and a wrong hint is worth less than none.
 */
export const thresholds: Readonly<Record<Sensitivity, Thresholds>> = {
  low: { violation: 0.7, reported: 0.75 },
  medium: { violation: 0.49, reported: 0.6 },
  high: { violation: 0.12, reported: 0.25 },
};
