import { type ExtensionContext, Uri, workspace } from 'vscode';
import { type LanguageClientOptions, type MessageSignature, RevealOutputChannelOn } from 'vscode-languageclient';
import { chosenSettings } from './chosenSettings.ts';
import { mayPass } from './gate.ts';
import type { Hold } from './hold.ts';
import type { Logs } from './log.ts';
import { noteLanguages } from './noteLanguage.ts';

/** What both entries, desktop and browser, tell the language client. */
export function clientOptions(
  { extension, extensionUri }: ExtensionContext,
  { log, trace }: Logs,
  hold: Hold,
): LanguageClientOptions {
  const ours = extensionUri.toString();
  const keys = Object.keys(extension.packageJSON.contributes.configuration.properties).map((name) =>
    name.replace(/^foothold\./, ''),
  );
  return {
    // Of any scheme: an editor may keep notes anywhere. The middleware holds back what is no document of anybody's.
    documentSelector: noteLanguages.map((language) => ({ language })),
    // Asked for at every start: a folder may come to be trusted.
    initializationOptions: () => ({
      docs: Uri.joinPath(extensionUri, 'docs').toString(),
      trusted: workspace.isTrusted,
      explicitSettings: true,
    }),
    outputChannel: log,
    traceOutputChannel: trace,
    diagnosticCollectionName: 'foothold',
    // A request that failed is told in the log; it is no reason to interrupt somebody who writes.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: {
      ...hold.middleware,
      workspace: {
        // VS Code would answer with every default, and a folder's own file could then say nothing.
        configuration: async (params, token, next) => {
          const answer = await next(params, token);
          if (!Array.isArray(answer)) return answer;
          return params.items.map(({ scopeUri, section }, index) => {
            if (section !== 'foothold') return answer[index];
            const scope = scopeUri === undefined ? null : Uri.parse(scopeUri);
            return chosenSettings(keys, workspace.getConfiguration('foothold', scope));
          });
        },
      },
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
