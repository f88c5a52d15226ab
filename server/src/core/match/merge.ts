import { overlaps } from '../span.ts';
import type { Candidate } from './candidates.ts';

/** Of candidates that share words only one stays: the surer, then the one a phrase explains, then the longer, then the one whose assumption suits the sentence better. In text order. */
export function merge(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort(byStrength)) {
    if (!kept.some(({ span }) => overlaps(span, candidate.span))) kept.push(candidate);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

function byStrength(a: Candidate, b: Candidate): number {
  const phrase = Number(b.source === 'phrase') - Number(a.source === 'phrase');
  const length = b.span.end - b.span.start - (a.span.end - a.span.start);
  return b.confidence - a.confidence || phrase || length || b.fit - a.fit || a.span.start - b.span.start;
}
