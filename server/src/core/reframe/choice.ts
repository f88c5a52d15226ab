/** What a choice does for the writer. */
export type Move = 'describe' | 'assess' | 'hypothesis' | 'dialectic' | 'treatment';

/**
 * One way on from wording that works against an assumption, written for each place in a sentence that it can take.
 * `{what}` is a slot that the writer fills, `{client}` the note's own word for the client, `~need` a verb that is fitted to
 * person and tense. Where the words that go say it, `{she}`, `{her}` (the object form), `{this}` (what the client did or felt),
 * `{treatment}` and `{at time}` become what they said; a choice with `{this!}` is offered only where they do. Of `{this/behavior}` the
 * first is taken where "this" has something in the sentence to stand for, or `task` was named, and the second elsewhere. Missing
 * forms are not offered.
 */
export interface Choice {
  readonly move: Move;
  /** A sentence or clause by itself, about no grammatical subject of the note. */
  readonly clause: string;
  /** After a subject that is the client (for A8: the therapist). */
  readonly predicate?: string;
  /** After a subject that treats: "I", "we", "the team"; one for what is past, one for the rest. */
  readonly helperPast?: string;
  readonly helper?: string;
}
