import { snippet } from '@codemirror/autocomplete';
import type { LSPPlugin } from '@codemirror/lsp-client';
import type { EditorView } from '@codemirror/view';
import type { SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';

/** Changes the open note as the server says; the gaps of a reframe can be filled one after the other with Tab. */
export function applyEdit({ changes, documentChanges }: WorkspaceEdit, view: EditorView, plugin: LSPPlugin): void {
  const edits = [
    ...(changes?.[plugin.uri] ?? []),
    ...(documentChanges ?? [])
      .filter((change): change is TextDocumentEdit => 'edits' in change && change.textDocument.uri === plugin.uri)
      .flatMap((change) => change.edits),
  ];
  const [first] = edits;
  if (edits.length === 1 && first !== undefined && 'snippet' in first) {
    withGaps(first, view, plugin);
    return;
  }
  view.dispatch({
    changes: edits.map((edit) => ({ ...placeOf(edit, plugin), insert: textOf(edit) })),
    userEvent: 'input',
  });
}

function placeOf(
  { range }: TextEdit | SnippetTextEdit,
  plugin: LSPPlugin,
): { readonly from: number; readonly to: number } {
  return { from: plugin.fromPosition(range.start), to: plugin.fromPosition(range.end) };
}

function textOf(edit: TextEdit | SnippetTextEdit): string {
  return 'snippet' in edit ? edit.snippet.value : edit.newText;
}

function withGaps({ range, snippet: { value } }: SnippetTextEdit, view: EditorView, plugin: LSPPlugin): void {
  const { from, to } = placeOf({ range, newText: '' }, plugin);
  // The protocol escapes with a backslash what CodeMirror takes as it is, and its last stop has no name.
  const template = value.replace(/\\([$}\\])|\$(\d+)/g, (_, escaped, stop) => escaped ?? `\${${stop}}`);
  snippet(template)(view, null, from, to);
}
