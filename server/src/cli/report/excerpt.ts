import stringWidth from 'fast-string-width';
import { type LineIndex, lineSpan, placeAt } from '../../core/lines.ts';
import type { Span } from '../../core/span.ts';
import { printable } from './printable.ts';

/** A line of the note as it is shown: the words that are meant, and what of the line fits around them. */
export interface Excerpt {
  /** From 1. */
  readonly lineNumber: number;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Columns that `before` and `words` take in a terminal. */
  readonly indent: number;
  readonly length: number;
}

const cut = '…';

/** The lines that a span touches, each cut around its words to at most `width` columns. */
export function excerptsOf(lines: LineIndex, span: Span, width: number): readonly Excerpt[] {
  const first = placeAt(lines, span.start).line;
  const last = placeAt(lines, span.end).line;
  const excerpts: Excerpt[] = [];
  for (let line = first; line <= last; line++) {
    const { start, end } = lineSpan(lines, line);
    const from = Math.max(span.start, start);
    const to = Math.min(span.end, end);
    if (lines.text.slice(from, to).trim() === '') continue;
    const parts = [lines.text.slice(start, from), lines.text.slice(from, to), lines.text.slice(to, end)] as const;
    excerpts.push({ lineNumber: line + 1, ...cutAround(parts, width) });
  }
  return excerpts;
}

function cutAround(
  [before, words, after]: readonly [string, string, string],
  width: number,
): Omit<Excerpt, 'lineNumber'> {
  // The blank that a further line begins with is not what is meant.
  const blank = /^\s*/.exec(words)?.[0] ?? '';
  // Far more than can be shown is not looked at: a line may be as long as the note.
  const left = printable(before.slice(-4 * width) + blank).trimStart();
  const middle = headOf(printable(words.trim()), width - 2);
  const right = printable(after.slice(0, 4 * width)).trimEnd();
  const room = Math.max(width - stringWidth(middle), 0);
  const rightRoom = Math.max(room - stringWidth(left), Math.floor(room / 2));
  const shownRight = headOf(right, rightRoom, after.length > 4 * width);
  const shownLeft = tailOf(left, room - stringWidth(shownRight), before.length > 4 * width);
  return {
    before: shownLeft,
    words: middle,
    after: shownRight,
    indent: stringWidth(shownLeft),
    length: stringWidth(middle),
  };
}

/** As many whole words from the start as fit into `width` columns. */
function headOf(text: string, width: number, isCut = false): string {
  if (!isCut && stringWidth(text) <= width) return text;
  const pieces = text.match(/\s*\S+/g) ?? [];
  let shown = '';
  for (const piece of pieces) {
    if (stringWidth(shown + piece) + 1 > width) break;
    shown += piece;
  }
  return width < 1 ? '' : shown + cut;
}

/** As many whole words from the end as fit into `width` columns. */
function tailOf(text: string, width: number, isCut: boolean): string {
  if (!isCut && stringWidth(text) <= width) return text;
  const pieces = text.match(/\S+\s*/g) ?? [];
  let shown = '';
  for (const piece of pieces.reverse()) {
    if (stringWidth(piece + shown) + 1 > width) break;
    shown = piece + shown;
  }
  return width < 1 ? '' : cut + shown;
}
