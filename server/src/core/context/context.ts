import type { FindingKind } from '../finding.ts';
import type { Span } from '../span.ts';

/**
 * What turned an axis away from its default; `span` is relative to the segment while it is judged, and to the note in a
 * finding. Shown by trace and hover.
 */
export interface CueFound {
  readonly axis: 'polarity' | 'voice' | 'experiencer' | 'actuality' | 'stance';
  readonly value: string;
  readonly span: Span;
}

/** How a candidate is meant: ConText's axes (Harkema et al. 2009), with stance added for a writer who notices a judgement. */
export interface Context {
  readonly polarity: 'affirmed' | 'negated';
  /** Whose claim it is; endorsed words are the writer's. */
  readonly voice: 'writer' | 'client' | 'other';
  /** Whom the judgement concerns. */
  readonly experiencer: 'client' | 'therapist' | 'other';
  readonly actuality: 'actual' | 'hypothetical' | 'taught';
  readonly stance: 'held' | 'noticed' | 'disputed';
  readonly cues: readonly CueFound[];
}

export type Status = FindingKind | 'clear';

/** The one table that decides; read it top row first. Rules and detectors never decide. */
export function statusOf(context: Context, about: 'client' | 'therapist'): Status {
  if (context.polarity === 'negated') return 'clear';
  if (context.actuality !== 'actual') return 'clear';
  if (context.stance !== 'held') return 'clear';
  if (context.experiencer !== about) return 'clear';
  if (context.voice !== 'writer') return 'reported';
  return 'violation';
}
