import type { Steps } from '../steps.ts';
import type { Piece, PieceReader } from './pieces.ts';

/**
 * Reads `text` as if all its lines ended with line feeds alone, and puts what was found back in place. So a note reads the
 * same with CRLF, LF or CR, whatever the reader or its library makes of them.
 */
export function* withLineFeeds(text: string, read: PieceReader): Steps<readonly Piece[]> {
  if (!text.includes('\r')) return yield* read(text);
  const pieces = yield* read(text.replace(/\r\n?/g, '\n'));
  const original = originalOffsets(text);
  return pieces.map((piece) => {
    const start = original(piece.start);
    const prose = restoreBreaks(piece.prose, text, start);
    if (piece.opens === undefined) return { ...piece, start, prose };
    const { titleSpan } = piece.opens;
    const end = original(titleSpan.end);
    return { ...piece, start, prose, opens: { ...piece.opens, titleSpan: { start: original(titleSpan.start), end } } };
  });
}

/** Turns offsets of the text with line feeds into offsets of the text itself. */
function originalOffsets(text: string): (offset: number) => number {
  // Where the lines after a CRLF begin, in the text with line feeds; the n-th lies n code units further on in the text.
  const shifted: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) shifted.push(at - shifted.length + 1);
  return (offset) => offset + countUpTo(shifted, offset);
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function restoreBreaks(prose: string, text: string, start: number): string {
  let added = 0;
  return prose.replace(/\n/g, (_, at: number) => {
    const offset = start + at + added;
    if (text.startsWith('\r\n', offset)) {
      added++;
      return '\r\n';
    }
    return text.charAt(offset);
  });
}
