import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { Finding } from '../core/finding.ts';
import { isHouseId } from '../core/house/names.ts';
import type { Client } from './client.ts';
import { toDiagnostics } from './diagnostics.ts';
import type { OpenNote } from './openNote.ts';
import { toRange } from './toLsp.ts';

/** The command that keeps a finding quiet, and the one that takes back what keeps nothing quiet any more. */
export const ignoreCommand = 'foothold.ignoreFinding';
export const forgetUnusedCommand = 'foothold.forgetUnused';

/** This wording here; this pattern in this folder, or always; a whole assumption in this folder. */
export const ignoreScopes = ['wording', 'pattern', 'always', 'assumption'] as const;
export type IgnoreScope = (typeof ignoreScopes)[number];

/** What the command is told: the finding by its place and assumption, what to ignore, and why if somebody says. */
export interface IgnoreRequest {
  readonly uri: string;
  readonly range: Range;
  readonly assumption: string;
  readonly scope: IgnoreScope;
  readonly reason?: string;
}

/** The files that would be changed, as the writer knows them; undefined where one can't be. */
export interface IgnoreTargets {
  readonly wordings: string | undefined;
  readonly folder: string | undefined;
  readonly own: string | undefined;
}

/** A pattern as settings name it; null where the learned detector spoke. */
export function patternName({ assumption, pattern }: Pick<Finding, 'assumption' | 'pattern'>): string | null {
  if (pattern === null) return null;
  return isHouseId(pattern) ? pattern : `${assumption}/${pattern}`;
}

/** Ways to keep quiet about findings from now on, the narrowest first. Each title says which file will change. */
export function toIgnoreActions(
  findings: readonly Finding[],
  note: OpenNote,
  client: Client,
  targets: IgnoreTargets,
): CodeAction[] {
  return findings.flatMap((finding) => {
    const diagnostics = toDiagnostics(finding, note, client);
    const range = toRange(note.document, finding.span, client.encoding);
    const offer = (scope: IgnoreScope, what: string, file: string | undefined): CodeAction[] => {
      if (file === undefined) return [];
      const title = `Ignore ${what} (changes ${file})`;
      const asked: IgnoreRequest = { uri: note.document.uri, range, assumption: finding.assumption, scope };
      const command = { title, command: ignoreCommand, arguments: [asked] };
      return [{ title, kind: CodeActionKind.QuickFix, diagnostics, command }];
    };
    const pattern = patternName(finding);
    return [
      ...offer('wording', 'this wording here', targets.wordings),
      ...(pattern === null ? [] : offer('pattern', `${pattern} in this folder`, targets.folder)),
      ...(pattern === null ? [] : offer('always', `${pattern} always`, targets.own)),
      ...offer('assumption', `all of ${finding.assumption} in this folder`, targets.folder),
    ];
  });
}
