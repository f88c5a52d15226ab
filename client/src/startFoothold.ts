import { commands, type Disposable, type ExtensionContext, languages, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type LanguageClientOptions,
  State,
} from 'vscode-languageclient';
import { clientOptions, noteLanguages, wantsChecking, wantsCheckingAt } from './clientOptions.ts';
import { createGate, type Gate } from './gate.ts';
import { createLogs } from './log.ts';

/** What the extension hands to its tests. */
export interface Foothold {
  readonly client: BaseLanguageClient;
}

/** Starts the server through `createClient` and offers the commands; the same on the desktop and in a browser. */
export async function startFoothold(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<Foothold> {
  const channel = window.createOutputChannel('Foothold', { log: true });
  const logs = createLogs(channel);
  const gate = createGate(wantsCheckingAt);
  const client = createClient(clientOptions(gate, logs));
  context.subscriptions.push(
    logs,
    client,
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) gate.clear();
    }),
    recheckOnChange(client, gate),
    commands.registerCommand('foothold.restartServer', () => restart(client)),
    commands.registerCommand('foothold.showLog', () => channel.show(true)),
  );
  await commands.executeCommand('setContext', 'foothold.active', true);
  await client.start();
  return { client };
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
  window.setStatusBarMessage('Foothold has started again.', 4000);
}

/** Opens and closes documents at the server when the settings of what is checked change. */
function recheckOnChange(client: BaseLanguageClient, gate: Gate): Disposable {
  return workspace.onDidChangeConfiguration(async (event) => {
    if (!event.affectsConfiguration('foothold.include') && !event.affectsConfiguration('foothold.exclude')) return;
    if (!client.isRunning()) return;
    const convert = client.code2ProtocolConverter;
    for (const document of workspace.textDocuments) {
      if (languages.match([...noteLanguages], document) === 0) continue;
      const known = gate.has(convert.asUri(document.uri));
      if (known === wantsChecking(document.uri)) continue;
      await (known
        ? client.sendNotification(DidCloseTextDocumentNotification.type, convert.asCloseTextDocumentParams(document))
        : client.sendNotification(DidOpenTextDocumentNotification.type, convert.asOpenTextDocumentParams(document)));
    }
  });
}
