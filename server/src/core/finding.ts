import type { Context } from './context/context.ts';
import type { Evidence } from './detect/detector.ts';
import type { SectionKind } from './document/note.ts';
import type { AssumptionCode } from './rules/rule.ts';
import { type Span, shift } from './span.ts';

/** A violation is the writer's own wording; `reported` is what somebody else said of the client, or the client of themself. */
export type FindingKind = 'violation' | 'reported';

/** Wording offered instead. What only the writer can supply is a slot. */
export interface Reframe {
  /** What the menu shows: one line, plain words. */
  readonly title: string;
  /** What it replaces: the finding's span, or the clause or sentence round it where the words alone can't be exchanged. */
  readonly span: Span;
  /** Takes the place of `span`; each slot is `___`. */
  readonly newText: string;
  /** The same as an LSP snippet: each slot is `${1:how often}`; `$`, `}` and `\` of the text are escaped. */
  readonly snippet: string;
}

/** What every transport receives: editor, command line and worker show the same findings. */
export interface Finding {
  readonly assumption: AssumptionCode;
  readonly kind: FindingKind;
  /** The pattern's id inside its rule, or null where the learned detector found it. */
  readonly pattern: string | null;
  readonly source: 'phrase' | 'model';
  /** A probability, 0 to 1. */
  readonly confidence: number;
  /** What the learned detector weighed; null where only a phrase spoke. */
  readonly evidence: Evidence | null;
  readonly span: Span;
  /** The sentence it stands in: what an editor may hold back while it is being typed. */
  readonly sentence: Span;
  /** The part of the note it stands in. */
  readonly section: SectionKind;
  /** One line in plain words for the diagnostic. */
  readonly message: string;
  readonly context: Context;
  /** Best first, four at most; worked out when they are first looked at. None for what somebody else said. */
  readonly reframes: readonly Reframe[];
}

/** The same finding of a segment that begins at `by`, before its reframes are worked out. */
export function shiftFinding(finding: Finding, by: number): Finding {
  const { span, sentence, context } = finding;
  const cues = context.cues.map((cue) => ({ ...cue, span: shift(cue.span, by) }));
  return { ...finding, span: shift(span, by), sentence: shift(sentence, by), context: { ...context, cues } };
}
