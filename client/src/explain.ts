import { commands, Disposable, Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest } from 'vscode-languageclient';
import { pageScheme } from './gate.ts';

/** The command "Explain": a choice of the assumptions, that of the finding at the cursor first, and the page about one. */
export function offerExplain(client: BaseLanguageClient): Disposable {
  const ask = (...args: unknown[]): Promise<unknown> =>
    client.sendRequest(ExecuteCommandRequest.type, { command: 'foothold.explain', arguments: args });
  const choose = async () => {
    if (!client.isRunning()) return;
    const chosen = await window.showQuickPick(choicesOf(await ask(...cursor(client))), {
      placeHolder: 'Which assumption?',
    });
    if (chosen === undefined) return;
    const page = Uri.from({ scheme: pageScheme, path: `/${chosen.code}.md` });
    await commands.executeCommand('markdown.showPreview', page);
  };
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(pageScheme, {
      provideTextDocumentContent: async ({ path }) => textOf(await ask(path.replace(/^\/|\.md$/g, ''))),
    }),
    commands.registerCommand('foothold.explainAssumption', choose),
  );
}

function cursor(client: BaseLanguageClient): unknown[] {
  const editor = window.activeTextEditor;
  if (editor === undefined) return [];
  const { line, character } = editor.selection.active;
  return [client.code2ProtocolConverter.asUri(editor.document.uri), { line, character }];
}

/** What the server offers, as the list shows it. */
function choicesOf(answer: unknown): { readonly label: string; readonly description: string; readonly code: string }[] {
  return (Array.isArray(answer) ? answer : []).flatMap((page: unknown) => {
    const code = property(page, 'code');
    const title = property(page, 'title');
    if (typeof code !== 'string' || typeof title !== 'string') return [];
    return [{ label: title, description: property(page, 'here') === true ? 'at the cursor' : '', code }];
  });
}

function textOf(answer: unknown): string {
  const value = property(answer, 'value');
  return typeof value === 'string' ? value : '';
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
