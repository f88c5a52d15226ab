import { type ExtensionContext, Uri } from 'vscode';
import type { BrowserMessageReader as Reader } from 'vscode-languageclient/browser';
import { whenNeeded } from './whenNeeded.ts';

/** Browser: the server is a Web Worker of the same page. */
export function activate(context: ExtensionContext): Promise<void> {
  return whenNeeded(context, async () => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import(
      'vscode-languageclient/browser'
    );
    const { startFoothold } = await import('./startFoothold.ts');
    const address = Uri.joinPath(context.extensionUri, 'dist/server.worker.js').toString(true);
    let worker: Worker | undefined;
    const start = async () => {
      // A worker outlives the connection, so a restart ends the one before.
      worker?.terminate();
      worker = new Worker(address);
      // Not the worker itself: VS Code puts its own `Worker` in place, which the language client does not know again.
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    context.subscriptions.push({ dispose: () => worker?.terminate() });
    return startFoothold(context, (options) => new LanguageClient('foothold', 'Foothold', start, options));
  });
}

/** The browser's own; this program's libraries stop at ES2022. */
type Worker = ConstructorParameters<typeof Reader>[0];
declare const Worker: new (address: string) => Worker;
