import type { TextDocument } from 'vscode';
import { isView } from './gate.ts';

/** The languages of notes. */
export const noteLanguages = ['dbt-note', 'markdown', 'plaintext'] as const;

const languages: ReadonlySet<string> = new Set(noteLanguages);

/** True for what the server may find something in. */
export function isNote({ languageId, uri }: Pick<TextDocument, 'languageId' | 'uri'>): boolean {
  return languages.has(languageId) && !isView(uri.scheme) && !aboutProject.test(uri.path);
}

/** Pages that the server leaves alone wherever they lie. */
const aboutProject =
  /(?:^|\/)(?:readme|changelog|changes|licen[cs]e|copying|contributing|code_of_conduct|security)(?:[.-][^/]*)?$/i;
