import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver-types';
import type { NoteFormat } from '../../server/src/core/document/note.ts';
import { defaultSettings, type Settings } from '../../server/src/core/settings.ts';
import { type Client, createLanguageService, type OpenNote } from '../../server/src/service/languageService.ts';

/** An editor that can do everything. */
export const ableClient: Client = {
  encoding: 'utf-16',
  markdown: true,
  edits: 'snippets',
  outline: 'tree',
  mostFolds: 5000,
  tags: true,
  resolvesEdits: false,
  docs: 'file:///docs/',
};

export interface Setup {
  readonly client?: Partial<Client>;
  readonly format?: NoteFormat;
  readonly settings?: Partial<Settings>;
}

/** A note with the place of the cursor, `<|>`, taken out of it. */
export function openAtCursor(marked: string, { client, format = 'markdown', settings }: Setup = {}) {
  const at = marked.indexOf('<|>');
  const text = marked.replace('<|>', '');
  const document = TextDocument.create('untitled:Untitled-1', format, 7, text);
  const note: OpenNote = { document, format, settings: { ...defaultSettings, ...settings } };
  return { note, cursor: document.positionAt(at), service: createLanguageService({ ...ableClient, ...client }) };
}

/** What the whole note shows, as lines: `A2 information 0:7-0:24 attention-seeking`. */
export function diagnosticLines(text: string, setup?: Setup): string[] {
  const { note, service } = openAtCursor(text, setup);
  return service.diagnostics(note, service.findings(note)).map((diagnostic) => diagnosticLine(diagnostic));
}

/** A diagnostic as a line that a person can read. */
export function diagnosticLine({ code, severity, range: { start, end } }: Diagnostic): string {
  const shown = ['', 'error', 'warning', 'information', 'hint'][severity ?? 0];
  return `${code} ${shown} ${start.line}:${start.character}-${end.line}:${end.character}`;
}

/** The hover at the cursor, or null. */
export function hoverAt(marked: string, setup?: Setup): string | null {
  const { note, cursor, service } = openAtCursor(marked, setup);
  const hover = service.hover(note, cursor);
  return hover === null || typeof hover.contents !== 'object' || !('value' in hover.contents)
    ? null
    : hover.contents.value;
}

/** The quick fixes at the cursor. */
export function fixesAt(marked: string, setup?: Setup, only?: string[]): CodeAction[] {
  const { note, cursor, service } = openAtCursor(marked, setup);
  return service.codeActions(note, { start: cursor, end: cursor }, only === undefined ? {} : { only });
}

/** Applies the fix at the cursor whose title holds `title`, without slots; the note has to become `expected`. */
export function checkFix(marked: string, title: string, expected: string, setup: Setup = {}): void {
  const plain = { ...setup, client: { ...setup.client, edits: 'plain' } } as const;
  const { note } = openAtCursor(marked, plain);
  const fix = fixesAt(marked, plain).find((each) => each.title.includes(title));
  assert.ok(fix, `no fix "${title}" for ${marked}`);
  assert.equal(TextDocument.applyEdits(note.document, plainEdits(fix)), expected);
}

export function plainEdits(fix: CodeAction): TextEdit[] {
  return Object.values(fix.edit?.changes ?? {}).flat();
}
