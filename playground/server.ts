import { LSPClient, type LSPClientExtension, type Transport } from '@codemirror/lsp-client';
import { plainHtml } from './plainHtml.ts';

/** The language server in a worker of this page, and a client that speaks with it. */
export function startServer(extensions: readonly LSPClientExtension[]): LSPClient {
  const worker = new Worker('server.worker.js');
  const listeners = new Set<(message: string) => void>();
  worker.onmessage = ({ data }) => {
    const message = JSON.stringify(data);
    for (const listener of listeners) listener(message);
  };
  const transport: Transport = {
    send: (message) => worker.postMessage(JSON.parse(message)),
    subscribe: (listener) => void listeners.add(listener),
    unsubscribe: (listener) => void listeners.delete(listener),
  };
  // A slow machine may take a while to load the detector.
  const client = new LSPClient({ extensions: [abilities, ...extensions], sanitizeHTML: plainHtml, timeout: 30_000 });
  return client.connect(transport);
}

const abilities: LSPClientExtension = {
  clientCapabilities: {
    textDocument: {
      publishDiagnostics: { versionSupport: true, codeDescriptionSupport: true },
      codeAction: {
        codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor'] } },
        resolveSupport: { properties: ['edit'] },
        isPreferredSupport: true,
      },
    },
    workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
  },
};
