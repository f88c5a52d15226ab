import type { Finding, FindingKind } from './finding.ts';
import type { Prevalence } from './prevalence.ts';
import type { Sensitivity } from './settings.ts';

/** The least probability that counts, 0 to 1, per kind of finding. */
export interface Thresholds extends Readonly<Record<FindingKind, number>> {
  /** For the writer's own words where no known wording stands, by how much else the note holds. */
  readonly unknown: Readonly<Record<Prevalence, number>>;
}

/** What a finding must reach in a note of that prevalence. */
export function leastFor(
  { kind, source }: Pick<Finding, 'kind' | 'source'>,
  least: Thresholds,
  prevalence: Prevalence,
): number {
  return kind === 'violation' && source === 'model' ? least.unknown[prevalence] : least[kind];
}

/** What counts in some note. */
export const lowestOf = ({ violation, reported, unknown }: Thresholds): number =>
  Math.min(violation, reported, ...Object.values(unknown));

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
  low: { violation: 0.7, reported: 0.75, unknown: { low: 0.82, some: 0.76, high: 0.7 } },
  medium: { violation: 0.4, reported: 0.6, unknown: { low: 0.6, some: 0.5, high: 0.38 } },
  high: { violation: 0.12, reported: 0.25, unknown: { low: 0.18, some: 0.15, high: 0.12 } },
};
