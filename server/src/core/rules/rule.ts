export const assumptionCodes = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8'] as const;
export type AssumptionCode = (typeof assumptionCodes)[number];

/** One way a note can break an assumption: the wording, why it matters, and other wordings. */
export interface Pattern {
  /** Unique inside its rule, kebab-case; never renamed once released, since settings and suppressions name it. */
  readonly id: string;
  /** Wordings in the phrase notation of `match/phrase.ts`. */
  readonly phrases: readonly string[];
  /** One sentence for the hover: what this wording claims about the client, in our own words. */
  readonly because: string;
  /**
   * Replacements offered as quick fixes, best first, two or more. `{what}` is a slot that the writer fills.
   * Each must itself be free of findings.
   */
  readonly reframes: readonly string[];
  /** Sentences with marks that must be found, exactly as marked. */
  readonly flags: readonly string[];
  /** Sentences that look alike and hold no violation; the mark says why (or that it is reported). */
  readonly allows: readonly string[];
}

/** An assumption as data. A rule holds no code: the engine in `analyze.ts` reads it. */
export interface Rule {
  readonly code: AssumptionCode;
  /** Kebab-case, as settings spell it. */
  readonly name: string;
  /** The assumption itself, in Linehan's sense: first line of every hover. */
  readonly assumption: string;
  /** Whom the judgement concerns: A8 is about therapists. */
  readonly about: 'client' | 'therapist';
  /** Why we act as if it were true: two short sentences, our own words. */
  readonly why: string;
  /** Where that stands, e.g. "Linehan 1993, p. 106". */
  readonly source: string;
  /** What wording against it closes off. */
  readonly closesOff: string;
  /** One question to ask next. */
  readonly ask: string;
  /** The other side of the dialectic, so that acceptance and change stay together. */
  readonly otherSide: string;
  /** Offered for wording that no pattern names: they stand in place of a clause. */
  readonly reframes: readonly string[];
  readonly patterns: readonly Pattern[];
}

/** Checks a rule's shape at compile time and hands it back unchanged. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
