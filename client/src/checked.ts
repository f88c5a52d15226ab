import { minimatch } from 'minimatch';

/** Where a document lies, as the editor names it. */
export interface Place {
  readonly scheme: string;
  /** From the workspace folder it lies in, or the whole path where it lies in none; parts are joined by `/`. */
  readonly path: string;
}

/** The settings `foothold.include` and `foothold.exclude`. */
export interface Globs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/**
 * True where a document is a note to check. Untitled documents always are: pasted text has no place that a glob could
 * name. Documents of unknown schemes are checked like files, since an editor may keep notes anywhere.
 */
export function isChecked({ scheme, path }: Place, { include, exclude }: Globs): boolean {
  if (noDocument.has(scheme)) return false;
  if (scheme === 'untitled') return true;
  if (neverNotes.test(path)) return false;
  return include.some((glob) => matches(path, glob)) && !exclude.some((glob) => matches(path, glob));
}

/** Globs as people write them: a bare name at any depth, a folder for all that lies in it, upper and lower case alike. */
function matches(path: string, glob: string): boolean {
  const pattern = glob.trim().replace(/^\.?\/+|\/+$/g, '');
  if (pattern === '') return false;
  const anywhere = pattern.includes('/') ? pattern : `**/${pattern}`;
  const options = { nocase: true, dot: true, nonegate: true, nocomment: true };
  return [anywhere, `${anywhere}/**`].some((each) => minimatch(path.replace(/^\/+/, ''), each, options));
}

/** Pages about a project rather than a client, and folders that no writer of notes opens. */
const neverNotes =
  /(?:^|\/)(?:node_modules|\.git)\/|(?:^|\/)(?:readme|changelog|contributing|code_of_conduct|licen[cs]e(?:-(?:mit|apache|bsd|l?gpl)[^/.]*)?)(?:\.[^/]*)?$/i;

/** Views that an editor shows as documents: older versions in a comparison, logs, consoles, boxes to type in. */
const noDocument: ReadonlySet<string> = new Set([
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
  'showModifications',
  'clipboardCompare',
  'output',
  'log',
  'debug',
  'vscode-terminal',
  'vscode-interactive-input',
  'vscode-chat-code-block',
  'chat-editing-text-model',
  'chat-editing-snapshot-text-model',
  'chatSessionInput',
  'comment',
  'walkThrough',
  'walkThroughSnippet',
]);
