import { type ExtensionContext, Uri, workspace } from 'vscode';
import { type LanguageClientOptions, type MessageSignature, RevealOutputChannelOn } from 'vscode-languageclient';
import { mayPass } from './gate.ts';
import type { Hold } from './hold.ts';
import type { Logs } from './log.ts';
import { noteLanguages } from './noteLanguage.ts';

/** What both entries, desktop and browser, tell the language client. */
export function clientOptions(
  { extensionUri }: ExtensionContext,
  { log, trace }: Logs,
  hold: Hold,
): LanguageClientOptions {
  const ours = extensionUri.toString();
  return {
    // Of any scheme: an editor may keep notes anywhere. The middleware holds back what is no document of anybody's.
    documentSelector: noteLanguages.map((language) => ({ language })),
    // Asked for at every start: a folder may come to be trusted.
    initializationOptions: () => ({
      docs: Uri.joinPath(extensionUri, 'docs').toString(),
      trusted: workspace.isTrusted,
    }),
    outputChannel: log,
    traceOutputChannel: trace,
    diagnosticCollectionName: 'foothold',
    // A request that failed is told in the log; it is no reason to interrupt somebody who writes.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: {
      ...hold.middleware,
      sendNotification: (type, next, params) => (mayPass(params, ours) ? next(type, params) : Promise.resolve()),
      sendRequest: (type, params, token, next) =>
        mayPass(params, ours) ? next(type, params, token) : Promise.resolve(nothingFor(type)),
    },
  };
}

/** What the server says where there is nothing; the caller knows the type. */
function nothingFor(type: string | MessageSignature) {
  const method = typeof type === 'string' ? type : type.method;
  return JSON.parse(method === 'textDocument/diagnostic' ? '{"kind":"full","items":[]}' : 'null');
}
