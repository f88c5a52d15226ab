import type { Tree } from '@lezer/common';
import { movePieces, type Piece, shiftPiece } from './pieces.ts';

/** Top-level blocks of a note, in text order, in lists side by side: a note may have many. */
export interface Blocks {
  /** What each is read from. */
  readonly trees: readonly Tree[];
  /** Where each begins. */
  readonly froms: readonly number[];
  /** How far the first line of each is indented. */
  readonly columns: readonly number[];
}

/** What a block was read into. */
interface Read {
  readonly from: number;
  readonly column: number;
  /** Nothing was found before it. */
  readonly first: boolean;
  readonly pieces: readonly Piece[];
}

/** Blocks of a text that may differ from those of the text before: from `start` up to `end`. */
export interface Edited {
  readonly start: number;
  readonly end: number;
}

const NONE: Blocks = { trees: [], froms: [], columns: [] };

/**
 * Keeps the pieces of a note's blocks from one text to the next: those before an edit stay as they are, those after it move.
 * For each text `turnTo`, then `take` or `add` for each block that may differ, then `done`; a text that never comes to that
 * loses nothing.
 */
export class KeptBlocks {
  #last = NONE;
  #pieces: readonly Piece[] = [];
  /** Which of `#pieces` is the first of each block of `#last`. */
  #starts: readonly number[] = [];
  /** What was read for texts that never came to their end. */
  #begun = new Map<Tree, Read>();
  #now: { blocks: Blocks; pieces: Piece[]; starts: number[] } = { blocks: NONE, pieces: [], starts: [] };
  /** Blocks of `#last` that stand neither before the edit nor after it. */
  #edited: ReadonlyMap<Tree, number> = new Map();

  turnTo(blocks: Blocks): Edited {
    const last = this.#last;
    const [before, now] = [last.trees.length, blocks.trees.length];
    const most = Math.min(before, now);
    const isSame = (old: number, at: number, by: number): boolean =>
      last.trees[old] === blocks.trees[at] &&
      (last.froms[old] ?? 0) + by === blocks.froms[at] &&
      last.columns[old] === blocks.columns[at];
    let head = 0;
    while (head < most && isSame(head, head, 0)) head++;
    const moved = (blocks.froms[now - 1] ?? 0) - (last.froms[before - 1] ?? 0);
    let tail = 0;
    // The first of all may be read in another way than it would be after others.
    while (
      tail < most - head &&
      isSame(before - 1 - tail, now - 1 - tail, moved) &&
      (this.#starts[before - 1 - tail] ?? 0) > 0
    )
      tail++;
    this.#edited = new Map(last.trees.slice(head, before - tail).map((tree, i) => [tree, head + i]));
    const pieces = this.#pieces.slice(0, this.#starts[head] ?? this.#pieces.length);
    this.#now = { blocks, pieces, starts: this.#starts.slice(0, head) };
    return { start: head, end: now - tail };
  }

  /** True as long as nothing has been found in the text. */
  get isFirst(): boolean {
    return this.#now.pieces.length === 0;
  }

  /** Takes over the block at `index`, if it has been read as it stands. */
  take(index: number): boolean {
    const { trees, froms, columns } = this.#now.blocks;
    const tree = trees[index];
    const read = tree === undefined ? undefined : (this.#begun.get(tree) ?? this.#readBefore(tree));
    if (read === undefined || read.column !== columns[index] || read.first !== this.isFirst) return false;
    const by = (froms[index] ?? 0) - read.from;
    this.add(index, by === 0 ? read.pieces : read.pieces.map((piece) => shiftPiece(piece, by)));
    return true;
  }

  /** Adds what the block at `index` was read into. */
  add(index: number, found: readonly Piece[]): void {
    const { blocks, pieces, starts } = this.#now;
    const tree = blocks.trees[index];
    if (tree === undefined) return;
    const place = { from: blocks.froms[index] ?? 0, column: blocks.columns[index] ?? 0, first: this.isFirst };
    this.#begun.set(tree, { ...place, pieces: found });
    starts.push(pieces.length);
    for (const piece of found) pieces.push(piece);
  }

  /** Every piece of the text, in order; blocks from `index` on stand as they did before. */
  done(index: number): readonly Piece[] {
    const { blocks, pieces, starts } = this.#now;
    const old = this.#last.trees.length - (blocks.trees.length - index);
    if (index < blocks.trees.length) {
      const first = this.#starts[old] ?? 0;
      const by = (blocks.froms[index] ?? 0) - (this.#last.froms[old] ?? 0);
      const rest = this.#pieces.slice(first);
      if (by !== 0) movePieces(rest, by);
      const further = pieces.length - first;
      for (let i = old; i < this.#starts.length; i++) starts.push((this.#starts[i] ?? 0) + further);
      for (const piece of rest) pieces.push(piece);
    }
    this.#last = blocks;
    this.#pieces = pieces;
    this.#starts = starts;
    this.#begun = new Map();
    this.#edited = new Map();
    return pieces;
  }

  #readBefore(tree: Tree): Read | undefined {
    const at = this.#edited.get(tree);
    if (at === undefined) return undefined;
    const start = this.#starts[at] ?? 0;
    return {
      from: this.#last.froms[at] ?? 0,
      column: this.#last.columns[at] ?? 0,
      first: start === 0,
      pieces: this.#pieces.slice(start, this.#starts[at + 1]),
    };
  }
}
