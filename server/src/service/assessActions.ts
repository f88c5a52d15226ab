import type { CodeAction, CodeActionContext } from 'vscode-languageserver-types';
import { assessInstead } from '../core/assess/assess.ts';
import type { Finding } from '../core/finding.ts';
import type { Client } from './client.ts';
import { editOf } from './edit.ts';
import { noteIn, type OpenNote } from './openNote.ts';
import { toRange } from './toLsp.ts';

/** The kind of *Assess instead*: what stands in the note stays, lines are added under it. */
export const assessKind = 'refactor.rewrite.foothold';

/** For findings of a note, stubs to fill in under their line, each stub once a place, the most fitting first. */
export function toAssessActions(findings: readonly Finding[], note: OpenNote, client: Client): CodeAction[] {
  if (findings.length === 0) return [];
  const read = noteIn(note);
  const offered = new Map<string, CodeAction>();
  for (const finding of findings) {
    for (const { id, title, offset, newText, snippet } of assessInstead(finding, read)) {
      const range = toRange(note.document, { start: offset, end: offset }, client.encoding);
      const edit = editOf(note, client, range, newText, snippet ?? undefined);
      if (!offered.has(`${id} ${offset}`)) offered.set(`${id} ${offset}`, { title, kind: assessKind, edit });
    }
  }
  return [...offered.values()];
}

/** True where the client asks for kinds of action to which *Assess instead* belongs. */
export function wantsAssessActions({ only }: Pick<CodeActionContext, 'only'>): boolean {
  return (
    only === undefined || only.some((kind) => kind === '' || assessKind === kind || assessKind.startsWith(`${kind}.`))
  );
}
