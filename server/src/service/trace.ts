import { type MarkupContent, MarkupKind, type Position } from 'vscode-languageserver-types';
import { traceNote } from '../core/trace.ts';
import { sheetMarkdown, sheetOf, sheetText } from '../core/traceSheet.ts';
import type { Client } from './client.ts';
import type { OpenNote } from './openNote.ts';
import { toOffset } from './toLsp.ts';

/** The command that asks why wording is pointed at, or why not, with a document's address, a position and, if need be, `plaintext`. */
export const traceCommand = 'foothold.trace';

/** Why the sentence at a position is pointed at, or why not: Markdown where the client shows it and does not ask for plain text. */
export function toTrace(
  { document, format, settings }: OpenNote,
  position: Position,
  client: Client,
  plain = false,
): MarkupContent {
  const text = document.getText();
  const offset = toOffset(document, position, client.encoding);
  const sheet = sheetOf(traceNote(text, format, settings, { start: offset, end: offset }), text);
  return client.markdown && !plain
    ? { kind: MarkupKind.Markdown, value: sheetMarkdown(sheet) }
    : { kind: MarkupKind.PlainText, value: sheetText(sheet) };
}

/** What came with the command; null where it is not what the command takes. */
export function readTraceArguments(
  args: readonly unknown[] | undefined,
): { readonly uri: string; readonly position: Position; readonly plain: boolean } | null {
  const [uri, position, kind] = args ?? [];
  if (typeof uri !== 'string' || typeof position !== 'object' || position === null) return null;
  if (!('line' in position) || !('character' in position)) return null;
  const { line, character } = position;
  if (typeof line !== 'number' || typeof character !== 'number') return null;
  return { uri, position: { line, character }, plain: kind === MarkupKind.PlainText };
}
