import { commands, type ExtensionContext, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { showAssumptions } from './assumptionsView.ts';
import { offerCheckFolder } from './checkFolder.ts';
import { clientOptions } from './clientOptions.ts';
import { offerExplain, type PageTitle, pageTitles } from './explain.ts';
import { showFindings } from './findingsView.ts';
import { createHold } from './hold.ts';
import { showLanguageStatus } from './languageStatus.ts';
import { createLogs } from './log.ts';
import { offerNavigation } from './navigate.ts';
import { tell } from './noteEditor.ts';
import { createNoteStore } from './noteFindings.ts';
import { offerOffers } from './offers.ts';
import { offerPaste } from './paste.ts';
import { offerReport } from './report.ts';
import { showStatus } from './statusItem.ts';
import { offerWhy } from './why.ts';
import { askAboutWorkspace } from './workspaceNotes.ts';
import { offerWrongFinding } from './wrongFinding.ts';

/** Starts the server through `createClient` and offers the commands and views; the same on the desktop and in a browser. */
export async function startFoothold(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  const channel = window.createOutputChannel('Foothold', { log: true });
  const logs = createLogs(channel);
  const hold = createHold();
  const client = createClient(clientOptions(context, logs, hold));
  const store = createNoteStore(client, hold);

  let titles: Promise<readonly PageTitle[]> | undefined;
  const known = new Map<string, string>();
  const allTitles = () => {
    titles ??= pageTitles(client).then((pages) => {
      for (const { code, title } of pages) known.set(code, title);
      // The server may have been away; the next one who asks tries again.
      if (pages.length === 0) titles = undefined;
      return pages;
    });
    return titles;
  };

  context.subscriptions.push(
    logs,
    hold,
    client,
    store,
    commands.registerCommand('foothold.restartServer', () => restart(client)),
    workspace.onDidGrantWorkspaceTrust(() => restart(client)),
    commands.registerCommand('foothold.showLog', () => channel.show(true)),
    askAboutWorkspace(client, () => restart(client)),
    hold.offer(client),
    offerWhy(client),
    offerExplain(client),
    offerNavigation(),
    offerOffers(client),
    offerPaste(context.extensionUri),
    offerWrongFinding(client),
    offerCheckFolder(client, store),
    offerReport(client, store),
    showStatus(store, hold),
    showLanguageStatus(client, hold),
    showFindings(store, hold, (code) => known.get(code) ?? code),
    showAssumptions(store, allTitles),
  );
  await commands.executeCommand('setContext', 'foothold.active', true);
  // Not waited for: a window opens no later because the server starts. A failure stands in the log.
  client.start().then(allTitles, () => undefined);
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
  tell(l10n.t('Foothold has started again.'));
}
