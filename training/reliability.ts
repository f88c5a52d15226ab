import { type Blend, probability } from '../server/src/core/detect/detector.ts';
import type { Outcome } from './blend.ts';

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly right: number;
  readonly all: number;
}

/** Ten bins of predicted probability, with how many outcomes of each were right; empty bins are left out. */
export function reliability(outcomes: readonly Outcome[], blend: Blend): readonly Bin[] {
  const rated = outcomes.map(({ evidence, right }) => ({ p: probability(blend, evidence), right }));
  return Array.from({ length: 10 }, (_, i) => {
    const inside = rated.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === i);
    return { from: i / 10, to: (i + 1) / 10, right: inside.filter(({ right }) => right).length, all: inside.length };
  }).filter(({ all }) => all > 0);
}
