import type { AssumptionCode } from '../../core/rules/rule.ts';
import type { CheckedFinding, SuppressedFinding } from '../checkText.ts';
import type { FailOn } from '../options.ts';

/** A finding as reports show it. */
export interface ShownFinding extends CheckedFinding {
  /** True where the baseline knows it, false where it is new; undefined where there is no baseline. */
  readonly known: boolean | undefined;
  /** A keyed fingerprint of its sentence and pattern; undefined where there is no baseline. */
  readonly fingerprint: string | undefined;
}

/** A note with what was found in it, in text order. */
export interface CheckedNote {
  /** As it was given, or joined to the folder that was given. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly ShownFinding[];
  /** What the writer has decided to keep quiet about. */
  readonly suppressed: readonly SuppressedFinding[];
}

export interface ReportOptions {
  /** Programs get the words of the note, too. */
  readonly showText: boolean;
  readonly color: boolean;
  /** Columns to fill. */
  readonly width: number;
  readonly failOn: FailOn;
  /** No summary. */
  readonly quiet: boolean;
}

/** How often each assumption was touched, by kind; what the baseline knows does not count. */
export type Tally = ReadonlyMap<AssumptionCode, { readonly violation: number; readonly reported: number }>;

export interface Totals {
  readonly notes: number;
  readonly tally: Tally;
  /** Files or folders that could not be checked. */
  readonly missed: number;
  /** Findings that the baseline knows. */
  readonly known: number;
  /** Findings beyond `--max-findings`. */
  readonly hidden: number;
}

/** A report, piece by piece, so that a folder of any size needs no more memory than its largest note. */
export interface Report {
  start(): string;
  note(note: CheckedNote): string;
  /** A file or folder that could not be checked, with the reason in words. */
  missed(path: string, reason: string): string;
  end(totals: Totals): string;
}

/** One file each; `reporters` in `index.ts` is the only list. */
export type Reporter = (options: ReportOptions) => Report;

/** True where a finding makes the exit code 1. */
export function fails({ kind, known }: Pick<ShownFinding, 'kind' | 'known'>, failOn: FailOn): boolean {
  return known !== true && failOn !== 'never' && (kind === 'violation' || failOn === 'reported');
}
