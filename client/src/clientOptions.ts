import { Uri, workspace } from 'vscode';
import { type LanguageClientOptions, type MessageSignature, RevealOutputChannelOn } from 'vscode-languageclient';
import { isChecked } from './checked.ts';
import type { Gate } from './gate.ts';
import type { Logs } from './log.ts';

/** Where notes are written; which of these documents are checked is the gate's to say. */
export const noteLanguages = ['dbt-note', 'markdown', 'plaintext'] as const;

/** What both entries, desktop and browser, tell the language client. */
export function clientOptions(gate: Gate, { log, trace }: Logs): LanguageClientOptions {
  return {
    documentSelector: noteLanguages.map((language) => ({ language })),
    outputChannel: log,
    traceOutputChannel: trace,
    diagnosticCollectionName: 'foothold',
    // A request that failed is told in the log; it is no reason to interrupt somebody who writes.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    synchronize: { configurationSection: 'foothold' },
    middleware: {
      sendNotification: (type, next, params) =>
        gate.lets(methodOf(type), params) ? next(type, params) : Promise.resolve(),
      sendRequest: (type, params, token, next) =>
        gate.lets(methodOf(type), params) ? next(type, params, token) : unanswered(methodOf(type)),
    },
  };
}

/** True where the settings of the document's folder want it checked. */
export function wantsChecking(uri: Uri): boolean {
  const settings = workspace.getConfiguration('foothold', uri);
  return isChecked(
    { scheme: uri.scheme, path: workspace.asRelativePath(uri, false) },
    { include: settings.get('include', ['**']), exclude: settings.get('exclude', []) },
  );
}

export function wantsCheckingAt(uri: string): boolean {
  return wantsChecking(Uri.parse(uri, true));
}

function methodOf(type: string | MessageSignature): string {
  return typeof type === 'string' ? type : type.method;
}

/** What a server would say about a document it does not know. */
async function unanswered<R>(method: string): Promise<R> {
  return JSON.parse(method === 'textDocument/diagnostic' ? '{"kind":"full","items":[]}' : 'null');
}
