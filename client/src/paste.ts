import { commands, Disposable, env, l10n, Selection, Uri, window, workspace } from 'vscode';
import { noteEditor, tell } from './noteEditor.ts';

/** Checking without a file: paste, reframe, copy back. Nothing is saved unless the writer saves it. */
export function offerPaste(extensionUri: Uri): Disposable {
  return Disposable.from(
    commands.registerCommand('foothold.checkPasted', async () => {
      const content = await env.clipboard.readText();
      await openUntitled(content);
      tell(
        content === ''
          ? l10n.t('The clipboard is empty: paste the note here.')
          : l10n.t('This page is no file. When you have finished: “Foothold: Copy reframed note”.'),
      );
    }),
    commands.registerCommand('foothold.copyNote', async () => {
      const editor = noteEditor();
      if (editor === undefined) return;
      await env.clipboard.writeText(editor.document.getText());
      tell(l10n.t('The whole note is on the clipboard.'));
    }),
    commands.registerCommand('foothold.openWalkthrough', () =>
      commands.executeCommand('workbench.action.openWalkthrough', 'foothold.foothold#firstSteps', false),
    ),
    commands.registerCommand('foothold.openPrivacy', () =>
      commands.executeCommand('markdown.showPreview', Uri.joinPath(extensionUri, 'docs/privacy.md')),
    ),
    commands.registerCommand('foothold.openPracticeNote', async () => {
      const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'media/practice.note.md'));
      await openUntitled(new TextDecoder().decode(bytes));
    }),
  );
}

async function openUntitled(content: string): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'dbt-note', content });
  const editor = await window.showTextDocument(document, { preview: false });
  editor.selection = new Selection(0, 0, 0, 0);
}

/** The browser's and Node's own; this program's libraries stop at ES2022. */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };
