import { ownCopy } from '../ownCopy.ts';
import { type Span, shift } from '../span.ts';
import type { Steps } from '../steps.ts';
import { isFormLabel } from './formLabels.ts';
import type { SectionKind, SegmentKind } from './note.ts';

/** A heading or label found by a reader, not yet placed under another. */
export interface Opening {
  readonly title: string;
  readonly titleSpan: Span;
  /**
   * 1 to 6 for a heading. A `label` opens a section whatever it says (bold, or first in its paragraph); a `mention` does
   * so only where its title is known ("Plan:" inside a paragraph, but not "Mother:").
   */
  readonly rank: number | 'label' | 'mention';
  /** What the title says its section is for, if anything. */
  readonly sectionKind: SectionKind | undefined;
}

/** A segment as a reader finds it, before it is known which section it stands in. */
export interface Piece {
  /** Where it lies in the note. */
  readonly start: number;
  readonly prose: string;
  readonly kind: SegmentKind;
  /** How deep in lists it stands; 0 outside of lists. */
  readonly depth: number;
  readonly opens?: Opening | undefined;
  /** True where it is the first of its paragraph or block. */
  readonly afterBlank?: boolean | undefined;
  /** What the piece's own form says it is, whatever section it stands in. */
  readonly section?: SectionKind | undefined;
}

/** Reads a text into pieces, in text order. */
export type PieceReader = (text: string) => Steps<readonly Piece[]>;

/** Adds a piece without the white space around its prose, unless that is blank; `start` is where `text` begins in the note. */
export function addPiece(pieces: Piece[], text: string, start: number, rest: Omit<Piece, 'start' | 'prose'>): void {
  const prose = text.trim();
  if (prose === '') return;
  const { kind, depth, opens, afterBlank } = rest;
  const section = rest.section ?? (isFormLabel(prose) ? 'form' : undefined);
  const from = start + text.length - text.trimStart().length;
  pieces.push({ start: from, prose, kind, depth, opens, afterBlank, section });
}

/** Moves pieces that only their reader holds, in place: an edit moves all that follows it. */
export function movePieces(pieces: readonly Piece[], by: number): void {
  for (const piece of pieces as { -readonly [K in keyof Piece]: Piece[K] }[]) {
    piece.start += by;
    const { opens } = piece;
    if (opens !== undefined) piece.opens = { ...opens, titleSpan: shift(opens.titleSpan, by) };
  }
}

/** The same piece, to be kept when the note's text is gone. */
export function ownPiece(piece: Piece): Piece {
  const prose = ownCopy(piece.prose);
  const { opens } = piece;
  return opens === undefined
    ? { ...piece, prose }
    : { ...piece, prose, opens: { ...opens, title: ownCopy(opens.title) } };
}

/** The same piece, `by` code units further on in its note. */
export function shiftPiece(piece: Piece, by: number): Piece {
  const start = piece.start + by;
  if (piece.opens === undefined) return { ...piece, start };
  return { ...piece, start, opens: { ...piece.opens, titleSpan: shift(piece.opens.titleSpan, by) } };
}
