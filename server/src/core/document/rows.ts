import type { Line } from './lines.ts';
import type { SectionKind } from './note.ts';
import { addPiece, type Piece } from './pieces.ts';
import { kindOfTitle } from './titleKind.ts';

/** One cell of a table row: its words, where they begin in the note, and which column they stand in. */
export interface Cell {
  readonly prose: string;
  readonly start: number;
  readonly column: number;
}

/** True for a line that is a table row: parted by bars with room around them, or by tabs. */
export function isRow(text: string): boolean {
  return text.startsWith('|') || text.includes(' | ') || text.includes('\t');
}

/** Cuts a row of plain text into its cells; a rule under the header gives none. */
export function cellsOf(prose: string, line: Line, start: number): readonly Cell[] {
  const text = prose.slice(line.start, line.end);
  if (/^[|\s:+=-]+$/.test(text)) return [];
  const cells: Cell[] = [];
  let from = line.start;
  for (const part of text.split(text.includes('|') ? '|' : '\t')) {
    cells.push({ prose: part, start: start + from, column: cells.length });
    from += part.length + 1;
  }
  return text.startsWith('|') ? cells.map((cell) => ({ ...cell, column: cell.column - 1 })) : cells;
}

/** Adds a row cell by cell. A cell stands in the section that its column's head, or else its row's first cell, names. */
export function addRow(
  pieces: Piece[],
  cells: readonly Cell[],
  head: readonly (SectionKind | undefined)[],
  depth: number,
): void {
  const first = cells.find(({ prose }) => prose.trim() !== '');
  const ofRow = first === undefined ? undefined : kindOfTitle(first.prose);
  for (const cell of cells) {
    const section = head[cell.column] ?? (cell === first ? undefined : ofRow);
    addPiece(pieces, cell.prose, cell.start, { kind: 'tableCell', depth, section });
  }
}

/** The longest head that is still a column's printed label and not a row of its own. */
const LONGEST_HEAD = 6;

/** Adds a table's head: short words over a column are printed labels, whatever they say. */
export function addHead(pieces: Piece[], cells: readonly Cell[], depth: number): readonly (SectionKind | undefined)[] {
  const head: (SectionKind | undefined)[] = [];
  for (const { prose, start, column } of cells) {
    const words = prose.trim();
    if (column >= 0) head[column] = kindOfTitle(words);
    const section: SectionKind | undefined = words.split(/\s+/).length <= LONGEST_HEAD ? 'form' : undefined;
    addPiece(pieces, prose, start, { kind: 'tableCell', depth, section });
  }
  return head;
}
