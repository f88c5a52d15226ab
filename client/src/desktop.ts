import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startFoothold } from './startFoothold.ts';

/** Starts the server as a process of its own, spoken to over IPC, so that no port is opened. */
export function start(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  return startFoothold(context, (options) => new LanguageClient('foothold', 'Foothold', server, options));
}
