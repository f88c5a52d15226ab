import type { Span } from '../span.ts';
import {
  type Block,
  type BlockLine,
  blockLines,
  isBold,
  isHeading,
  isKnownLabel,
  labelOf,
  wordCount,
} from './block.ts';
import { isUpper } from './characters.ts';
import type { Label } from './lineStarts.ts';
import { isFull, type Layout, type LineBreak, layoutOf, lineBreak, runsOn } from './lines.ts';
import { addPiece, type Opening, type Piece } from './pieces.ts';
import { addRow, cellsOf } from './rows.ts';
import { kindOfTitle } from './titleKind.ts';

type Lead = 'none' | 'bullet' | 'stamp' | 'label' | 'heading' | 'row';

/** What the lines of a block have in common. */
interface Setting {
  readonly layout: Layout;
  /** Several lines begin with a time or date, so that none does by chance of wrapping. */
  readonly manyStamps: boolean;
}

/** Splits a block into entries (shift notes, bullets, labelled lines, table rows) and adds each as a piece, in order. */
export function addEntries(pieces: Piece[], block: Block): void {
  const lines = blockLines(block);
  const setting = {
    layout: layoutOf(block.prose, lines),
    manyStamps: lines.filter(({ stamp }) => stamp).length > 1,
  };
  let group: BlockLine[] = [];
  let lead: Lead = 'none';
  let alone = true;
  for (const [index, line] of lines.entries()) {
    const previous: BlockLine | undefined = alone ? undefined : lines[index - 1];
    const after: LineBreak = previous === undefined ? 'stop' : lineBreak(block.prose, previous, line, setting.layout);
    const next = leadOf(block, line, lines[index + 1], previous, after, lead, setting);
    const begins: boolean =
      next !== 'none' || previous === undefined || startsParagraph(block, group, line, after, lead, setting);
    if (begins) {
      addEntry(pieces, block, group, lead);
      group = [];
      lead = next;
    }
    group.push(line);
    alone = begins && (lead === 'heading' || lead === 'row' || isLabelAlone(line));
  }
  addEntry(pieces, block, group, lead);
}

/** What the line begins as an entry of its own; `none` where it goes on with the entry before. */
function leadOf(
  block: Block,
  line: BlockLine,
  below: BlockLine | undefined,
  previous: BlockLine | undefined,
  after: LineBreak,
  current: Lead,
  { layout, manyStamps }: Setting,
): Lead {
  const { prose } = block;
  const { label } = line;
  if (line.row) return 'row';
  const unfinished = previous !== undefined && runsOn(prose, previous) && prose.charAt(previous.end - 1) !== ':';
  if (!unfinished && (after !== 'wrap' || previous === undefined) && isHeading(block, line, below)) return 'heading';
  if (unfinished && current !== 'bullet' && !isAbbreviation(label)) return 'none';
  if (line.text > line.start && !(current !== 'bullet' && wrapsAtMark(prose, line, previous, after, layout)))
    return 'bullet';
  if (isAbbreviation(label)) return 'label';
  if (unfinished) return 'none';
  if (line.stamp && (manyStamps || after !== 'wrap')) return 'stamp';
  if (label === undefined || line.text > line.start) return 'none';
  const isShort = wordCount(label.title) <= 3 && isUpper(label.title.charAt(0));
  return isShort || after !== 'wrap' ? 'label' : 'none';
}

