import type { CodeAction, Range } from 'vscode-languageserver-types';
import { assessKind } from './assessActions.ts';
import type { Client } from './client.ts';
import type { OpenNote } from './openNote.ts';

/** What an action whose edit is still to be made carries: where it was offered, and no word of the note. */
export interface LazyData {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
}

/** The action without its edit, where that is long and the client asks for it when it is chosen. */
export function withLazyEdit(action: CodeAction, note: OpenNote, range: Range, client: Client): CodeAction {
  if (!client.resolvesEdits || action.kind !== assessKind) return action;
  const { edit, ...rest } = action;
  const data: LazyData = { uri: note.document.uri, version: note.document.version, range };
  return { ...rest, data };
}
