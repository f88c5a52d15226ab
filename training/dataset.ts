import { type Features, featuresOf } from '../server/src/core/detect/features.ts';
import { readNote } from '../server/src/core/document/readNote.ts';
import { splitSentences } from '../server/src/core/document/sentences.ts';
import type { Token } from '../server/src/core/document/tokens.ts';
import { type AssumptionCode, assumptionCodes } from '../server/src/core/rules/rule.ts';
import type { GoldNote } from './corpus.ts';

/** One sentence to learn from. */
export interface Unit {
  readonly note: GoldNote;
  readonly tokens: readonly Token[];
  readonly features: Features;
  /** The assumptions it touches, writer's own words or reported ones; empty for most. */
  readonly codes: readonly AssumptionCode[];
  /** Experts would disagree: left out of training. */
  readonly optional: boolean;
}

/** The sentences of notes, in order. */
export function unitsOf(notes: readonly GoldNote[]): readonly Unit[] {
  return notes.flatMap((note) =>
    readNote(note.text, note.format).segments.flatMap((segment) =>
      splitSentences(segment.prose).map((sentence): Unit => {
        const start = segment.span.start + sentence.start;
        const end = segment.span.start + sentence.end;
        const marks = note.marks.filter((mark) => mark.start < end && start < mark.end);
        const codes = marks
          .filter(({ kind }) => kind === 'violation' || kind === 'reported')
          .flatMap((mark) => mark.codes);
        return {
          note,
          tokens: sentence.tokens,
          features: featuresOf(sentence.tokens),
          codes: assumptionCodes.filter((code) => codes.includes(code)),
          optional: codes.length === 0 && marks.some(({ kind }) => kind === 'optional'),
        };
      }),
    ),
  );
}
