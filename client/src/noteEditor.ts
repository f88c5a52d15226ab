import { l10n, type TextDocument, type TextEditor, window } from 'vscode';
import { isView } from './gate.ts';

/** The languages of notes. */
export const noteLanguages = ['dbt-note', 'markdown', 'plaintext'] as const;

const languages: ReadonlySet<string> = new Set(noteLanguages);

export function isNote({ languageId, uri }: TextDocument): boolean {
  return languages.has(languageId) && !isView(uri.scheme);
}

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
