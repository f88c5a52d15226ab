import { type Given, lastOf, type ReadingOptions } from './given.ts';

/** A place in a note as it was given; line and column count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
  /** Undefined means the whole line. */
  readonly column: number | undefined;
}

export const traceFormats = ['pretty', 'json'] as const;
export type TraceFormat = (typeof traceFormats)[number];

export interface TraceOptions extends ReadingOptions {
  /** Undefined leaves it to the terminal. */
  readonly color: boolean | undefined;
  readonly places: readonly Place[];
  readonly format: TraceFormat;
}

/** Reads what `trace` alone takes, or says in one line of plain words what can't be understood. */
export function readPlaces(words: readonly string[], given: Given): Pick<TraceOptions, 'places' | 'format'> | string {
  const asked = lastOf(given, 'format') ?? 'pretty';
  const format = traceFormats.find((each) => each === asked) ?? 'pretty';
  if (words.length === 0) return 'Name a note and a line: foothold trace NOTE:LINE';
  const places: Place[] = [];
  for (const word of words) {
    const { path, line, column } = /^(?<path>.+?):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?$/s.exec(word)?.groups ?? {};
    if (path === undefined || line === undefined) return `Name the line as well: foothold trace ${word}:LINE`;
    if (Number(line) === 0 || Number(column) === 0) return `Lines and columns are counted from 1: ${word}`;
    places.push({ path, line: Number(line), column: column === undefined ? undefined : Number(column) });
  }
  return { places, format };
}
