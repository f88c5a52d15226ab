import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-types';
import { columnsBetween, offsetAfter, type PositionEncoding } from '../core/lines.ts';
import type { Span } from '../core/span.ts';

/** A span of the note as the client counts lines and columns. Positions exist only here. */
export function toRange(document: TextDocument, { start, end }: Span, encoding: PositionEncoding): Range {
  return { start: toPosition(document, start, encoding), end: toPosition(document, end, encoding) };
}

/** A range that a client sent as a span of the note, start first. */
export function toSpan(document: TextDocument, range: Range, encoding: PositionEncoding): Span {
  const a = toOffset(document, range.start, encoding);
  const b = toOffset(document, range.end, encoding);
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

/** A position that a client sent as an offset; one past the end of its line gives the end of the line. */
export function toOffset(document: TextDocument, position: Position, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return document.offsetAt(position);
  const start = document.offsetAt({ line: position.line, character: 0 });
  const end = document.offsetAt({ line: position.line, character: Number.MAX_SAFE_INTEGER });
  return offsetAfter(document.getText(), start, end, position.character, encoding);
}

/** A range that a client sent, with columns in UTF-16 as the document itself counts them. */
export function toUtf16Range(document: TextDocument, range: Range, encoding: PositionEncoding): Range {
  return encoding === 'utf-16' ? range : toRange(document, toSpan(document, range, encoding), 'utf-16');
}

function toPosition(document: TextDocument, offset: number, encoding: PositionEncoding): Position {
  const position = document.positionAt(offset);
  if (encoding === 'utf-16') return position;
  const start = document.offsetAt({ line: position.line, character: 0 });
  return {
    line: position.line,
    character: columnsBetween(document.getText(), start, start + position.character, encoding),
  };
}
