import { ownCopy } from '../ownCopy.ts';
import { finish, STEP, type Steps } from '../steps.ts';
import { blankAddresses } from './blank.ts';
import { addEntries } from './entries.ts';
import { endOfLine } from './lines.ts';
import type { SegmentKind } from './note.ts';
import { addPiece, ownPiece, type Piece, type PieceReader, shiftPiece } from './pieces.ts';
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
 * e-mail. The reader takes over from the last text what blocks an edit has left alone; what it gives is what a new reader would.
 */
export function plainTextReader(): PieceReader {
  let last: ReadonlyMap<string, KeptBlock> = new Map();
  // Where a reading is called off, the next goes on from what it has kept.
  let next = new Map<string, KeptBlock>();
  return function* (text) {
    const pieces: Piece[] = [];
    yield* addBlocks(pieces, text, 0, text.length, { inCapitals: isInCapitals(text), isNote: true }, { last, next });
    last = next;
    next = new Map();
    return pieces;
  };
}

/** Reads a plain text once. */
export function readPlainText(text: string): readonly Piece[] {
  return finish(plainTextReader()(text));
}

/** The pieces of a block, kept under its source with all else that they depend on. */
interface KeptBlock {
  readonly inCapitals: boolean;
  /** Nothing has been found before it. */
  readonly first: boolean;
  readonly kind: SegmentKind;
  readonly start: number;
  readonly pieces: readonly Piece[];
}

/** What was kept of the last text, and what is kept of this one. */
interface Kept {
  readonly last: ReadonlyMap<string, KeptBlock>;
  readonly next: Map<string, KeptBlock>;
}

/** How the stretch is to be read: as a note of its own, or as pasted text inside a Markdown note. */
export interface Pasted {
  readonly inCapitals: boolean;
  readonly isNote: boolean;
}

/** Reads the stretch of `text` from `from` to `to` as plain text and adds its pieces. */
export function* addBlocks(
  pieces: Piece[],
  text: string,
  from: number,
  to: number,
  how: Pasted,
  kept?: Kept,
): Steps<void> {
  let block: RawLine[] = [];
  let done = from;
  const close = () => {
    if (block.length > 0) addBlock(pieces, text, block, how, kept);
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
    if (at - done < STEP) continue;
    yield at - done;
    done = at;
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
  return { start, end, text: line, what: kindOfLine(line) };
}

/** Most lines begin with a letter or digit; only the others need a closer look. */
function kindOfLine(line: string): RawLine['what'] {
  const first = /\S/.exec(line)?.[0];
  if (first === undefined) return 'blank';
  if (/[\p{L}\p{N}]/u.test(first)) return 'text';
  if (RULER.test(line)) return 'ruler';
  if (HASH.test(line)) return 'hash';
  return QUOTE.test(line) && !/^\s*>\s?[\d.]/.test(line) ? 'quote' : 'text';
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

function addBlock(pieces: Piece[], text: string, lines: readonly RawLine[], how: Pasted, kept?: Kept): void {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined) return;
  const { start } = first;
  const source = text.slice(start, last.end);
  const kind: SegmentKind = first.what === 'quote' ? 'blockQuote' : 'paragraph';
  const around = { inCapitals: how.inCapitals, first: pieces.length === 0, kind };
  const known = kept && (kept.next.get(source) ?? kept.last.get(source));
  if (known?.inCapitals === around.inCapitals && known.first === around.first && known.kind === kind) {
    for (const piece of known.pieces)
      pieces.push(known.start === start ? piece : shiftPiece(piece, start - known.start));
    kept?.next.set(source, known);
    return;
  }
  const found: Piece[] = [];
  const isTitle = around.first && kindOfTitle(first.text) === undefined;
  addEntries(found, {
    source,
    prose: blankAddresses(kind === 'blockQuote' ? withoutQuoteMarks(source) : source),
    start,
    kind,
    depth: 0,
    column: 0,
    bold: noBold,
    headingRank: !how.isNote ? 'label' : isTitle ? 1 : 2,
    hardBreaks: false,
    inCapitals: how.inCapitals,
    first: how.isNote && around.first,
  });
  if (kept === undefined || kept.last.size === 0) {
    for (const piece of found) pieces.push(piece);
    kept?.next.set(source, { ...around, start, pieces: found });
    return;
  }
  const own = found.map(ownPiece);
  for (const piece of own) pieces.push(piece);
  kept.next.set(ownCopy(source), { ...around, start, pieces: own });
}

const noBold: ReadonlyMap<number, number> = new Map();

function withoutQuoteMarks(source: string): string {
  return source.replace(
    /(^|[\r\n])(\s{0,3}(?:>[ \t]?)+)/g,
    (_, before: string, marks: string) => before + ' '.repeat(marks.length),
  );
}
