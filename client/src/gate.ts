/**
 * True where a message may go to the server: not where it is about a document that is no note of anybody's. Of notes, the
 * server decides which are checked, by the same settings in every editor. `ours` is the address of the extension's own
 * folder, whose pages quote wording that works against an assumption.
 */
export function mayPass(params: unknown, ours: string): boolean {
  const uri = property(property(params, 'textDocument'), 'uri');
  if (typeof uri !== 'string') return true;
  return !isView(uri.slice(0, uri.indexOf(':'))) && !uri.startsWith(`${ours}/`);
}

/** True for what an editor shows as a document and is nobody's note. */
export function isView(scheme: string): boolean {
  return views.has(scheme);
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** The scheme of our own answers, which quote the note. */
export const traceScheme = 'foothold-trace';

/** The scheme of the pages about the assumptions, which quote wording that works against them. */
export const pageScheme = 'foothold-page';

/** What VS Code shows as documents: older versions in a comparison, logs, consoles, boxes to type in. Unknown schemes are notes. */
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
  traceScheme,
  pageScheme,
]);
