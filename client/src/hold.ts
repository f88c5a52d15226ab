import { commands, Disposable, EventEmitter, l10n, Uri, workspace } from 'vscode';
import { type BaseLanguageClient, DocumentDiagnosticRequest, type Middleware } from 'vscode-languageclient';
import { tell } from './noteEditor.ts';

/** Holds back all findings of this window until the writer has finished. */
export interface Hold extends Disposable {
  readonly isOn: boolean;
  readonly onDidChange: (listener: () => void) => Disposable;
  /** True once the server has said what there is to show of a document, if only that there is nothing. */
  hasAnswered(uri: Uri): boolean;
  forget(uri: Uri): void;
  readonly middleware: Pick<Middleware, 'provideDiagnostics' | 'handleDiagnostics'>;
  /** Offers the two commands, once there is a client whose findings can be asked for anew. */
  offer(client: BaseLanguageClient): Disposable;
}

export function createHold(): Hold {
  let isOn = false;
  const answered = new Set<string>();
  const changed = new EventEmitter<void>();
  const turn = async (client: BaseLanguageClient, on: boolean) => {
    isOn = on;
    await commands.executeCommand('setContext', 'foothold.holding', on);
    changed.fire();
    showAnew(client);
    tell(on ? l10n.t('Foothold holds its findings until you have finished.') : l10n.t('Foothold shows its findings.'));
  };
  return {
    get isOn() {
      return isOn;
    },
    onDidChange: changed.event,
    hasAnswered: (uri) => answered.has(uri.toString()),
    forget: (uri) => void answered.delete(uri.toString()),
    middleware: {
      async provideDiagnostics(document, previous, token, next) {
        if (isOn) return JSON.parse('{"kind":"full","items":[]}');
        const report = await next(document, previous, token);
        answered.add((document instanceof Uri ? document : document.uri).toString());
        return report;
      },
      handleDiagnostics(uri, diagnostics, next) {
        answered.add(uri.toString());
        next(uri, isOn ? [] : diagnostics);
      },
    },
    offer: (client) =>
      Disposable.from(
        commands.registerCommand('foothold.hold', () => turn(client, true)),
        commands.registerCommand('foothold.release', () => turn(client, false)),
      ),
    dispose: () => changed.dispose(),
  };
}

/** Has the editor ask for the findings of every open note again. */
function showAnew(client: BaseLanguageClient): void {
  const feature = client.getFeature(DocumentDiagnosticRequest.method);
  for (const document of workspace.textDocuments) feature.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
}
