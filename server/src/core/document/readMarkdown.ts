import { type SyntaxNode, type SyntaxNodeRef, Tree } from '@lezer/common';
import { finish, STEP, type Steps } from '../steps.ts';
import { blankAddresses, blankSpans } from './blank.ts';
import { isLineEnd } from './characters.ts';
import { addEntries } from './entries.ts';
import { inlineMarkup, type Markup } from './inlineMarkup.ts';
import { type Blocks, KeptBlocks } from './keptBlocks.ts';
import { readsLikeProse } from './likeProse.ts';
import { frontMatterEnd, markdownParser } from './markdownTree.ts';
import type { SectionKind, SegmentKind } from './note.ts';
import { addPiece, ownPiece, type Piece, type PieceReader } from './pieces.ts';
import { addBlocks, isInCapitals } from './readPlainText.ts';
import { addHead, addRow, type Cell } from './rows.ts';
import { kindOfTitle } from './titleKind.ts';

/**
 * Reads Markdown: paragraphs, list items, table cells, headings and quotes, with all that is no prose blanked. The reader
 * takes over from the last text whatever blocks an edit has left alone; what it gives is what a new reader would.
 */
export function markdownReader(): PieceReader {
  const parse = markdownParser();
  const kept: Kept = { blocks: new KeptBlocks(), inCapitals: false, first: null };
  return function* (text) {
    kept.first ??= text;
    const tree = yield* parse(text, frontMatterEnd(text));
    return yield* piecesOf(tree, text, kept);
  };
}

interface Kept {
  blocks: KeptBlocks;
  /** How they were read: as a note that is all in capitals, or not. */
  inCapitals: boolean;
  /** The text as it was first read: most pieces are parts of it for good, and no copies. */
  first: string | null;
}

function* piecesOf(tree: Tree, text: string, kept: Kept): Steps<readonly Piece[]> {
  const inCapitals = isInCapitals(text);
  if (inCapitals !== kept.inCapitals) kept.blocks = new KeptBlocks();
  kept.inCapitals = inCapitals;
  const { blocks } = kept;
  const found = blocksOf(tree, text);
  const { start, end } = blocks.turnTo(found);
  let cost = 0;
  let index = start;
  for (; index < end || (index < found.trees.length && blocks.isFirst); index++) {
    if (blocks.take(index)) cost++;
    else {
      const node = nodeAt(found.froms[index] ?? 0, tree);
      const pieces = node === null ? [] : walk(node, text, { inCapitals, first: blocks.isFirst });
      blocks.add(index, text === kept.first ? pieces : pieces.map(ownPiece));
      cost += found.trees[index]?.length ?? 0;
    }
    if (cost < STEP) continue;
    yield cost;
    cost = 0;
  }
  return blocks.done(index);
}

/** Top-level blocks, and of lists, which may be as long as the note, their items. Nodes would cost more than to look at what they hold. */
function blocksOf(tree: Tree, text: string): Blocks {
  const trees: Tree[] = [];
  const froms: number[] = [];
  const columns: number[] = [];
  const look = ({ children, positions }: Tree, from: number) => {
    for (let i = 0; i < children.length; i++) {
      const child = children[i];
      // What is no tree by itself is part of a leaf.
      if (!(child instanceof Tree)) continue;
      const at = from + (positions[i] ?? 0);
      if (child.type.isAnonymous || isList(child.type.name)) look(child, at);
      else {
        trees.push(child);
        froms.push(at);
        columns.push(at - lineStart(text, at));
      }
    }
  };
  look(tree, 0);
  return { trees, froms, columns };
}

const isList = (name: string): boolean => name === 'BulletList' || name === 'OrderedList';

/** The block that begins at `from`, as a node of its tree. */
function nodeAt(from: number, tree: Tree): SyntaxNode | null {
  const node = tree.topNode.childAfter(from);
  return node !== null && isList(node.name) ? node.childAfter(from) : node;
}

/** What a block is read with. */
interface Surrounding {
  /** The whole note is in capitals. */
  readonly inCapitals: boolean;
  /** Nothing has been found before it. */
  readonly first: boolean;
}

/** The walk through a block so far: what was found, and what it is inside of. */
interface Walk extends Surrounding {
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
