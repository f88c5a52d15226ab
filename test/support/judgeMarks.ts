import type { Context, Status } from '../../server/src/core/context/context.ts';
import { judge, surround } from '../../server/src/core/context/judge.ts';
import type { NoteFormat, Segment } from '../../server/src/core/document/note.ts';
import { readNote } from '../../server/src/core/document/readNote.ts';
import { type Sentence, splitSentences } from '../../server/src/core/document/sentences.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import type { Mark } from './marks.ts';

/** What the context engine makes of a mark that is handed to it as a candidate. */
export interface JudgedMark {
  readonly mark: Mark;
  readonly status: Status;
  readonly context: Context;
  readonly segment: Segment;
  readonly sentence: Sentence;
}

/** Hands each mark to the context engine as it stands; a mark that lies in no sentence is left out. */
export function judgeMarks(text: string, format: NoteFormat, marks: readonly Mark[]): readonly JudgedMark[] {
  return readNote(text, format).segments.flatMap((segment) => {
    const sentences = splitSentences(segment.prose);
    const surroundings = surround(segment, sentences);
    return marks.flatMap((mark): JudgedMark[] => {
      const span = { start: mark.start - segment.span.start, end: mark.end - segment.span.start };
      if (span.start < 0 || span.end > segment.prose.length) return [];
      const index = sentences.findIndex(({ end }) => end > span.start);
      const sentence = sentences[index];
      const start = sentence?.tokens.findIndex((token) => token.end > span.start) ?? -1;
      const rule = rules.find(({ code }) => code === (mark.codes[0] ?? 'A1'));
      if (sentence === undefined || start < 0 || rule === undefined) return [];
      const past = sentence.tokens.findIndex((token) => token.start >= span.end);
      const tokens = { start, end: past < 0 ? sentence.tokens.length : past };
      const named = {
        span,
        tokens,
        rule,
        pattern: null,
        source: 'model' as const,
        confidence: 1,
        evidence: null,
        fit: 0,
      };
      return [{ mark, ...judge(named, index, surroundings), segment, sentence }];
    });
  });
}
