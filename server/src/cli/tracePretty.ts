import picocolors from 'picocolors';
import { labelWidth, noSentence, type Row, type SheetSentence, sheetOf, type Verdict } from '../core/traceSheet.ts';
import { printable } from './report/printable.ts';
import { wrap } from './report/wrap.ts';
import type { TracedPlace, TraceReportOptions } from './trace.ts';

type Paint = ReturnType<typeof picocolors.createColors>;

/** For people: each sentence with its verdicts, what it weighs, and its candidates with their context. */
export function tracePretty(traced: readonly TracedPlace[], { color, width }: TraceReportOptions): string {
  const paint = picocolors.createColors(color);
  const parts = traced.map(({ path, line, column, text, trace }) => {
    const { note, sentences } = sheetOf(trace, text);
    const place = `${printable(path)}:${line}${column === undefined ? '' : `:${column}`}`;
    return [
      '',
      paint.bold(place),
      ...block(note, '', width),
      ...(sentences.length === 0 ? ['', ...block(noSentence, '', width)] : []),
      ...sentences.flatMap((sentence) => sentenceLines(sentence, width, paint)),
      '',
    ].join('\n');
  });
  return parts.join('');
}

function sentenceLines({ place, sentence, verdicts, rows, candidates }: SheetSentence, width: number, paint: Paint) {
  return [
    '',
    ...hanging(paint.dim(place.padEnd(gutter)), gutter, printable(sentence), width),
    '',
    ...verdicts.flatMap((verdict) => verdictLines(verdict, width, paint)),
    '',
    ...rows.flatMap((row) => rowLines(row, margin, width, paint)),
    ...candidates.flatMap(({ title, shown, rows: own }) => [
      '',
      `${margin}${(shown ? paint.cyan : paint.dim)(printable(title))}`,
      ...own.flatMap((row) => rowLines(row, `${margin}  `, width, paint)),
    ]),
  ];
}

/** Columns for the place of a sentence. */
const gutter = 10;
const margin = ' '.repeat(gutter);

function verdictLines({ assumption, shown, reason }: Verdict, width: number, paint: Paint): readonly string[] {
  const name = assumption === null ? '' : `${(shown ? paint.cyan : paint.dim)(paint.bold(assumption))}  `;
  return hanging(
    `${margin}${name}`,
    gutter + (assumption === null ? 0 : assumption.length + 2),
    printable(reason),
    width,
  );
}

function rowLines({ label, text }: Row, indent: string, width: number, paint: Paint): readonly string[] {
  // In a narrow window the second column stands below the first.
  if (width < indent.length + labelWidth + 30) {
    return [`${indent}${paint.dim(label)}`, ...block(printable(text), `${indent}  `, width)];
  }
  return hanging(`${indent}${paint.dim(label.padEnd(labelWidth))}`, indent.length + labelWidth, printable(text), width);
}

/** Text after a lead of `used` columns; its further lines stand below its first. */
function hanging(lead: string, used: number, text: string, width: number): readonly string[] {
  const [first = '', ...rest] = wrap(text, Math.max(width - used, 20));
  return [`${lead}${first}`, ...rest.map((line) => `${' '.repeat(used)}${line}`)];
}

function block(text: string, indent: string, width: number): readonly string[] {
  return wrap(text, Math.max(width - indent.length, 20)).map((line) => `${indent}${line}`);
}
