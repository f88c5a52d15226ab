import type { NoteFormat } from '../core/document/note.ts';
import { formatOf, isNoteName } from '../host/noteNames.ts';

/**
 * How a document is written down, by its language and, where the editor has no such language, by its name; undefined for
 * what is no note. A Markdown file named like a DBT note is one, as it is on the command line.
 */
export function formatOfDocument(languageId: string, uri: string): NoteFormat | undefined {
  const name = nameOf(uri);
  const language = languageId.toLowerCase();
  if (language === 'dbt-note') return 'dbt-note';
  if (markdownLanguages.has(language)) return formatOf(name) === 'dbt-note' ? 'dbt-note' : 'markdown';
  if (plainLanguages.has(language)) return 'plaintext';
  return isNoteName(name) ? formatOf(name) : undefined;
}

/** True where documents of this scheme are somebody's notes; unknown schemes are, since an editor may keep notes anywhere. */
export function isCheckedScheme(uri: string): boolean {
  return !views.has(/^[^:]*/.exec(uri)?.[0].toLowerCase() ?? '');
}

/** The last part of an address, as the user reads it. */
export function nameOf(uri: string): string {
  const path = uri.replace(/[?#].*$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Names that editors give to Markdown and its dialects. */
const markdownLanguages: ReadonlySet<string> = new Set(['markdown', 'gfm', 'md', 'rmd', 'quarto', 'pandoc', 'vimwiki']);

/** Names that editors give to text without a language. */
const plainLanguages: ReadonlySet<string> = new Set(['plaintext', 'text', 'txt']);

/** Views that an editor shows as documents: older versions in a comparison, logs, consoles, boxes to type in. */
const views: ReadonlySet<string> = new Set([
  'git',
  'gitfs',
  'gitlens',
  'git-graph',
  'svn',
  'hg',
  'pr',
  'review',
  'scm-history-item',
  'vscode-scm',
  'merge-conflict.conflict-diff',
  'vscode-local-history',
  'output',
  'log',
  'debug',
  'vscode-terminal',
  'vscode-interactive-input',
  'comment',
  'foothold-trace',
  'foothold-page',
]);
