import { type SyntaxNode, type SyntaxNodeRef, Tree } from '@lezer/common';
import { finish, STEP, type Steps } from '../steps.ts';
import { blankAddresses, blankSpans } from './blank.ts';
import { isLineEnd } from './characters.ts';
import { addEntries } from './entries.ts';
import { inlineMarkup, type Markup } from './inlineMarkup.ts';
import { readsLikeProse } from './likeProse.ts';
import { frontMatterEnd, markdownParser } from './markdownTree.ts';
import type { SectionKind, SegmentKind } from './note.ts';
import { addPiece, movePieces, ownPiece, type Piece, type PieceReader } from './pieces.ts';
import { addBlocks, isInCapitals } from './readPlainText.ts';
import { addHead, addRow, type Cell } from './rows.ts';
import { kindOfTitle } from './titleKind.ts';

/**
 * Reads Markdown: paragraphs, list items, table cells, headings and quotes, with all that is no prose blanked. The reader
 * takes over from the last text whatever blocks an edit has left alone; what it gives is what a new reader would.
 */
export function markdownReader(): PieceReader {
  const parse = markdownParser();
  const kept: KeptBlocks = { last: [], byTree: new WeakMap(), first: null };
  return function* (text) {
    kept.first ??= text;
    const tree = yield* parse(text, frontMatterEnd(text));
    return yield* piecesOf(tree, text, kept);
  };
}

/** The pieces of top-level blocks, kept with all that they depend on beside the block itself. */
interface KeptBlocks {
  last: readonly KeptBlock[];
  /** The same and those before, of which an edit may bring one back elsewhere. */
  readonly byTree: WeakMap<Tree, KeptBlock>;
  /** The text as it was first read: most pieces are parts of it for good, and no copies. */
  first: string | null;
}

interface KeptBlock extends Surrounding {
  readonly tree: Tree;
  from: number;
  readonly pieces: readonly Piece[];
}

/** What a top-level block is read with. */
interface Surrounding {
  /** The whole note is in capitals. */
  readonly inCapitals: boolean;
  /** Nothing has been found before it. */
  readonly first: boolean;
  /** How far its first line is indented. */
  readonly column: number;
}

function* piecesOf(tree: Tree, text: string, kept: KeptBlocks): Steps<readonly Piece[]> {
  const pieces: Piece[] = [];
  const inCapitals = isInCapitals(text);
  const blocks = blocksOf(tree);
  const known = match(blocks, kept);
  const read: KeptBlock[] = [];
  let cost = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined) continue;
    const around = { inCapitals, first: pieces.length === 0, column: block.from - lineStart(text, block.from) };
    const last = known[i];
    const isKept = last !== undefined && isReadAlike(last, around);
    if (isKept) moveTo(last, block.from);
    const now = isKept ? last : readBlock(block, tree, text, around, kept);
    read.push(now);
    for (const piece of now.pieces) pieces.push(piece);
    cost += isKept ? 1 : block.tree.length;
    if (cost < STEP) continue;
    yield cost;
    cost = 0;
  }
  kept.last = read;
  return pieces;
}

/** What was read of each block: before and after an edit it is found by its place, else by its tree. */
function match(blocks: readonly Block[], { last, byTree }: KeptBlocks): readonly (KeptBlock | undefined)[] {
  const known = new Array<KeptBlock | undefined>(blocks.length);
  const most = Math.min(last.length, blocks.length);
  let head = 0;
  for (; head < most && last[head]?.tree === blocks[head]?.tree; head++) known[head] = last[head];
  let end = blocks.length;
  for (let old = last.length; end > head && old > head && last[old - 1]?.tree === blocks[end - 1]?.tree; )
    known[--end] = last[--old];
  for (let i = head; i < end; i++) {
    const block = blocks[i];
    if (block !== undefined) known[i] = byTree.get(block.tree);
  }
  return known;
}

/** A stretch that is read by itself. */
interface Block {
  readonly tree: Tree;
  readonly from: number;
}

/** Top-level blocks, and of lists, which may be as long as the note, their items. Nodes would cost more than to look at what they hold. */
function blocksOf(tree: Tree, from = 0, blocks: Block[] = []): readonly Block[] {
  const { children, positions } = tree;
  for (let i = 0; i < children.length; i++) {
    const child = children[i];
    // What is no tree by itself is part of a leaf.
    if (!(child instanceof Tree)) continue;
    const at = from + (positions[i] ?? 0);
    if (child.type.isAnonymous || isList(child.type.name)) blocksOf(child, at, blocks);
    else blocks.push({ tree: child, from: at });
  }
  return blocks;
}

const isList = (name: string): boolean => name === 'BulletList' || name === 'OrderedList';

/** The block as a node of its tree. */
function nodeOf({ from }: Block, tree: Tree): SyntaxNode | null {
  const node = tree.topNode.childAfter(from);
  return node !== null && isList(node.name) ? node.childAfter(from) : node;
}

function isReadAlike(a: Surrounding, b: Surrounding): boolean {
  return a.inCapitals === b.inCapitals && a.first === b.first && a.column === b.column;
}

function moveTo(block: KeptBlock, from: number): void {
  if (block.from !== from) movePieces(block.pieces, from - block.from);
  block.from = from;
}

function readBlock(block: Block, tree: Tree, text: string, around: Surrounding, kept: KeptBlocks): KeptBlock {
  const node = nodeOf(block, tree);
  const found = node === null ? [] : walk(node, text, around);
  const pieces = text === kept.first ? found : found.map(ownPiece);
  const read = { ...around, ...block, pieces };
  kept.byTree.set(block.tree, read);
  return read;
}

