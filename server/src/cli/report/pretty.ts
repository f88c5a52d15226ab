import picocolors from 'picocolors';
import { indexLines, type LineIndex, placeAt } from '../../core/lines.ts';
import { rules } from '../../core/rules/index.ts';
import { excerptsOf } from './excerpt.ts';
import { insteadOf } from './instead.ts';
import { printable } from './printable.ts';
import type { Reporter, ShownFinding, Totals } from './report.ts';
import { wrap } from './wrap.ts';

type Colors = ReturnType<typeof picocolors.createColors>;

/** For people: each finding with its line and a reframe, then a summary by assumption. What the baseline knows is only counted. */
export const pretty: Reporter = ({ color, width, quiet }) => {
  const colors = picocolors.createColors(color);
  return {
    start: () => '',
    note({ path, text, findings }) {
      const fresh = findings.filter(({ known }) => known !== true);
      if (fresh.length === 0) return '';
      const lines = indexLines(text);
      const shown = fresh.map((finding) => findingText(finding, lines, width, colors));
      return `\n${colors.bold(printable(path))}\n\n${shown.join('\n')}`;
    },
    missed: () => '',
    end: (totals) => (quiet ? '' : `\n${summary(totals, width, colors)}`),
  };
};

/** Where, which assumption and what it is about; the line with the words underlined; what to try instead. */
function findingText(finding: ShownFinding, lines: LineIndex, width: number, colors: Colors): string {
  const paint = finding.kind === 'reported' ? colors.magenta : colors.cyan;
  const { line, character } = placeAt(lines, finding.span.start);
  const place = `${line + 1}:${character + 1}`.padStart(gutter);
  const margin = gutter + 2;
  const message = wrap(printable(finding.message), Math.max(width - margin - 4, 30));
  const text = [
    `${colors.dim(place)}  ${paint(colors.bold(finding.assumption))}  ${message.join(`\n${' '.repeat(margin + 4)}`)}`,
  ];
  const bar = colors.dim('│');
  for (const excerpt of excerptsOf(lines, finding.span, Math.max(width - margin - 2, 30))) {
    const { lineNumber, before, words, after, indent, length } = excerpt;
    text.push(`${colors.dim(String(lineNumber).padStart(gutter))} ${bar} ${before}${paint(words)}${after}`);
    text.push(`${' '.repeat(gutter)} ${bar} ${' '.repeat(indent)}${paint('─'.repeat(length))}`);
  }
  const [reframe] = finding.reframes;
  if (reframe !== undefined) {
    const sentence = insteadOf(lines.text, finding.sentence, reframe);
    const instead = wrap(`Instead: ${printable(sentence)}`, Math.max(width - margin - 2, 30));
    for (const part of instead) text.push(`${' '.repeat(gutter)} ${bar} ${colors.green(part)}`);
  }
  return `${text.join('\n')}\n`;
}

/** Columns for line and column numbers. */
const gutter = 8;

/** By assumption, in plain words; it ends kindly, since the assumption that therapists need support is one of the eight. */
function summary({ notes, tally, missed, known, hidden }: Totals, width: number, colors: Colors): string {
  const all = [...tally.values()];
  const own = all.reduce((sum, { violation }) => sum + violation, 0);
  const reported = all.reduce((sum, count) => sum + count.reported, 0);
  const checked = `${notes === 0 ? 'No' : notes} ${notes === 1 ? 'note' : 'notes'} checked`;
  const text: string[] = [];
  if (own + reported === 0) {
    text.push(notes === 0 ? `${checked}.` : `${checked}: nothing ${known > 0 ? 'new ' : ''}to point out.`);
  } else {
    const parts = [
      own === 0 ? '' : `${own} ${own === 1 ? 'wording works' : 'wordings work'} against an assumption`,
      reported === 0 ? '' : `${reported} ${reported === 1 ? 'reports' : 'report'} somebody else's words`,
    ].filter((part) => part !== '');
    text.push(...wrap(`${checked}: ${parts.join(', and ')}.`, width).map(colors.bold), '');
    for (const { code, assumption } of rules) {
      const { violation = 0, reported: words = 0 } = tally.get(code) ?? {};
      if (violation + words === 0) continue;
      const number = (violation === 0 ? '' : String(violation)).padStart(4);
      const aside = words === 0 ? '' : colors.magenta(`  +${words} reported`);
      const [first = '', ...rest] = wrap(assumption, Math.max(width - 26, 30));
      text.push(`${number}    ${colors.cyan(colors.bold(code))}  ${first}${aside}`);
      for (const line of rest) text.push(`            ${line}`);
    }
    text.push('', ...wrap('Take this as a second pair of eyes. You know your client, and you decide.', width));
  }
  if (hidden > 0)
    text.push(...wrap(`${hidden} more ${hidden === 1 ? 'is' : 'are'} not shown (--max-findings).`, width));
  if (known > 0)
    text.push(...wrap(`${known} more ${known === 1 ? 'was' : 'were'} known when the baseline was made.`, width));
  if (missed > 0) {
    text.push(...wrap(`${missed} could not be checked, for the reason that was given.`, width));
  }
  return `${text.join('\n')}\n`;
}
