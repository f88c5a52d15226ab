import type { Finding } from '../server/src/core/finding.ts';
import { assumptionCodes } from '../server/src/core/rules/rule.ts';
import { overlaps, type Span } from '../server/src/core/span.ts';
import type { Mark } from '../test/support/marks.ts';

/** What scoring needs of a finding. */
export type Given = Pick<
  Finding,
  'assumption' | 'kind' | 'span' | 'confidence' | 'source' | 'pattern' | 'evidence' | 'sentence'
>;

export interface Judged {
  readonly file: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly findings: readonly Given[];
}

interface Row {
  gold: number;
  hit: number;
  given: number;
  right: number;
}

export interface Score {
  readonly violations: Row;
  readonly reported: Row;
  /** Right span and right assumption. */
  readonly rightCode: number;
  readonly byAssumption: Readonly<Record<string, Row>>;
  readonly alarmsOn: Readonly<Record<string, number>>;
  readonly spans: { readonly all: number; readonly upTo15: number; readonly over25: number };
  readonly misses: readonly string[];
  readonly alarms: readonly string[];
}

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const row = (): Row => ({ gold: 0, hit: 0, given: 0, right: 0 });

export const precision = ({ right, given }: Row): number => (given === 0 ? 0 : right / given);
export const recall = ({ hit, gold }: Row): number => (gold === 0 ? 0 : hit / gold);
export const f1 = (r: Row): number =>
  precision(r) + recall(r) === 0 ? 0 : (2 * precision(r) * recall(r)) / (precision(r) + recall(r));
export const macroF1 = ({ byAssumption }: Score): number =>
  assumptionCodes.reduce((sum, code) => sum + f1(byAssumption[code] ?? row()), 0) / assumptionCodes.length;

/** More than 25 words, or over a blank line: fits nothing. */
function tooWide(text: string, { span }: Pick<Given, 'span'>): boolean {
  const stretch = text.slice(span.start, span.end);
  return words(stretch) > 25 || /\n[ \t]*\n/.test(stretch);
}

/** How well a finding fits a mark, 0 (not at all) to 1: it must cover 3/10 of the mark or lie half inside it. */
export function fits(text: string, finding: Pick<Given, 'span'>, mark: Mark): number {
  const { span } = finding;
  const common = shared(span, mark);
  const enough = common > 0 && (common >= 0.3 * (mark.end - mark.start) || common >= 0.5 * (span.end - span.start));
  return enough && !tooWide(text, finding)
    ? common / (Math.max(span.end, mark.end) - Math.min(span.start, mark.start))
    : 0;
}

/**
 * Scores findings against marks by the rules of the guideline's referee: a finding fits a mark when it covers 3/10 of it or lies
 * half inside it; one more on the same mark or in its sentence is neither right nor wrong; what touches an optional mark is free.
 */
