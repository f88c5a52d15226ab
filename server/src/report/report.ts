import type { FindingKind } from '../core/finding.ts';
import { rules } from '../core/rules/index.ts';
import type { AssumptionCode } from '../core/rules/rule.ts';
import { mondayOf, weeksLater } from './noteDate.ts';

/** A note of the folder as the report takes it. */
export interface ReportNote {
  /** As the reader knows it, from the folder that was checked. */
  readonly name: string;
  /** Its day, `2026-11-03`; null where neither name nor note tells. */
  readonly date: string | null;
  readonly findings: readonly ReportFinding[];
  /** Why it could not be checked. */
  readonly reason?: string | undefined;
  /** What a link to it needs; left to whoever makes the links. */
  readonly address?: string | undefined;
}

export interface ReportFinding {
  readonly assumption: AssumptionCode;
  readonly kind: FindingKind;
  /** From 1. */
  readonly line: number;
  /** What the section is for, by its kind; a heading's own words are note text. */
  readonly section: string;
  /** Shown only where the reader asked for note text. */
  readonly words: string;
}

/** Counts of one assumption over all notes. */
export interface AssumptionCount {
  readonly code: AssumptionCode;
  readonly assumption: string;
  readonly toReframe: number;
  readonly reported: number;
  /** Notes with something to reframe. */
  readonly notes: number;
}

/** One week, from its Monday; weeks without notes in between are there as well. */
export interface Week {
  readonly monday: string;
  readonly notes: number;
  readonly toReframe: Readonly<Partial<Record<AssumptionCode, number>>>;
}

/** A folder of notes in numbers. Who wrote a note is not known to it. */
export interface Report {
  readonly folder: string;
  readonly notes: readonly ReportNote[];
  readonly toReframe: number;
  readonly reported: number;
  readonly notesToReframe: number;
  readonly byAssumption: readonly AssumptionCount[];
  readonly byWeek: readonly Week[];
  /** Notes that tell no day. */
  readonly undated: number;
}

/** Longer spans of time show their last weeks. */
const mostWeeks = 53;

/** Counts a folder; assumptions by their number, notes in the order in which they came. */
export function reportOf(folder: string, notes: readonly ReportNote[]): Report {
  const toReframe = notes.map((note) => ({ ...note, findings: note.findings.filter(isViolation) }));
  const count = (list: readonly { readonly findings: readonly unknown[] }[]) =>
    list.reduce((sum, { findings }) => sum + findings.length, 0);
  return {
    folder,
    notes,
    toReframe: count(toReframe),
    reported: count(notes) - count(toReframe),
    notesToReframe: toReframe.filter(({ findings }) => findings.length > 0).length,
    byAssumption: rules.map(({ code, assumption }) => {
      const of = notes.map(({ findings }) => findings.filter((finding) => finding.assumption === code));
      const own = of.map((findings) => findings.filter(isViolation).length);
      const all = of.reduce((sum, findings) => sum + findings.length, 0);
      const sum = own.reduce((total, each) => total + each, 0);
      return { code, assumption, toReframe: sum, reported: all - sum, notes: own.filter((each) => each > 0).length };
    }),
    byWeek: weeksOf(toReframe),
    undated: notes.filter(({ date, reason }) => date === null && reason === undefined).length,
  };
}

function isViolation({ kind }: ReportFinding): boolean {
  return kind === 'violation';
}

function weeksOf(notes: readonly ReportNote[]): readonly Week[] {
  const dated = notes.flatMap(({ date, findings }) => (date === null ? [] : [{ monday: mondayOf(date), findings }]));
  const mondays = dated.map(({ monday }) => monday).sort();
  const [first, last] = [mondays[0], mondays.at(-1)];
  if (first === undefined || last === undefined) return [];
  const weeks: Week[] = [];
  for (let back = 0; back < mostWeeks; back++) {
    const monday = weeksLater(last, -back);
    if (monday < first) break;
    const here = dated.filter((note) => note.monday === monday);
    const toReframe: Partial<Record<AssumptionCode, number>> = {};
    for (const { assumption } of here.flatMap(({ findings }) => findings))
      toReframe[assumption] = (toReframe[assumption] ?? 0) + 1;
    weeks.unshift({ monday, notes: here.length, toReframe });
  }
  return weeks;
}
