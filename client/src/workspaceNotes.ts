import { type Disposable, workspace } from 'vscode';
import type { BaseLanguageClient, StaticFeature } from 'vscode-languageclient';

/**
 * Has VS Code ask for findings of notes that are not open only where `foothold.workspace` is set. Otherwise it would ask
 * every other second, and keep the findings of a note whose tab was closed.
 */
export function askAboutWorkspace(client: BaseLanguageClient, restart: () => Promise<void>): Disposable {
  const feature: StaticFeature = {
    fillClientCapabilities: () => undefined,
    preInitialize({ diagnosticProvider }) {
      if (diagnosticProvider !== undefined && !isWanted()) diagnosticProvider.workspaceDiagnostics = false;
    },
    initialize: () => undefined,
    getState: () => ({ kind: 'static' }),
    clear: () => undefined,
  };
  client.registerFeature(feature);
  let wanted = isWanted();
  return workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration('foothold.workspace') || isWanted() === wanted) return;
    wanted = isWanted();
    void restart();
  });
}

function isWanted(): boolean {
  const folders = workspace.workspaceFolders ?? [];
  return [undefined, ...folders].some((folder) =>
    workspace.getConfiguration('foothold', folder).get('workspace', false),
  );
}