export function score(notes: readonly Judged[]): Score {
  const byAssumption = Object.fromEntries(assumptionCodes.map((code) => [code, row()]));
  const violations = row();
  const reported = row();
  const alarmsOn: Record<string, number> = {};
  const spans = { all: 0, upTo15: 0, over25: 0 };
  const misses: string[] = [];
  const alarms: string[] = [];
  let rightCode = 0;
  for (const note of notes) scoreNote(note);
  return { violations, reported, rightCode, byAssumption, alarmsOn, spans, misses, alarms };

  function scoreNote({ file, text, marks, findings }: Judged): void {
    const isWide = (finding: Given): boolean => tooWide(text, finding);
    const closeness = (finding: Given, mark: Mark): number => fits(text, finding, mark);
    const of = (kind: Mark['kind']): readonly Mark[] => marks.filter((mark) => mark.kind === kind);
    const [gold, quoted, optional, traps] = [of('violation'), of('reported'), of('optional'), of('trap')];
    const open = new Set(findings.filter(({ kind }) => kind === 'violation'));
    for (const { span } of open) {
      const length = words(text.slice(span.start, span.end));
      spans.all++;
      if (length <= 15) spans.upTo15++;
      if (length > 25) spans.over25++;
    }
    for (const mark of gold) {
      violations.gold++;
      const main = byAssumption[mark.codes[0] ?? ''] ?? row();
      main.gold++;
      const right = (finding: Given): number =>
        closeness(finding, mark) + (mark.codes.includes(finding.assumption) ? 1 : 0);
      const best = [...open].filter((finding) => closeness(finding, mark) > 0).sort((a, b) => right(b) - right(a))[0];
      if (best === undefined) {
        misses.push(`${file}: ${mark.codes.join('+')}: ${mark.text}`);
        continue;
      }
      open.delete(best);
      violations.hit++;
      violations.given++;
      violations.right++;
      const its = byAssumption[best.assumption] ?? row();
      its.given++;
      if (mark.codes.includes(best.assumption)) {
        rightCode++;
        main.hit++;
        its.right++;
      }
    }
    const spare = new Set(gold);
    const spareOptional = new Set(optional);
    for (const finding of open) {
      const wide = isWide(finding);
      const free = wide ? undefined : [...spareOptional].find((mark) => overlaps(mark, finding.span));
      if (free !== undefined) {
        spareOptional.delete(free);
        continue;
      }
      const trap = traps.find((mark) => overlaps(mark, finding.span));
      const report = quoted.find((mark) => overlaps(mark, finding.span));
      const twin =
        wide || trap || report
          ? undefined
          : [...spare].find((mark) => overlaps(mark, finding.span) || overlaps(sentenceOf(text, mark), finding.span));
      if (twin !== undefined) {
        spare.delete(twin);
        continue;
      }
      violations.given++;
      (byAssumption[finding.assumption] ?? row()).given++;
      const why = wide ? 'too wide' : (trap?.why ?? (report ? 'reported' : 'plain'));
      alarmsOn[why] = (alarmsOn[why] ?? 0) + 1;
      const around = sentenceOf(text, finding.span);
      const where = text.slice(around.start, around.end).trim().replace(/\s+/g, ' ').slice(0, 260);
      alarms.push(
        `${file}: ${finding.assumption} ${finding.source} ${finding.pattern ?? ''} ${finding.confidence.toFixed(2)} (${why}): ${text.slice(finding.span.start, finding.span.end)}  <<  ${where}`,
      );
    }
    const hints = new Set(findings.filter(({ kind }) => kind === 'reported'));
    for (const mark of quoted) {
      reported.gold++;
      const best = [...hints]
        .filter((finding) => closeness(finding, mark) > 0)
        .sort((a, b) => closeness(b, mark) - closeness(a, mark))[0];
      if (best === undefined) {
        misses.push(`${file}: R${mark.codes.join('+')}: ${mark.text}`);
        continue;
      }
      hints.delete(best);
      reported.hit++;
      reported.given++;
      reported.right++;
    }
    for (const hint of hints) {
      const free = [...spareOptional].find((mark) => overlaps(mark, hint.span));
      if (free !== undefined) spareOptional.delete(free);
      else {
        reported.given++;
        const trap = marks.find((mark) => overlaps(mark, hint.span));
        const around = sentenceOf(text, hint.span);
        alarms.push(
          `${file}: R${hint.assumption} ${hint.source} ${hint.pattern ?? ''} ${hint.confidence.toFixed(2)} (${trap?.why ?? trap?.kind ?? 'plain'}): ${text.slice(hint.span.start, hint.span.end)}  <<  ${text.slice(around.start, around.end).trim().replace(/\s+/g, ' ').slice(0, 260)}`,
        );
      }
    }
  }
}

const ABBREVIATION =
  /(?:\b(?:dr|mr|mrs|ms|prof|pt|cl|vs|approx|appt|no|hx|dx|tx|rx|e\.g|i\.e|q\.d|p\.r\.n|a\.m|p\.m)|\b[a-z])\.$/i;

function sentenceOf(text: string, span: Span): Span {
  const stop = (at: number): boolean => {
    if (at <= 0 || at >= text.length) return true;
    const before = text.slice(Math.max(0, at - 12), at);
    const after = text.slice(at, at + 6);
    if (
      /\n[ \t]*\n[ \t]*$/.test(before) ||
      (/\n$/.test(before) && /^\s*(?:[-*+#>|]|\d+[.)])/.test(after)) ||
      before.endsWith('|')
    )
      return true;
    const trimmed = before.trimEnd();
    return /\s$/.test(before) && /[.!?]["')\]”’]?$/.test(trimmed) && !ABBREVIATION.test(trimmed);
  };
  let { start, end } = span;
  while (!stop(start)) start--;
  while (!stop(end)) end++;
  return { start, end };
}
