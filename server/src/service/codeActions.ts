import { type CodeAction, type CodeActionContext, CodeActionKind, type Diagnostic } from 'vscode-languageserver-types';
import type { Note } from '../core/document/note.ts';
import type { Finding, Reframe } from '../core/finding.ts';
import type { Client } from './client.ts';
import { toDiagnostics } from './diagnostics.ts';
import { editOf } from './edit.ts';
import { keepLine } from './keepLine.ts';
import { noteIn, type OpenNote } from './openNote.ts';
import { toRange } from './toLsp.ts';

/** Quick fixes for findings of a note: each reframe, the first one preferred, and the choice to keep the line. */
export function toCodeActions(findings: readonly Finding[], note: OpenNote, client: Client): CodeAction[] {
  if (findings.length === 0) return [];
  const read = noteIn(note);
  return findings.flatMap((finding) => {
    const diagnostics = toDiagnostics(finding, note, client);
    return [
      ...reframeActions(finding, note, client, diagnostics),
      ...keepActions(finding, read, note, client, diagnostics),
    ];
  });
}

/** True where the client asks for kinds of action to which quick fixes belong. */
export function wantsQuickFixes({ only }: Pick<CodeActionContext, 'only'>): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

function reframeActions(
  { reframes }: Finding,
  note: OpenNote,
  client: Client,
  diagnostics: Diagnostic[],
): CodeAction[] {
  return reframes.map((reframe, index) => ({
    title: reframe.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...(index === 0 ? { isPreferred: true } : {}),
    edit: editOf(
      note,
      client,
      toRange(note.document, reframe.span, client.encoding),
      reframe.newText,
      hasSlots(reframe) ? withOpenSlots(reframe.snippet) : undefined,
    ),
  }));
}

/** The choice to keep the line, and where the client fills in gaps, to say why as well. */
function keepActions(
  finding: Finding,
  read: Note,
  note: OpenNote,
  client: Client,
  diagnostics: Diagnostic[],
): CodeAction[] {
  const insertion = keepLine(finding, read);
  if (insertion === null) return [];
  const { offset, text } = insertion;
  const range = toRange(note.document, { start: offset, end: offset }, client.encoding);
  const action = (title: string, snippet?: string): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: editOf(note, client, range, text, snippet),
  });
  const reasoned = text.replace(' -->', ' -- \u0024{1:reason} -->');
  return [
    action(`Keep this line: add a comment that ignores ${finding.assumption} here`),
    ...(client.edits === 'snippets' && reasoned !== text
      ? [action(`Keep this line and say why: add a comment that ignores ${finding.assumption} here`, reasoned)]
      : []),
  ];
}

/** Each gap shows as one until it is filled: a hint such as _what_ that nobody replaced would read as the note's own word. */
function withOpenSlots(snippet: string): string {
  return snippet.replace(/(?<!\\)\$\{(\d+):(?:\\.|[^\\}])*\}/g, (_, stop: string) => `\${${stop}:___}`);
}

function hasSlots({ snippet }: Reframe): boolean {
  return /(?<!\\)\$\{\d/.test(snippet);
}