/** A dash or number that wrapping has brought to the start of a line is no bullet. */
function wrapsAtMark(
  prose: string,
  line: BlockLine,
  previous: BlockLine | undefined,
  after: LineBreak,
  layout: Layout,
): boolean {
  if (after !== 'wrap' || previous === undefined || !isFull(prose, previous, line, layout.width)) return false;
  return /[-–—\d(a-z]/.test(prose.charAt(line.start));
}

/** `PMH:` is a label even after a line that seems to run on. */
function isAbbreviation(label: Label | undefined): boolean {
  return label !== undefined && /^\p{Lu}{2,6}x?$/u.test(label.title);
}

/** True where a line without a mark of its own begins a new paragraph: after a list, or indented where the last line was not. */
function startsParagraph(
  block: Block,
  group: readonly BlockLine[],
  line: BlockLine,
  after: LineBreak,
  lead: Lead,
  { layout }: Setting,
): boolean {
  const head = group[0];
  const previous = group[group.length - 1];
  if (after === 'wrap' || head === undefined || previous === undefined) return false;
  if (block.hardBreaks && HARD_BREAK.test(block.source.slice(previous.end, line.start))) return true;
  if (layout.unwrapped && lead !== 'bullet') return true;
  // A wrapped item may go on at the margin; a short one is over.
  if (lead === 'bullet')
    return previous === head && line.indent <= head.indent && !isFull(block.prose, head, line, layout.width);
  return lead === 'none' && line.indent >= previous.indent + 2;
}

const HARD_BREAK = /(?: {2}|\\)\n/;

function isLabelAlone({ label, end }: BlockLine): boolean {
  return label !== undefined && label.end >= end && isKnownLabel(label);
}

function addEntry(pieces: Piece[], block: Block, group: readonly BlockLine[], lead: Lead): void {
  const line = group[0];
  const last = group[group.length - 1];
  if (line === undefined || last === undefined) return;
  if (lead === 'row') addRow(pieces, cellsOf(block.prose, line, block.start), [], block.depth);
  else if (lead === 'heading') {
    const text = block.prose.slice(line.start, line.end);
    const title = text.replace(/ *:$/, '');
    const opens = opening(block, title, line.start, block.headingRank, kindOfTitle(title));
    addPiece(pieces, text, block.start + line.start, { kind: 'heading', depth: block.depth, opens });
  } else addParts(pieces, block, lead, line, last.end);
}

/** Adds an entry, cut where its first line leaves a wide gap, as the heads of forms do. */
function addParts(pieces: Piece[], block: Block, lead: Lead, line: BlockLine, end: number): void {
  const { prose } = block;
  const kind = lead === 'bullet' ? 'listItem' : block.kind;
  const depth = block.depth + (lead === 'bullet' ? 1 + line.indent : 0);
  let start = lead === 'bullet' ? line.text : line.start;
  while (start < end) {
    const label = start === line.text ? line.label : labelOf(block, start, line);
    const opens = label && opening(block, label.title, start, rankOf(block, label, line), label.sectionKind);
    const gap = lead === 'stamp' ? undefined : gapIn(block.source, label?.end ?? start, line.end);
    const until = gap?.start ?? end;
    const isTitle = kind !== 'listItem' && label !== undefined && label.end >= until && isKnownLabel(label);
    const text = prose.slice(start, until);
    const afterBlank = line.isFirst;
    addPiece(pieces, text, block.start + start, { kind: isTitle ? 'heading' : kind, depth, opens, afterBlank });
    start = gap?.end ?? end;
  }
}

/** The first label of a block, and any in bold, opens a section of its own even if its words are not known. */
function rankOf(block: Block, label: Label, line: BlockLine): Opening['rank'] {
  return (line.isFirst && line.start === label.start) || isBold(block, label.start, label.titleEnd)
    ? 'label'
    : 'mention';
}

/** The first run of three or more spaces, or a tab, that has words on both sides. */
function gapIn(source: string, from: number, to: number): Span | undefined {
  const line = source.slice(from, to);
  if (!line.includes('   ') && !line.includes('\t')) return undefined;
  const text = line.trimEnd();
  const words = text.trimStart();
  const found = GAP.exec(words);
  if (found === null) return undefined;
  const start = from + text.length - words.length + found.index;
  return { start, end: start + found[0].length };
}

const GAP = /[ \t]{3,}|\t/;

function opening(
  block: Block,
  title: string,
  start: number,
  rank: Opening['rank'],
  sectionKind: Opening['sectionKind'],
): Opening {
  const titleSpan = { start: block.start + start, end: block.start + start + title.length };
  return { title: title.replace(/\s+/g, ' '), titleSpan, rank, sectionKind };
}
