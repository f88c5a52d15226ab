import type { Surroundings } from './context/judge.ts';
import type { RegisterCount } from './detect/register.ts';
import type { Segment } from './document/note.ts';
import type { Finding } from './finding.ts';

/** What has been made of a segment: all of it follows from its words, kind and section, and from the note's register. */
export interface SegmentWork {
  readonly surroundings: Surroundings;
  readonly count: RegisterCount;
  /** Findings as if the segment began its note; null before they were looked for. */
  judged: { readonly register: number; readonly findings: readonly Finding[] } | null;
}

/** Keeps the work on a note's segments from one text to the next, so that an edit costs what it touches. */
export class KeptSegments {
  #last: readonly SegmentWork[] = [];
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
    const others = byWords(last.slice(head, last.length - tail));
    for (let i = head; i < segments.length - tail; i++)
      found.push(others.get(segments[i]?.prose ?? '')?.find((work) => isOf(work, segments[i])));
    for (let i = last.length - tail; i < last.length; i++) found.push(last[i]);
    return found;
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
