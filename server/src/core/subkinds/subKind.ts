/** A group of patterns of one assumption that a hover and a page explain alike. Texts are our own words, about the wording alone. */
export interface SubKind {
  /** Unique inside its assumption, kebab-case. */
  readonly id: string;
  /** A few words for a heading: what the wording does. */
  readonly name: string;
  /** The same in a sentence, for findings that no pattern names. */
  readonly does: string;
  /** Why we act as if the assumption were true, from the side that this wording touches. */
  readonly why: string;
  /** What the wording closes off. */
  readonly closesOff: string;
  /** One question to ask next. */
  readonly ask: string;
  /** The other side of the dialectic. */
  readonly otherSide: string;
  /** Ids of its patterns; each pattern of a rule is in exactly one sub-kind. */
  readonly patterns: readonly string[];
  /** Words, or their beginnings before `*`, that tell it where no pattern names the wording. */
  readonly words: readonly string[];
}

/** What is said of somebody else's report: why it is no proof, and what to ask. */
export interface ReportAdvice {
  readonly why: string;
  readonly ask: string;
}

/** An assumption's sub-kinds, and what to make of words that are not the note's own. */
export interface SubKinds {
  readonly kinds: readonly SubKind[];
  /** The client's own words; for A8, which is about therapists, these are the therapist's. */
  readonly ownReport: ReportAdvice;
  /** A relative's, a colleague's, another service's. */
  readonly othersReport: ReportAdvice;
}
