import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/finding.ts';
import type { PositionEncoding } from '../core/lines.ts';
import { toSpan, toUtf16Range } from '../service/toLsp.ts';
import { isFields, isRange } from './params.ts';

/** A document that a client has open, and where it was edited last. */
export interface EditedNote {
  readonly uri: string;
  readonly document: TextDocument;
  /** Ends of the last edit's changes, offsets in the text as it stands; empty after opening, saving or a pause. */
  edited: readonly number[];
}

/** Keeps the text of every open document; `encoding` is how the client counts columns. */
export function openNotes(encoding: PositionEncoding): TextDocuments<EditedNote> {
  return new TextDocuments<EditedNote>({
    create(uri, languageId, version, text) {
      if (![uri, languageId, text].every((each) => typeof each === 'string')) throw new TypeError('no document');
      return { uri, document: TextDocument.create(uri, languageId, version, text), edited: [] };
    },
    update(note, changes, version) {
      // All of them or none: half of a message would leave a text that nobody has.
      if (!changes.every(isChange)) throw new TypeError('no change');
      let edited: readonly number[] = [];
      for (const change of changes) {
        const { start, end, length } = apply(note.document, change, version, encoding);
        const moved = edited.map((at) => (at <= start ? at : Math.max(at - (end - start), start) + length));
        edited = [...moved, start + length];
      }
      note.edited = edited;
      return note;
    },
  });
}

/** True for a finding in the sentence that is being typed, its ends included. The last edit stands for the cursor. */
export function isBeingTyped({ sentence }: Finding, { edited }: Pick<EditedNote, 'edited'>): boolean {
  return edited.some((at) => sentence.start <= at && at <= sentence.end);
}

function isChange(change: unknown): boolean {
  if (!isFields(change) || typeof change.text !== 'string') return false;
  return !('range' in change) || change.range === undefined || isRange(change.range);
}

/** Applies one change; says which stretch it replaced, and by how much text. */
function apply(
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
  version: number,
  encoding: PositionEncoding,
): { readonly start: number; readonly end: number; readonly length: number } {
  if (!('range' in change) || change.range === undefined) {
    const before = document.getText();
    TextDocument.update(document, [{ text: change.text }], version);
    return differenceOf(before, change.text);
  }
  const { start, end } = toSpan(document, change.range, encoding);
  const range = toUtf16Range(document, change.range, encoding);
  TextDocument.update(document, [{ range, text: change.text }], version);
  return { start, end, length: change.text.length };
}

/** Where two texts differ: some clients send the whole text for every letter. */
function differenceOf(before: string, after: string) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, end: before.length - tail, length: after.length - tail - start };
}
