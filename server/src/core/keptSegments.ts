import type { Surroundings } from './context/judge.ts';
import type { RegisterCount } from './detect/register.ts';
import type { Segment } from './document/note.ts';
import type { Sentence } from './document/sentences.ts';
import type { Finding } from './finding.ts';
import type { Candidate } from './match/candidates.ts';
import { shift } from './span.ts';

/** What has been made of a segment: all of it follows from its words, kind and section, and from the note's register. */
export interface SegmentWork {
  readonly surroundings: Surroundings;
  readonly count: RegisterCount;
  /** Null before findings were looked for. */
  judged: Judged | null;
}

export interface Judged {
  readonly register: number;
  /** What may be a finding, as if the segment began its note; what else the note holds decides. */
  readonly findings: readonly Finding[];
  /** What was judged, by sentence. */
  readonly candidates: readonly (readonly Candidate[])[];
}

/** Keeps the work on a note's segments from one text to the next, so that an edit costs what it touches. */
export class KeptSegments {
  #last: readonly SegmentWork[] = [];
  /** Segments of the last text, from which on it differs from the text at hand, and how many of them. */
  #edited = { start: 0, end: 0 };
  /** What has been made for a text that is not judged yet, by its words. */
  #begun = new Map<string, SegmentWork[]>();

  /** The work on each segment, as far as it was done for the last text: before and after an edit by its place, else by its words. */
  match(segments: readonly Segment[]): readonly (SegmentWork | undefined)[] {
    const last = this.#last;
    const most = Math.min(last.length, segments.length);
    const found: (SegmentWork | undefined)[] = [];
    let head = 0;
    for (; head < most && isOf(last[head], segments[head]); head++) found.push(last[head]);
    let tail = 0;
    while (tail < most - head && isOf(last[last.length - 1 - tail], segments[segments.length - 1 - tail])) tail++;
    this.#edited = { start: head, end: last.length - tail };
    const others = byWords(last.slice(head, last.length - tail));
    for (let i = head; i < segments.length - tail; i++)
      found.push(others.get(segments[i]?.prose ?? '')?.find((work) => isOf(work, segments[i])));
    for (let i = last.length - tail; i < last.length; i++) found.push(last[i]);
    return found;
  }

  /** The work on the segment that stood at the place of one which the last text does not hold. */
  former(index: number): SegmentWork | undefined {
    const { start, end } = this.#edited;
    return index >= start && index < end ? this.#last[index] : undefined;
  }

  /** Work on the same words that was done since. */
  begun(segment: Segment): SegmentWork | undefined {
    return this.#begun.get(segment.prose)?.find((work) => isOf(work, segment));
  }

  keep(work: SegmentWork): void {
    addTo(this.#begun, work);
  }

  /** The text has been judged: what it does not hold is let go. */
  turn(works: readonly SegmentWork[]): void {
    this.#last = works;
    this.#begun = new Map();
  }
}

/**
 * Tells of each sentence of an edited segment which candidates it held when the segment was judged last, if it is one of
 * those that stand unchanged before or after the edit.
 */
export function candidatesKept(
  now: readonly Sentence[],
  register: number,
  former: SegmentWork | undefined,
): (index: number) => readonly Candidate[] | undefined {
  const judged = former?.judged;
  if (former === undefined || judged?.register !== register) return () => undefined;
  const { sentences: was } = former.surroundings;
  const most = Math.min(was.length, now.length);
  let head = 0;
  while (head < most && saysTheSame(was[head], now[head])) head++;
  let tail = 0;
  while (tail < most - head && saysTheSame(was[was.length - 1 - tail], now[now.length - 1 - tail])) tail++;
  return (index) => {
    if (index >= head && index < now.length - tail) return undefined;
    const at = index < head ? index : index - now.length + was.length;
    const by = (now[index]?.start ?? 0) - (was[at]?.start ?? 0);
    const candidates = judged.candidates[at];
    return by === 0 ? candidates : candidates?.map((each) => ({ ...each, span: shift(each.span, by) }));
  };
}

/** True for sentences of the same tokens, wherever they stand. */
function saysTheSame(a: Sentence | undefined, b: Sentence | undefined): boolean {
  if (a === undefined || b === undefined || a.tokens.length !== b.tokens.length) return false;
  const by = b.start - a.start;
  return a.tokens.every((token, i) => {
    const other = b.tokens[i];
    return (
      token.text === other?.text &&
      token.kind === other.kind &&
      token.name === other.name &&
      token.start + by === other.start &&
      token.end + by === other.end
    );
  });
}

/** The same words may stand elsewhere as another kind of segment, or in another section. */
function isOf(work: SegmentWork | undefined, segment: Segment | undefined): boolean {
  if (work === undefined || segment === undefined) return false;
  const { prose, kind, section } = work.surroundings.segment;
  return prose === segment.prose && kind === segment.kind && section === segment.section;
}

function byWords(works: readonly SegmentWork[]): ReadonlyMap<string, readonly SegmentWork[]> {
  const filed = new Map<string, SegmentWork[]>();
  for (const work of works) addTo(filed, work);
  return filed;
}

function addTo(filed: Map<string, SegmentWork[]>, work: SegmentWork): void {
  const { prose } = work.surroundings.segment;
  const works = filed.get(prose);
  if (works === undefined) filed.set(prose, [work]);
  else if (!works.includes(work)) works.push(work);
}
