import { commands, Disposable, EventEmitter, Uri, ViewColumn, window, workspace } from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest } from 'vscode-languageclient';
import { traceScheme } from './gate.ts';

/** The command "Why / why not": it shows why the sentence at the cursor is pointed at, or why not, in a read-only page beside the note. */
export function offerWhy(client: BaseLanguageClient): Disposable {
  const pages = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const show = async () => {
    const editor = window.activeTextEditor;
    if (editor === undefined || editor.document.uri.scheme === traceScheme)
      return tell('Place the cursor in a note first.');
    const { uri } = editor.document;
    const position = { line: editor.selection.active.line, character: editor.selection.active.character };
    const answer: unknown = client.isRunning()
      ? await client.sendRequest(ExecuteCommandRequest.type, {
          command: 'foothold.trace',
          arguments: [client.code2ProtocolConverter.asUri(uri), position, 'plaintext'],
        })
      : null;
    const text = textOf(answer);
    if (text === undefined) return tell('This document is none that Foothold reads as a note.');
    const page = Uri.from({ scheme: traceScheme, path: `/Why or why not: ${nameOf(uri)}.txt`, query: uri.toString() });
    pages.set(page.toString(), text);
    changed.fire(page);
    await window.showTextDocument(page, { viewColumn: ViewColumn.Beside, preview: true, preserveFocus: true });
  };
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(traceScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: (page) => pages.get(page.toString()) ?? '',
    }),
    // What was shown of a note is kept no longer than its page.
    workspace.onDidCloseTextDocument(({ uri }) => void pages.delete(uri.toString())),
    commands.registerCommand('foothold.why', show),
  );
}

function tell(words: string): void {
  window.setStatusBarMessage(words, 6000);
}

function textOf(answer: unknown): string | undefined {
  const value: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'value') : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The last part of an address, as the user reads it. */
function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
