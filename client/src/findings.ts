import { Range } from 'vscode';
import { property, stringOf } from './ask.ts';

/** One finding as the server lists it. */
export interface Found {
  readonly assumption: string;
  /** Somebody else's words, or the client's own: no more than a hint. */
  readonly reported: boolean;
  readonly range: Range;
  readonly words: string;
  readonly message: string;
  readonly section: string;
}

/** Reads the server's list; what has another form is left out. */
export function foundOf(answer: unknown): readonly Found[] {
  return (Array.isArray(answer) ? answer : []).flatMap((item: unknown) => {
    const assumption = stringOf(item, 'assumption');
    const range = rangeOf(property(item, 'range'));
    if (assumption === undefined || range === undefined) return [];
    return [
      {
        assumption,
        reported: stringOf(item, 'kind') === 'reported',
        range,
        words: stringOf(item, 'words') ?? '',
        message: stringOf(item, 'message') ?? '',
        section: stringOf(item, 'section') ?? '',
      },
    ];
  });
}

function rangeOf(value: unknown): Range | undefined {
  const ends = [property(value, 'start'), property(value, 'end')].flatMap((end) => [
    property(end, 'line'),
    property(end, 'character'),
  ]);
  const [a, b, c, d] = ends.map((each) => (typeof each === 'number' ? each : Number.NaN));
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  return [a, b, c, d].every((each) => each >= 0) ? new Range(a, b, c, d) : undefined;
}

/** How many there are to reframe, and how many are words of others. */
export interface Counts {
  readonly toReframe: number;
  readonly reported: number;
}

export function countsOf(findings: readonly Found[]): Counts {
  const reported = findings.filter((finding) => finding.reported).length;
  return { toReframe: findings.length - reported, reported };
}
