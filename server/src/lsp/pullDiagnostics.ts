import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { LspClient } from './client.ts';
import { createDue } from './due.ts';
import { uriIn } from './params.ts';
import type { Publisher, Publishing } from './publishing.ts';
import { createQuietSentence } from './quietSentence.ts';

/** Answers clients that ask for diagnostics, and asks them to ask again when something changes that they can't see. */
export function pullDiagnostics(connection: Connection, client: LspClient, publishing: Publishing): Publisher {
  const { service, noteOf, log } = publishing;
  const answered = new Map<string, { readonly id: string; readonly items: Diagnostic[] }>();
  const due = createDue();
  let answers = 0;
  const refresh = () => {
    if (client.refreshes) connection.languages.diagnostics.refresh().catch(() => {});
  };
  const quiet = createQuietSentence(publishing, refresh);

  const itemsOf = async (uri: string): Promise<Diagnostic[]> => {
    const note = await noteOf(uri);
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

  connection.languages.diagnostics.on((params) => {
    const uri = uriIn(params);
    if (uri === undefined) return new ResponseError(ErrorCodes.InvalidParams, 'A document is to be named.');
    return report(uri, params.previousResultId).catch((error: unknown): DocumentDiagnosticReport => {
      log.fault('Checking a note', error);
      return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    });
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
