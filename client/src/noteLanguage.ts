import type { TextDocument } from 'vscode';
import { isView } from './gate.ts';

/** The languages of notes. */
export const noteLanguages = ['dbt-note', 'markdown', 'plaintext'] as const;

const languages: ReadonlySet<string> = new Set(noteLanguages);

export function isNote({ languageId, uri }: Pick<TextDocument, 'languageId' | 'uri'>): boolean {
  return languages.has(languageId) && !isView(uri.scheme);
}
