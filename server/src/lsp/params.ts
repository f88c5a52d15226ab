import type { Position, Range } from 'vscode-languageserver';

/** What a request about a document may lack, since anything can come over a wire. */
export type Sent = Readonly<Record<string, unknown>>;

/** The address of the document that a request or notification is about; undefined where it names none. */
export function uriIn(params: unknown): string | undefined {
  if (!isFields(params) || !isFields(params.textDocument)) return undefined;
  const { uri } = params.textDocument;
  return typeof uri === 'string' ? uri : undefined;
}

export function isFields(value: unknown): value is Sent {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isPosition(value: unknown): value is Position {
  return isFields(value) && isColumn(value.line) && isColumn(value.character);
}

export function isRange(value: unknown): value is Range {
  return isFields(value) && isPosition(value.start) && isPosition(value.end);
}

/** Lines and columns are whole numbers from 0; what lies past the end of a note is brought back to its end later. */
function isColumn(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

export function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
