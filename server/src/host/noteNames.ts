import type { NoteFormat } from '../core/document/note.ts';

/** How the names of notes end; a folder's other files are left alone. */
export const noteEndings = ['.md', '.markdown', '.txt', '.text', '.dbtnote'] as const;

/** How a file of this name is written down. Names decide, as an editor's language does; anything unknown is plain text. */
export function formatOf(name: string): NoteFormat {
  if (/\.(?:note\.md|dbtnote)$/i.test(name)) return 'dbt-note';
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'plaintext';
}

export function isNoteName(name: string): boolean {
  const lower = name.toLowerCase();
  return noteEndings.some((ending) => lower.endsWith(ending));
}

/**
 * Pages about a project rather than a client, hidden things, and folders that no writer of notes opens. `path` is joined
 * by `/` and starts at the folder that is searched; a folder's ends in `/`.
 */
export function isNeverNote(path: string): boolean {
  return neverNote.test(path);
}

const neverNote =
  /(?:^|\/)(?:\.(?!\.?(?:\/|$))|node_modules\/)|(?:^|\/)(?:readme|changelog|changes|licen[cs]e|copying|contributing|code_of_conduct|security)(?:[.-][^/]*)?$/i;
