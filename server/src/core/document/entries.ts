import type { Span } from '../span.ts';
import { afterBullet, isInCapitals, type Label, labelAt, startsWithStamp } from './lineStarts.ts';
import { isFull, isUpper, type Layout, type Line, layoutOf, lineBreak, linesOf, runsOn } from './lines.ts';
import type { SegmentKind } from './note.ts';
import { addPiece, type Opening, type Piece } from './pieces.ts';
import { addRow, cellsOf, isRow } from './rows.ts';
import { kindOfNote, kindOfTitle } from './titleKind.ts';

/** A run of lines with no blank line between them, and what its reader knows of it. */
export interface Block {
  /** The stretch of note itself, and the same with its markup blanked. */
  readonly source: string;
  readonly prose: string;
  /** Where it begins in the note. */
  readonly start: number;
  readonly kind: SegmentKind;
  /** How deep in lists it stands. */
  readonly depth: number;
  /** The column that its first line begins in. */
  readonly column: number;
  /** Where the stretches of `prose` in bold end, by where they begin. */
  readonly bold: ReadonlyMap<number, number>;
  /** Rank of a line in capitals or a known title that stands alone in its line. */
  readonly headingRank: Opening['rank'];
  /** True where two spaces at the end of a line mean a new line, as in Markdown. */
  readonly hardBreaks: boolean;
  /** True where the whole note is in capitals, so that a line in capitals is no heading. */
  readonly inCapitals: boolean;
  /** True where nothing stands before it in the note: its first line may be the note's title. */
  readonly first: boolean;
}

type Lead = 'none' | 'bullet' | 'stamp' | 'label' | 'heading' | 'row';

/** Splits a block into entries (shift notes, bullets, labelled lines, table rows) and adds each as a piece, in order. */
export function addEntries(pieces: Piece[], block: Block): void {
  const { prose } = block;
  const lines = linesOf(prose, block.column);
  const layout = layoutOf(prose, lines);
  const manyStamps = lines.filter((line) => startsWithStamp(prose, line)).length > 1;
  const found = pieces.length;
  let group: Line[] = [];
  let lead: Lead = 'none';
  let alone = false;
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const next = leadOf(block, lines, index, layout, alone ? 'heading' : lead, manyStamps);
    const entry: boolean =
      next !== 'none' || previous === undefined || alone || startsParagraph(block, group, previous, line, layout, lead);
    if (entry) {
      addEntry(pieces, block, group, lead);
      group = [];
      lead = next;
    }
    group.push(line);
    alone = entry && (lead === 'heading' || lead === 'row' || isLabelAlone(block, line));
  }
  addEntry(pieces, block, group, lead);
  const head = pieces[found];
  if (head !== undefined) pieces[found] = { ...head, afterBlank: true };
}

function leadOf(
  block: Block,
  lines: readonly Line[],
  index: number,
  layout: Layout,
  current: Lead,
  manyStamps: boolean,
): Lead {
  const { prose } = block;
  const line = lines[index];
  const previous = lines[index - 1];
  if (line === undefined) return 'none';
  if (isRow(prose, line)) return 'row';
  const unfinished = previous !== undefined && runsOn(prose, previous) && prose.charAt(previous.end - 1) !== ':';
  const after = previous === undefined || current === 'heading' ? 'stop' : lineBreak(prose, previous, line, layout);
  if (isHeading(block, lines, index) && !unfinished && (after !== 'wrap' || previous === undefined)) return 'heading';
  if (unfinished && current !== 'bullet') return 'none';
  const text = afterBullet(prose, line);
  if (text >= 0) {
    const mayRunOn = after === 'wrap' && current !== 'bullet' && /[-–—\d(a-z]/.test(prose.charAt(line.start));
    if (!mayRunOn || previous === undefined || !isFull(prose, previous, line, layout.width)) return 'bullet';
  }
  const label = labelOf(block, line.start, line);
  if (label !== undefined && isInCapitals(label.title) && label.title.length <= 12) return 'label';
  if (unfinished) return 'none';
  if (startsWithStamp(prose, line) && (manyStamps || after !== 'wrap')) return 'stamp';
  if (label === undefined) return 'none';
  const isShort = label.title.split(/\s+/).length <= 3 && isUpper(label.title.charAt(0));
  return isShort || after !== 'wrap' ? 'label' : 'none';
}

/** True where a line without a mark of its own begins a new paragraph: after a list, or indented where the last line was not. */
function startsParagraph(
  block: Block,
  group: readonly Line[],
  previous: Line,
  line: Line,
  layout: Layout,
  lead: Lead,
): boolean {
  if (lineBreak(block.prose, previous, line, layout) === 'wrap') return false;
  const head = group[0];
  if (head === undefined || (block.hardBreaks && HARD_BREAK.test(block.source.slice(previous.end, line.start))))
    return true;
  // A wrapped item may go on at the margin; a short one is over.
  if (lead === 'bullet')
    return group.length === 1 && line.indent <= head.indent && !isFull(block.prose, head, line, layout.width);
  return lead === 'none' && line.indent >= previous.indent + 2;
}

const HARD_BREAK = /(?: {2}|\\)\n/;

/** A line that stands for a heading: in capitals at the top of its block, or a known title with nothing else in its line. */
function isHeading(block: Block, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || block.kind !== 'paragraph') return false;
  const text = block.prose.slice(line.start, line.end);
  if (text.length > 80 || /[.,;?!]$/.test(text)) return false;
  if (block.first && index === 0 && kindOfNote(text) !== undefined) return true;
  if (isPlainTitle(text)) return true;
  if (isBold(block, line.start, line.end)) return index === 0 && text.split(/\s+/).length <= 12;
  const below = lines[index + 1];
  if (block.inCapitals || index > 0 || !isInCapitals(text)) return false;
  return below === undefined || !isInCapitals(block.prose.slice(below.start, below.end));
}

