import { commands, type ExtensionContext, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { clientOptions } from './clientOptions.ts';
import { offerExplain } from './explain.ts';
import { createLogs } from './log.ts';
import { offerWhy } from './why.ts';

/** Starts the server through `createClient` and offers the commands; the same on the desktop and in a browser. */
export async function startFoothold(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  const channel = window.createOutputChannel('Foothold', { log: true });
  const logs = createLogs(channel);
  const client = createClient(clientOptions(context, logs));
  context.subscriptions.push(
    logs,
    client,
    commands.registerCommand('foothold.restartServer', () => restart(client)),
    workspace.onDidGrantWorkspaceTrust(() => restart(client)),
    commands.registerCommand('foothold.showLog', () => channel.show(true)),
    offerWhy(client),
    offerExplain(client),
  );
  await commands.executeCommand('setContext', 'foothold.active', true);
  await client.start();
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
  window.setStatusBarMessage('Foothold has started again.', 4000);
}
