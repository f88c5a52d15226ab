import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { LspClient } from './client.ts';
import { createDue } from './due.ts';
import { calledOff, unlessCancelled } from './inTurns.ts';
import { uriIn } from './params.ts';
import type { Publisher, Publishing } from './publishing.ts';
import { createQuietSentence } from './quietSentence.ts';

/** Answers clients that ask for diagnostics, and asks them to ask again when something changes that they can't see. */
export function pullDiagnostics(connection: Connection, client: LspClient, publishing: Publishing): Publisher {
  const { service, known, log } = publishing;
  const answered = new Map<string, { readonly id: string; readonly items: Diagnostic[] }>();
  const due = createDue();
  let answers = 0;
  const refresh = () => {
    if (client.refreshes) connection.languages.diagnostics.refresh().catch(() => {});
  };
  const quiet = createQuietSentence(publishing, refresh);

  const itemsOf = async (uri: string): Promise<Diagnostic[]> => {
    const note = await known(uri);
    if (note === undefined) return [];
    if (!due.take(uri, note.settings.run)) return answered.get(uri)?.items ?? [];
    // What is held back from a client that can't be called again would stay hidden.
    return client.refreshes ? quiet.shown(uri, note) : service.diagnostics(note, service.findings(note));
  };

  const report = async (uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> => {
    const items = await itemsOf(uri);
    const last = answered.get(uri);
    if (last !== undefined && last.id === previous && JSON.stringify(last.items) === JSON.stringify(items)) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: last.id };
    }
    const id = String(++answers);
    answered.set(uri, { id, items });
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
  };

  connection.languages.diagnostics.on(async (params, token) => {
    const uri = uriIn(params);
    if (uri === undefined) return new ResponseError(ErrorCodes.InvalidParams, 'A document is to be named.');
    const reported = report(uri, params.previousResultId).catch((error: unknown): DocumentDiagnosticReport => {
      log.fault('Checking a note', error);
      return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    });
    const result = await unlessCancelled(reported, token);
    return result === calledOff ? new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.') : result;
  });
  return {
    opened: (uri) => due.note(uri, 'opened'),
    changed: (uri) => due.note(uri, 'edited'),
    saved(uri) {
      due.note(uri, 'saved');
      if (quiet.holds(uri) || due.waits(uri)) refresh();
    },
    asked(uri) {
      due.note(uri, 'asked');
      refresh();
    },
    closed(uri) {
      quiet.forget(uri);
      due.closed(uri);
      answered.delete(uri);
    },
    settingsChanged() {
      for (const uri of publishing.all()) due.note(uri, 'settings');
      refresh();
    },
  };
}
