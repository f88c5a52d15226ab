import type { Sensitivity } from './settings.ts';

/** The least probability a finding must have, per sensitivity; set by `npm run evaluate` on authors left out of training. */
export const thresholds: Readonly<Record<Sensitivity, number>> = { low: 0.8, medium: 0.5, high: 0.25 };
