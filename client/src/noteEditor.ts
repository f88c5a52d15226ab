import { l10n, type TextEditor, window } from 'vscode';
import { isNote } from './noteLanguage.ts';

/** The editor of the note that is being worked on; says so where there is none. */
export function noteEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor !== undefined && isNote(editor.document)) return editor;
  tell(l10n.t('Place the cursor in a note first.'));
  return undefined;
}

/** A line in the status bar: nobody who writes is interrupted. */
export function tell(words: string): void {
  window.setStatusBarMessage(words, 6000);
}
