import { type Range, StringValue, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Client } from './client.ts';
import type { OpenNote } from './openNote.ts';

/** An edit in the form that the client takes; snippets go with versions, since the protocol has them only there. */
export function editOf(note: OpenNote, client: Client, range: Range, newText: string, snippet?: string): WorkspaceEdit {
  const { uri, version } = note.document;
  if (client.edits === 'plain') return { changes: { [uri]: [{ range, newText }] } };
  const slots = client.edits === 'snippets' ? snippet : undefined;
  const edit = slots === undefined ? { range, newText } : { range, snippet: StringValue.createSnippet(slots) };
  return { documentChanges: [{ textDocument: { uri, version }, edits: [edit] }] };
}
