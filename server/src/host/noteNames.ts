import type { NoteFormat } from '../core/document/note.ts';

/** How a file of this name is written down. Names decide, as an editor's language does; anything unknown is plain text. */
export function formatOf(name: string): NoteFormat {
  if (/\.(?:note\.md|dbtnote)$/i.test(name)) return 'dbt-note';
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'plaintext';
}

/** Pages about a project rather than a client, hidden things, and folders that no writer of notes opens. `path` is joined by `/`. */
export function isNeverNote(path: string): boolean {
  return neverNote.test(path);
}

const neverNote =
  /(?:^|\/)(?:\.(?!\.?(?:\/|$))|node_modules\/)|(?:^|\/)(?:readme|changelog|changes|licen[cs]e|copying|contributing|code_of_conduct|security)(?:[.-][^/]*)?$/i;
