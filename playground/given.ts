/** What `build.ts` puts into the page: the example notes and the eight assumptions. */
export interface Sample {
  /** A file name, whose ending says how it is written down. */
  readonly name: string;
  readonly text: string;
}

export interface Assumption {
  readonly code: string;
  readonly says: string;
}

declare const SAMPLES: readonly Sample[];
declare const ASSUMPTIONS: readonly Assumption[];

export const samples = SAMPLES;
export const assumptions = ASSUMPTIONS;
