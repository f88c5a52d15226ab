import type { Segment } from '../document/note.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Candidate } from '../match/candidates.ts';
import { type Context, type Status, statusOf } from './context.ts';

/** How a candidate is meant, and what follows from that. */
export interface Judgement {
  readonly context: Context;
  readonly status: Status;
}

/** Reads the five axes round a candidate and asks the one table. */
export function judge(candidate: Candidate, _sentence: Sentence, _segment: Segment): Judgement {
  const context: Context = {
    polarity: 'affirmed',
    voice: 'writer',
    experiencer: candidate.rule.about,
    actuality: 'actual',
    stance: 'held',
    cues: [],
  };
  return { context, status: statusOf(context, candidate.rule.about) };
}
