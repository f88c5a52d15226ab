import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Range,
} from 'vscode-languageserver-types';
import type { Checked } from '../core/check.ts';
import type { Span } from '../core/span.ts';
import { unusedIgnores } from '../core/unusedIgnores.ts';
import type { Client } from './client.ts';
import { editOf } from './edit.ts';
import { forgetUnusedCommand } from './ignoreActions.ts';
import type { OpenNote } from './openNote.ts';
import { toRange, toSpan } from './toLsp.ts';

const code = 'unused-ignore';

/** Hints at comments and entries of the ignore file that keep nothing quiet any more; those of the file stand on the first line. */
export function toUnused(note: OpenNote, client: Client, checked: Checked): Diagnostic[] {
  const { comments, wordings } = unusedIgnores(checked, note.settings);
  const hint = (span: Span, message: string): Diagnostic => ({
    range: toRange(note.document, span, client.encoding),
    severity: DiagnosticSeverity.Hint,
    source: 'foothold',
    code,
    message,
    ...(client.tags ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  });
  return [
    ...comments.map(({ span }) => hint(span, 'There is nothing to ignore here any more.')),
    ...(wordings.length === 0 ? [] : [hint(firstLine(note), unusedWordings(wordings.length))]),
  ];
}

/** What takes them away, where the range touches one. */
export function toUnusedActions(note: OpenNote, range: Range, client: Client, checked: Checked): CodeAction[] {
  const asked = toSpan(note.document, range, client.encoding);
  const touches = (span: Span) => span.start <= asked.end && asked.start <= span.end;
  const { comments, wordings } = unusedIgnores(checked, note.settings);
  const actions: CodeAction[] = comments
    .filter(({ span }) => touches(span))
    .map(({ span }) => ({
      title: 'Remove this comment: there is nothing to ignore here any more',
      kind: CodeActionKind.QuickFix,
      edit: editOf(note, client, toRange(note.document, wholeLine(note, span), client.encoding), ''),
    }));
  if (wordings.length > 0 && touches(firstLine(note))) {
    const title = `Forget ignored wordings that are gone from this note (changes ${fileOf(note)})`;
    const command = { title, command: forgetUnusedCommand, arguments: [note.document.uri] };
    actions.push({ title, kind: CodeActionKind.QuickFix, command });
  }
  return actions;
}

function unusedWordings(count: number): string {
  return count === 1
    ? 'One wording that you ignore in this note is not there any more.'
    : `${count} wordings that you ignore in this note are not there any more.`;
}

function fileOf({ settings }: OpenNote): string {
  return settings.ignores?.place.replace(/^.*[\\/]/, '') ?? '';
}

function firstLine({ document }: OpenNote): Span {
  return { start: 0, end: /^[^\r\n]*/.exec(document.getText())?.[0].length ?? 0 };
}

/** The comment with its line, where it has one to itself. */
function wholeLine({ document }: OpenNote, { start, end }: Span): Span {
  const text = document.getText();
  const before = /[^\r\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^[^\r\n]*(?:\r\n|\r|\n|$)/.exec(text.slice(end))?.[0] ?? '';
  return `${before}${after}`.trim() === '' ? { start: start - before.length, end: end + after.length } : { start, end };
}
