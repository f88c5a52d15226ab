import type { Sensitivity } from './settings.ts';

/** The least probability a finding must have, per sensitivity; set by `npm run evaluate` on authors left out of training. */
export const thresholds: Readonly<Record<Sensitivity, number>> = { low: 0.6, medium: 0.4, high: 0.22 };
