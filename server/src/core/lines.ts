/** How a column is counted: in bytes, in UTF-16 code units or in code points. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32';

/** A place as people and protocols name it; both numbers count from 0. */
export interface LineColumn {
  readonly line: number;
  readonly character: number;
}

/** Where each line of a text starts, in UTF-16 code units, the first at 0. A line ends at LF, CRLF or a lone CR. */
export interface LineIndex {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Reads a text once so that places in it can be looked up. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LF || (unit === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
  }
  return { text, starts };
}

/** The place of an offset; one outside the text, or inside a line break, gives the nearest place that is on a line. */
export function placeAt(lines: LineIndex, offset: number, encoding: PositionEncoding = 'utf-16'): LineColumn {
  const line = lineOf(lines, offset);
  const { start, end } = lineSpan(lines, line);
  return { line, character: columnsBetween(lines.text, start, Math.min(Math.max(offset, start), end), encoding) };
}

/** The offset of a place; a column past the end of its line gives the end of the line. */
export function offsetAt(lines: LineIndex, place: LineColumn, encoding: PositionEncoding = 'utf-16'): number {
  if (place.line < 0) return 0;
  if (place.line >= lines.starts.length) return lines.text.length;
  const { start, end } = lineSpan(lines, place.line);
  return offsetAfter(lines.text, start, end, place.character, encoding);
}

/** How many columns lie between two offsets of one line. */
export function columnsBetween(text: string, start: number, end: number, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return end - start;
  let columns = 0;
  for (let at = start; at < end; at += unitsAt(text, at)) columns += widthAt(text, at, encoding);
  return columns;
}

/** The offset reached from `start` by going `columns` on, at most to `end`; a column inside a character gives its start. */
export function offsetAfter(
  text: string,
  start: number,
  end: number,
  columns: number,
  encoding: PositionEncoding,
): number {
  if (encoding === 'utf-16') return Math.min(start + Math.max(columns, 0), end);
  let at = start;
  for (let left = columns; at < end; at += unitsAt(text, at)) {
    left -= widthAt(text, at, encoding);
    if (left < 0) break;
  }
  return at;
}

/** The line in which an offset lies, from 0. */
function lineOf({ starts }: LineIndex, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** Where a line lies in the text, without its line break. */
export function lineSpan({ text, starts }: LineIndex, line: number): { readonly start: number; readonly end: number } {
  const start = starts[line] ?? 0;
  let end = starts[line + 1] ?? text.length;
  if (end > start && text.charCodeAt(end - 1) === LF) end--;
  if (end > start && text.charCodeAt(end - 1) === CR) end--;
  return { start, end };
}

function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function widthAt(text: string, at: number, encoding: 'utf-8' | 'utf-32'): number {
  if (encoding === 'utf-32') return 1;
  const point = text.codePointAt(at) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

const LF = 10;
const CR = 13;
