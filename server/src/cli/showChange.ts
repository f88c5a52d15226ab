import picocolors from 'picocolors';
import { indexLines, lineSpan, placeAt } from '../core/lines.ts';
import type { Span } from '../core/span.ts';
import { printable } from './report/printable.ts';

/** The lines that a change touches, as they are and as they would be, with the words that differ in color. */
export async function lineChange(
  text: string,
  span: Span,
  newText: string,
  label: string,
  color: boolean,
): Promise<string> {
  const { diffWordsWithSpace } = await import('diff');
  const colors = picocolors.createColors(color);
  const lines = indexLines(text);
  const { start } = lineSpan(lines, placeAt(lines, span.start).line);
  const { end } = lineSpan(lines, placeAt(lines, span.end).line);
  const before = text.slice(start, end);
  const after = text.slice(start, span.start) + newText + text.slice(span.end, end);
  const parts = diffWordsWithSpace(before, after);
  const gone = parts
    .filter(({ added }) => !added)
    .map(({ removed, value }) => (removed ? colors.red(printable(value)) : printable(value)));
  const come = parts
    .filter(({ removed }) => !removed)
    .map(({ added, value }) => (added ? colors.green(printable(value)) : printable(value)));
  return `  ${label} - ${gone.join('').trim()}\n  ${' '.repeat(label.length)} + ${come.join('').trim()}\n`;
}

/** A whole note's change as a patch. */
export async function noteChange(path: string, before: string, after: string, color: boolean): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const colors = picocolors.createColors(color);
  const patch = createTwoFilesPatch(path, path, before, after, '', '', { context: 1, stripTrailingCr: true });
  return patch
    .split('\n')
    .filter((line, index) => index > 1 || /^(?:---|\+\+\+) /.test(line))
    .map((line) => (line.startsWith('+') ? colors.green(line) : line.startsWith('-') ? colors.red(line) : line))
    .map((line) => line.replace(/[\t ]+$/, ''))
    .join('\n');
}
