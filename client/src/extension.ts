import type { ExtensionContext } from 'vscode';
import { whenNeeded } from './whenNeeded.ts';

/** Desktop and remote: the server is a process of its own, spoken to over IPC, so that no port is opened. */
export function activate(context: ExtensionContext): Promise<void> {
  return whenNeeded(context, async () => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const { startFoothold } = await import('./startFoothold.ts');
    const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
    return startFoothold(context, (options) => new LanguageClient('foothold', 'Foothold', server, options));
  });
}
