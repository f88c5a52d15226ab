import { commands, Disposable, EventEmitter, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ask, placeOf, stringOf } from './ask.ts';
import { traceScheme } from './gate.ts';
import { goTo } from './navigate.ts';
import { noteEditor, tell } from './noteEditor.ts';
import type { PlacedFinding } from './offers.ts';

/** The command "Why / why not": it shows why the sentence at the cursor is pointed at, or why not, in a read-only page beside the note. */
export function offerWhy(client: BaseLanguageClient): Disposable {
  const pages = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const show = async (placed?: PlacedFinding) => {
    if (placed?.found !== undefined) await goTo(placed.uri, placed.found.range);
    const editor = noteEditor();
    if (editor === undefined) return;
    const { uri } = editor.document;
    const place = placeOf(client, uri, editor.selection.active);
    const text = stringOf(await ask(client, 'foothold.trace', ...place, 'plaintext'), 'value');
    if (text === undefined) return tell(l10n.t('This document is none that Foothold reads as a note.'));
    const page = Uri.from({
      scheme: traceScheme,
      path: `/${l10n.t('Why or why not')}: ${nameOf(uri)}.txt`,
      query: uri.toString(),
    });
    pages.set(page.toString(), text);
    changed.fire(page);
    await window.showTextDocument(page, { viewColumn: ViewColumn.Beside, preview: true, preserveFocus: true });
  };
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(traceScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: (page) => pages.get(page.toString()) ?? '',
    }),
    // What was shown of a note is kept no longer than its page.
    workspace.onDidCloseTextDocument(({ uri }) => void pages.delete(uri.toString())),
    commands.registerCommand('foothold.why', show),
  );
}

/** The last part of an address, as the user reads it. */
function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
