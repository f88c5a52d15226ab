import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startFoothold } from './startFoothold.ts';

/** Desktop and remote: the server is a process of its own, spoken to over IPC, so that no port is opened. */
export function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  return startFoothold(context, (options) => new LanguageClient('foothold', 'Foothold', server, options));
}