/** The walk through a block so far: what was found, and what it is inside of. */
interface Walk extends Omit<Surrounding, 'column'> {
  readonly text: string;
  readonly pieces: Piece[];
  lists: number;
  quotes: number;
  /** The paragraph, heading or cell being read. */
  markup: Markup;
  cells: Cell[];
  column: number;
  /** What the heads of the table's columns say, by column. */
  head: readonly (SectionKind | undefined)[];
}

/** Walks a block once, in text order. */
function walk(block: SyntaxNode, text: string, { inCapitals, first }: Surrounding): readonly Piece[] {
  const walk: Walk = {
    text,
    pieces: [],
    inCapitals,
    first,
    lists: 0,
    quotes: 0,
    markup: { start: 0, cuts: [], bold: new Map() },
    cells: [],
    column: 0,
    head: [],
  };
  block.cursor().iterate(
    (node) => enter(node, walk),
    (node) => leave(node, walk),
  );
  return walk.pieces;
}

/** False where what is inside of the node is no concern of the walk. */
function enter(node: SyntaxNodeRef, walk: Walk): boolean {
  switch (node.name) {
    case 'ListItem':
      walk.lists++;
      return true;
    case 'Blockquote':
      if (isQuote(node, walk)) walk.quotes++;
      return true;
    case 'Paragraph':
    case 'Task':
    case 'TableCell':
    case 'ATXHeading1':
    case 'ATXHeading2':
    case 'ATXHeading3':
    case 'ATXHeading4':
    case 'ATXHeading5':
    case 'ATXHeading6':
    case 'SetextHeading1':
    case 'SetextHeading2':
      walk.markup = { start: node.from, cuts: [], bold: new Map() };
      return true;
    case 'TableHeader':
    case 'TableRow':
      walk.cells = [];
      walk.column = walk.text.charAt(node.from) === '|' ? -1 : 0;
      return true;
    case 'TableDelimiter':
      walk.column++;
      return false;
    case 'CodeBlock':
    case 'FencedCode':
    case 'HTMLBlock':
      if (readsLikeProse(node, walk.text)) addPasted(node, walk);
      return false;
    case 'CommentBlock':
    case 'ProcessingInstructionBlock':
    case 'LinkReference':
    case 'ListMark':
    case 'HorizontalRule':
      return false;
    default:
      return inlineMarkup(node, walk.text, walk.markup);
  }
}

function leave(node: SyntaxNodeRef, walk: Walk): void {
  switch (node.name) {
    case 'ListItem':
      walk.lists--;
      return;
    case 'Blockquote':
      if (isQuote(node, walk)) walk.quotes--;
      return;
    case 'Paragraph':
    case 'Task':
      addParagraph(node, walk);
      return;
    case 'TableCell':
      walk.cells.push({ prose: proseOf(node, walk), start: node.from, column: walk.column });
      return;
    case 'TableHeader':
      walk.head = addHead(walk.pieces, walk.cells, walk.lists);
      return;
    case 'TableRow':
      addRow(walk.pieces, walk.cells, walk.head, walk.lists);
      return;
    default:
      if (node.name.startsWith('ATXHeading')) addHeading(node, walk);
      else if (node.name.startsWith('SetextHeading')) {
        // A ruler right under pasted prose makes a heading of it; no heading is that long.
        if (isTitle(proseOf(node, walk))) addHeading(node, walk);
        else addParagraph(node, walk);
      }
  }
}

/** The leaf with its markup blanked, as long as the leaf. */
function proseOf(node: SyntaxNodeRef, { text, markup }: Walk): string {
  const source = text.slice(node.from, node.to);
  const prose = blankSpans(
    source,
    markup.cuts.sort((a, b) => a.start - b.start),
  );
  return blankAddresses(prose.includes('\\') ? prose.replace(/\\(?=\n)/g, ' ') : prose);
}

function addHeading(node: SyntaxNodeRef, walk: Walk): void {
  const prose = proseOf(node, walk);
  const title = prose.trim();
  const start = node.from + prose.indexOf(title);
  const titleSpan = { start, end: start + title.length };
  const rank = Number(node.name.slice(-1));
  const opens = { title: title.replace(/\s+/g, ' '), titleSpan, rank, sectionKind: kindOfTitle(title) };
  addPiece(walk.pieces, prose, node.from, { kind: 'heading', depth: 0, opens });
}

function addParagraph(node: SyntaxNodeRef, walk: Walk): void {
  const { text, pieces, markup } = walk;
  const first = walk.first && pieces.length === 0;
  const kind: SegmentKind = walk.quotes > 0 ? 'blockQuote' : walk.lists > 0 ? 'listItem' : 'paragraph';
  addEntries(pieces, {
    source: text.slice(node.from, node.to),
    prose: proseOf(node, walk),
    start: node.from,
    kind,
    depth: walk.lists,
    column: node.from - lineStart(text, node.from),
    bold: markup.bold,
    headingRank: first ? 1 : 'label',
    hardBreaks: true,
    inCapitals: walk.inCapitals,
    first,
  });
}

/** Indented or unfinished "code" that is prose all the same is read as the plain text that was pasted there. */
function addPasted(node: SyntaxNodeRef, { text, pieces, inCapitals }: Walk): void {
  const start = lineStart(text, node.from);
  const from = text.slice(start, node.from).trim() === '' ? start : node.from;
  finish(addBlocks(pieces, text, from, node.to, { inCapitals, isNote: false }));
}

/** `>80` at the start of a wrapped line is a number, not a quotation. */
function isQuote(node: SyntaxNodeRef, { text }: Walk): boolean {
  return !/^>=?\d/.test(text.slice(node.from, node.from + 3));
}

function isTitle(prose: string): boolean {
  const title = prose.trim();
  return !title.includes('\n') && title.split(/\s+/).length <= 12 && !/[.,;!?]["'”’)]*$/.test(title);
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}
