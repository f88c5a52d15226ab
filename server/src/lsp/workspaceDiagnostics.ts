import {
  type CancellationToken,
  type Connection,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { ClosedNote } from './closedNotes.ts';
import { isFields } from './params.ts';
import type { Publishing } from './publishing.ts';

export interface WorkspaceDiagnostics {
  /** Something changed that may bear on notes that are not open. */
  wake(): void;
}

/** How many reports go out together where the client takes them in parts. */
const batch = 20;
/** A client that keeps asking is answered at the latest after so many milliseconds. */
const longestHold = 60_000;

/**
 * Answers clients that ask about the whole workspace with reports of the notes that are not open. Some ask without end:
 * the second time that nothing has changed, the answer waits until something does.
 */
export function workspaceDiagnostics(
  connection: Connection,
  { service, runtime, log, look }: Publishing,
  notes: () => AsyncIterable<ClosedNote>,
): WorkspaceDiagnostics {
  const sleeping = new Set<() => void>();
  let idle = 0;
  const wake = () => {
    idle = 0;
    for (const rouse of [...sleeping]) rouse();
  };
  const change = (token: CancellationToken) =>
    new Promise<void>((resolve) => {
      const rouse = () => {
        stop();
        sleeping.delete(rouse);
        resolve();
      };
      const stop = runtime.after(longestHold, rouse);
      sleeping.add(rouse);
      token.onCancellationRequested(rouse);
    });

  connection.languages.diagnostics.onWorkspace(async (params, token, progress, partial) => {
    const before = previousIn(params);
    if (before === undefined) return new ResponseError(ErrorCodes.InvalidParams, 'Earlier results are to be named.');
    progress.begin('Foothold', undefined, 'Looking at notes that are not open', true);
    const isCancelled = () => token.isCancellationRequested;
    const gather = async (): Promise<{ items: WorkspaceDocumentDiagnosticReport[]; changed: boolean }> => {
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      const gone = new Set(before.keys());
      let changed = false;
      let count = 0;
      for await (const note of notes()) {
        if (isCancelled()) break;
        gone.delete(note.uri);
        const report = await reportOf(note, before.get(note.uri));
        changed ||= report.kind === DocumentDiagnosticReportKind.Full;
        items.push(report);
        if (++count % batch === 0) progress.report(`${count} notes`);
        if (partial !== undefined && items.length >= batch) partial.report({ items: items.splice(0) });
      }
      for (const uri of gone) {
        changed = true;
        items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
      }
      return { items, changed };
    };
    try {
      let { items, changed } = await gather();
      if (changed) idle = 0;
      else if (before.size > 0 && ++idle > 1 && !isCancelled()) {
        await change(token);
        if (!isCancelled()) ({ items, changed } = await gather());
      }
      if (isCancelled()) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
      return { items };
    } finally {
      progress.done();
    }
  });

  const reportOf = async (
    note: ClosedNote,
    previous: string | undefined,
  ): Promise<WorkspaceDocumentDiagnosticReport> => {
    const { uri, id } = note;
    if (previous === id) return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId: id };
    return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId: id, items: await itemsOf(note) };
  };

  const itemsOf = async (closed: ClosedNote) => {
    try {
      const note = closed.read();
      if (note === undefined) return [];
      await look(note);
      return service.diagnostics(note, service.findings(note));
    } catch (error) {
      log.fault('Checking a note', error);
      return [];
    }
  };
  return { wake };
}

/** What the client was answered before, by address; undefined where it sent something else. */
function previousIn(params: unknown): ReadonlyMap<string, string> | undefined {
  if (!isFields(params) || !Array.isArray(params.previousResultIds)) return undefined;
  const previous = new Map<string, string>();
  for (const each of params.previousResultIds) {
    if (!isFields(each) || typeof each.uri !== 'string' || typeof each.value !== 'string') return undefined;
    previous.set(each.uri, each.value);
  }
  return previous;
}