/** "Plan" or "Assessment / Plan", but not "DDx - MI, PE", which goes on after its title. */
function isPlainTitle(text: string): boolean {
  return (
    /^\p{Lu}[^:,–—]*$/u.test(text) &&
    !/ - |- /.test(text) &&
    text.split(/\s+/).length <= 5 &&
    kindOfTitle(text) !== undefined
  );
}

function isLabelAlone(block: Block, line: Line): boolean {
  const label = labelOf(block, line.start, line);
  return label !== undefined && label.end >= line.end && isKnown(label);
}

function isKnown({ title }: Label): boolean {
  return title.length === 1 || kindOfTitle(title) !== undefined || isInCapitals(title);
}

/** The label at `start`: words before a colon, or words in bold that end with a full stop or fill their line. */
function labelOf(block: Block, start: number, line: Line): Label | undefined {
  const { prose } = block;
  const boldEnd = block.bold.get(start);
  if (boldEnd !== undefined && boldEnd <= line.end) {
    const text = prose.slice(start, boldEnd).trimEnd();
    const title = text.replace(/[.:]$/, '');
    const short = title.split(/\s+/).length <= (title === text ? 8 : 5) && !/[.!?:]\s/.test(title);
    if (short && title !== '' && (title !== text || start + text.length === line.end)) {
      return { title, titleStart: start, titleEnd: start + title.length, end: start + text.length };
    }
  }
  return labelAt(prose, start, line.end);
}

function isBold(block: Block, start: number, end: number): boolean {
  return (block.bold.get(start) ?? 0) >= end;
}

function addEntry(pieces: Piece[], block: Block, group: readonly Line[], lead: Lead): void {
  const line = group[0];
  const last = group[group.length - 1];
  if (line === undefined || last === undefined) return;
  if (lead === 'row') addRow(pieces, cellsOf(block.prose, line, block.start), [], block.depth);
  else if (lead === 'heading') {
    const text = block.prose.slice(line.start, line.end);
    const opens = opening(block, text.replace(/ *:$/, ''), line.start, block.headingRank);
    addPiece(pieces, text, block.start + line.start, { kind: 'heading', depth: block.depth, opens });
  } else addParts(pieces, block, lead, line, last.end);
}

/** Adds an entry, cut where its first line leaves a wide gap, as the heads of forms do. */
function addParts(pieces: Piece[], block: Block, lead: Lead, line: Line, end: number): void {
  const { prose } = block;
  const kind = lead === 'bullet' ? 'listItem' : block.kind;
  const depth = block.depth + (lead === 'bullet' ? 1 + line.indent : 0);
  let start = lead === 'bullet' ? afterBullet(prose, line) : line.start;
  while (start < end) {
    const label = labelOf(block, start, line);
    const opens = label && opening(block, label.title, label.titleStart, rankOf(block, label, line));
    const gap = lead === 'stamp' ? undefined : gapIn(block.source, label?.end ?? start, line.end);
    const until = gap?.start ?? end;
    const isAlone = label !== undefined && label.end >= until && isKnown(label) && kind !== 'listItem';
    addPiece(pieces, prose.slice(start, until), block.start + start, {
      kind: isAlone ? 'heading' : kind,
      depth,
      opens,
    });
    start = gap?.end ?? end;
  }
}

/** The first label of a block, and any in bold, opens a section of its own even if its words are not known. */
function rankOf(block: Block, label: Label, line: Line): Opening['rank'] {
  const first = line.isFirst && line.start === label.titleStart;
  return first || isBold(block, label.titleStart, label.titleEnd) ? 'label' : 'mention';
}

/** The first run of three or more spaces, or of white space with a tab, that has words on both sides. */
function gapIn(source: string, from: number, to: number): Span | undefined {
  const text = source.slice(from, to).trimEnd();
  const begins = text.length - text.trimStart().length;
  const found = GAP.exec(text.slice(begins));
  if (found === null) return undefined;
  const start = from + begins + found.index;
  return { start, end: start + found[0].length };
}

const GAP = /[ \t]{3,}|\t/;

function opening(block: Block, title: string, start: number, rank: Opening['rank']): Opening {
  const titleSpan = { start: block.start + start, end: block.start + start + title.length };
  return { title: title.replace(/\s+/g, ' '), titleSpan, rank };
}
