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
  #last: ReadonlyMap<string, readonly SegmentWork[]> = new Map();
  #next = new Map<string, SegmentWork[]>();

  /** The same words may stand elsewhere as another kind of segment, or in another section. */
  find({ prose, kind, section }: Segment): SegmentWork | undefined {
    const isIt = ({ surroundings: { segment } }: SegmentWork) => segment.kind === kind && segment.section === section;
    return this.#next.get(prose)?.find(isIt) ?? this.#last.get(prose)?.find(isIt);
  }

  keep(work: SegmentWork): void {
    const { prose } = work.surroundings.segment;
    const works = this.#next.get(prose);
    if (works === undefined) this.#next.set(prose, [work]);
    else if (!works.includes(work)) works.push(work);
  }

  /** The text has been judged: what it did not hold is let go. */
  turn(): void {
    this.#last = this.#next;
    this.#next = new Map();
  }
}
