import { commands, type Disposable, env, l10n } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ask, placeOf } from './ask.ts';
import { noteEditor, tell } from './noteEditor.ts';

/** *Report a wrong finding* copies what a maintainer needs to know, without a word of the note, and sends nothing. */
export function offerWrongFinding(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('foothold.reportWrongFinding', async () => {
    const editor = noteEditor();
    if (editor === undefined) return;
    const place = placeOf(client, editor.document.uri, editor.selection.active);
    const report = await ask(client, 'foothold.wrongFinding', ...place);
    if (typeof report !== 'string') return tell(l10n.t('Place the cursor in the words that are pointed at first.'));
    await env.clipboard.writeText(report);
    tell(l10n.t('Copied: rule, version and cues, and no word of the note. Nothing was sent.'));
  });
}
