import type { Finding } from '../../core/finding.ts';

/** A note with what was found in it. */
export interface CheckedNote {
  /** As it was given, or joined to the folder that was given. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

export interface ReportOptions {
  /** Programs get the words of the note, too. */
  readonly showText: boolean;
  readonly color: boolean;
  /** Columns to fill. */
  readonly width: number;
}

/** A report, piece by piece, so that a folder of any size needs no more memory than its largest note. */
export interface Report {
  start(): string;
  note(note: CheckedNote): string;
  /** `missed` is how many files or folders could not be checked. */
  end(missed: number): string;
}

/** One file each; `reporters` in `index.ts` is the only list. */
export type Reporter = (options: ReportOptions) => Report;
