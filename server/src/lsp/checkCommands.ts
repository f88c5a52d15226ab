import {
  type CancellationToken,
  type CodeAction,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { wantsKind } from '../service/kinds.ts';
import type { LspClient } from './client.ts';
import type { ClosedNote } from './closedNotes.ts';
import type { Run } from './commands.ts';
import type { CheckedNote, Publisher, Publishing } from './publishing.ts';

/** The command that checks one open note now, with its address; for notes that are not checked while one types. */
export const checkCommand = 'foothold.check';

/** The command that checks the notes of the open folders that are not open. */
export const checkWorkspaceCommand = 'foothold.checkWorkspace';

/** The kind of *check this note*. */
export const checkKind = 'source.foothold';

/** What was looked at, in numbers. */
export interface Looked {
  readonly notes: number;
  readonly findings: number;
}

/** Offers to check a note now, where it is not checked while one types anyway. */
export function checkActions({ document, settings }: CheckedNote, only: readonly string[] | undefined): CodeAction[] {
  if (settings.run === 'onType' || !wantsKind(only, checkKind)) return [];
  const title = 'Foothold: check this note';
  return [{ title, kind: checkKind, command: { title, command: checkCommand, arguments: [document.uri] } }];
}

interface Checking {
  readonly connection: Connection;
  readonly client: LspClient;
  readonly publisher: Publisher;
  readonly publishing: Publishing;
  /** The notes that are not open. */
  closed(): AsyncIterable<ClosedNote>;
  /** Whoever asks about the whole workspace is to be answered anew. */
  wake(): void;
}

/** Answers both commands; the second shows how far it has come, and can be stopped. */
export function checkCommands(checking: Checking): ReadonlyMap<string, Run> {
  const { publisher, publishing } = checking;
  const shown = new Set<string>();
  const check = ([uri]: readonly unknown[]) => {
    if (typeof uri !== 'string')
      return new ResponseError(ErrorCodes.InvalidParams, `${checkCommand} takes a document's address.`);
    if (!publishing.all().includes(uri)) return null;
    publisher.asked(uri);
    return null;
  };
  return new Map<string, Run>([
    [checkCommand, check],
    [checkWorkspaceCommand, (_, token) => checkWorkspace(checking, shown, token)],
  ]);
}

async function checkWorkspace(
  { connection, client, publishing, closed, wake }: Checking,
  shown: Set<string>,
  token: CancellationToken,
): Promise<Looked | ResponseError> {
  const { service, log, look } = publishing;
  const progress = client.showsProgress ? await connection.window.createWorkDoneProgress() : undefined;
  progress?.begin('Foothold', undefined, 'Looking at notes that are not open', true);
  const isCancelled = () => token.isCancellationRequested || progress?.token.isCancellationRequested === true;
  const before = new Set(shown);
  let [notes, findings] = [0, 0];
  try {
    for await (const each of closed()) {
      if (isCancelled()) break;
      const note = each.read();
      if (note === undefined) continue;
      await look(note);
      const found = service.findings(note);
      notes++;
      findings += found.length;
      if (notes % 20 === 0) progress?.report(`${notes} notes`);
      before.delete(each.uri);
      // A client that asks for diagnostics itself has its own list of these notes.
      if (client.pulls) continue;
      const diagnostics = service.diagnostics(note, found);
      if (diagnostics.length === 0 && !shown.has(each.uri)) continue;
      if (diagnostics.length > 0) shown.add(each.uri);
      await connection.sendDiagnostics({ uri: each.uri, diagnostics });
    }
    if (!isCancelled())
      for (const uri of before) if (shown.delete(uri)) await connection.sendDiagnostics({ uri, diagnostics: [] });
    wake();
  } catch (error) {
    log.fault('Checking notes that are not open', error);
  } finally {
    progress?.done();
  }
  return token.isCancellationRequested
    ? new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.')
    : { notes, findings };
}
