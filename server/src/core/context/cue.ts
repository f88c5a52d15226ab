/** Which way a cue reaches from where it stands: to what follows, to what precedes, or to its whole sentence. */
export type Reach = 'forward' | 'backward' | 'sentence';

export interface Cue {
  /** In the notation of `match/phrase.ts`. */
  readonly phrase: string;
  readonly axis: 'polarity' | 'actuality' | 'stance';
  readonly value: 'negated' | 'hypothetical' | 'taught' | 'noticed' | 'disputed';
  readonly reach: Reach;
  /** How many words it reaches at most; none given: to the next stop. */
  readonly words?: number;
  /** Where its reach ends early: `clause` also at commas and conjunctions, `contrast` only at but, however, semicolons. */
  readonly stops: 'clause' | 'contrast' | 'none';
  /** Bears on words in quotation marks alone. */
  readonly quoted?: boolean;
  /** Names what the writer feels: about therapists themselves (A8) that says nothing of a judgement. */
  readonly feeling?: boolean;
  /** Counts as well where it opens the sentence after ("That was unfair of me."). */
  readonly after?: boolean;
}

/** Several cues of one kind. `rest` adds what only some have. */
export const cuesOf = (
  axis: Cue['axis'],
  value: Cue['value'],
  reach: Reach,
  stops: Cue['stops'],
  phrases: readonly string[],
  rest: Pick<Cue, 'words' | 'quoted' | 'feeling' | 'after'> = {},
): readonly Cue[] => phrases.map((phrase) => ({ phrase, axis, value, reach, stops, ...rest }));
