import { type Diagnostic, forEachDiagnostic, linter, setDiagnostics, setDiagnosticsEffect } from '@codemirror/lint';
import { type LSPClientExtension, LSPPlugin } from '@codemirror/lsp-client';
import type { EditorState, Extension } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';

/** A finding as the editor keeps it, at its place after whatever was typed since. */
export interface Finding extends Diagnostic {
  /** The assumption, such as `A2`. */
  readonly code: string;
}

/** Takes the server's findings into the editor. */
export const findingsFromServer: LSPClientExtension = {
  notificationHandlers: {
    'textDocument/publishDiagnostics'(client, { uri, version, diagnostics }: PublishDiagnosticsParams) {
      const file = client.workspace.getFile(uri);
      const view = file?.getView();
      const plugin = view && LSPPlugin.get(view);
      if (!file || !view || !plugin || (version !== undefined && version !== file.version)) return true;
      const place = (position: { line: number; character: number }) =>
        plugin.unsyncedChanges.mapPos(plugin.fromPosition(position, plugin.syncedDoc));
      const findings = diagnostics.map(
        ({ range, severity, message, code }): Finding => ({
          from: place(range.start),
          to: place(range.end),
          severity: severities[severity ?? 3],
          message: typeof message === 'string' ? message : message.value,
          code: String(code ?? ''),
        }),
      );
      view.dispatch(setDiagnostics(view.state, findings));
      return true;
    },
  },
};

const severities = { 1: 'error', 2: 'warning', 3: 'info', 4: 'hint' } as const;

/** Lines under the words, and edits told to the server at once; the explanation is a card of its own (`explain.ts`). */
export function shownFindings(changed: (view: EditorView) => void): Extension {
  return [
    linter(null, { tooltipFilter: () => [] }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) LSPPlugin.get(update.view)?.client.sync();
      if (update.docChanged || haveChanged(update)) changed(update.view);
    }),
  ];
}

function haveChanged({ transactions }: ViewUpdate): boolean {
  return transactions.some(({ effects }) => effects.some((effect) => effect.is(setDiagnosticsEffect)));
}

/** All findings in the order of the text. */
export function findingsOf(state: EditorState): readonly Finding[] {
  const findings: Finding[] = [];
  forEachDiagnostic(state, (diagnostic, from, to) => {
    if ('code' in diagnostic) findings.push({ ...(diagnostic as Finding), from, to });
  });
  return findings.sort((a, b) => a.from - b.from || a.to - b.to);
}
