import { blankAddresses } from './blank.ts';
import { addEntries } from './entries.ts';
import { endOfLine } from './lines.ts';
import type { SegmentKind } from './note.ts';
import { addPiece, type Piece } from './pieces.ts';
import { kindOfTitle } from './titleKind.ts';

/** A line as it stands in the note, line break left off. */
interface RawLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly what: 'blank' | 'ruler' | 'quote' | 'hash' | 'text';
}

const HASH = /^\s{0,3}(#{1,6})[ \t]+(?=\S)/;
const QUOTE = /^\s{0,3}(?:>[ \t]?)+/;
const RULER = /^\s*([-=_*~#+.·•`])(?:\s?\1){2,}\s*$/;

/**
 * Reads plain text: paragraphs between blank lines, hard-wrapped or not, with labels, bullets, times, tables and quoted
 * e-mail. `depth` and `headingRank` say where the text stands when it is a part of a Markdown note.
 */
export function readPlainText(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  addBlocks(pieces, text, 0, text.length, { inCapitals: isInCapitals(text), isNote: true });
  return pieces;
}

/** How the stretch is to be read: as a note of its own, or as pasted text inside a Markdown note. */
export interface Pasted {
  readonly inCapitals: boolean;
  readonly isNote: boolean;
}

/** Reads the stretch of `text` from `from` to `to` as plain text and adds its pieces. */
export function addBlocks(pieces: Piece[], text: string, from: number, to: number, how: Pasted): void {
  let block: RawLine[] = [];
  const close = () => {
    if (block.length > 0) addBlock(pieces, text, block, how);
    block = [];
  };
  for (let at = from; at <= to; ) {
    const line = lineAt(text, at, to);
    const above = block[block.length - 1];
    if (line.what === 'ruler' && above !== undefined && block.length === 1 && isUnderlined(above, line)) {
      addHeading(pieces, above, 0, how);
      block = [];
    } else if (line.what === 'hash') {
      close();
      addHeading(pieces, line, HASH.exec(line.text)?.[0].length ?? 0, how);
    } else if (line.what === 'blank' || line.what === 'ruler') close();
    else {
      if (above !== undefined && above.what !== line.what) close();
      block.push(line);
    }
    at = line.end + 1;
  }
  close();
}

/** True where a note is written in capitals throughout, judged by its first 4,000 characters. */
export function isInCapitals(text: string): boolean {
  let upper = 0;
  let lower = 0;
  for (let at = 0; at < Math.min(text.length, 4000); at++) {
    const letter = text.charAt(at);
    if (letter >= 'A' && letter <= 'Z') upper++;
    else if (letter >= 'a' && letter <= 'z') lower++;
  }
  return upper > lower * 4;
}

function lineAt(text: string, start: number, to: number): RawLine {
  const end = Math.min(to, endOfLine(text, start));
  const line = text.slice(start, end);
  const what =
    line.trim() === ''
      ? 'blank'
      : RULER.test(line)
        ? 'ruler'
        : HASH.test(line)
          ? 'hash'
          : QUOTE.test(line) && !/^\s*>\s?[\d.]/.test(line)
            ? 'quote'
            : 'text';
  return { start, end, text: line, what };
}

function isUnderlined(line: RawLine, ruler: RawLine): boolean {
  return (
    /^\s*[-=]/.test(ruler.text) &&
    line.what === 'text' &&
    line.text.trim().length <= 60 &&
    !/[.,;!?]\s*$/.test(line.text)
  );
}

function addHeading(pieces: Piece[], line: RawLine, mark: number, how: Pasted): void {
  const title = line.text.slice(mark).trim();
  const start = line.start + line.text.indexOf(title, mark);
  const rank = !how.isNote ? 'label' : mark > 0 ? (HASH.exec(line.text)?.[1]?.length ?? 1) : 2;
  const titleSpan = { start, end: start + title.length };
  const opens = { title, titleSpan, rank, sectionKind: kindOfTitle(title) } as const;
  addPiece(pieces, title, start, { kind: 'heading', depth: 0, opens });
}

function addBlock(pieces: Piece[], text: string, lines: readonly RawLine[], how: Pasted): void {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined) return;
  const source = text.slice(first.start, last.end);
  const kind: SegmentKind = first.what === 'quote' ? 'blockQuote' : 'paragraph';
  const bare = kind === 'blockQuote' ? withoutQuoteMarks(source) : source;
  const isTitle = pieces.length === 0 && kindOfTitle(first.text) === undefined;
  addEntries(pieces, {
    source,
    prose: blankAddresses(bare),
    start: first.start,
    kind,
    depth: 0,
    column: 0,
    bold: noBold,
    headingRank: !how.isNote ? 'label' : isTitle ? 1 : 2,
    hardBreaks: false,
    inCapitals: how.inCapitals,
    first: how.isNote && pieces.length === 0,
  });
}

const noBold: ReadonlyMap<number, number> = new Map();

function withoutQuoteMarks(source: string): string {
  return source.replace(
    /(^|[\r\n])(\s{0,3}(?:>[ \t]?)+)/g,
    (_, before: string, marks: string) => before + ' '.repeat(marks.length),
  );
}
