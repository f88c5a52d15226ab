import {
  type Diagnostic,
  type Disposable,
  EventEmitter,
  languages,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ask, property } from './ask.ts';
import { type Found, foundOf } from './findings.ts';
import type { Hold } from './hold.ts';
import { isNote } from './noteLanguage.ts';

/** A note with what is shown in it. */
export interface NoteFindings {
  readonly uri: Uri;
  readonly findings: readonly Found[];
  /** Sentences that keep an assumption; known of open notes only. */
  readonly kept?: number | undefined;
  /** Why it could not be checked. */
  readonly reason?: string | undefined;
  /** What the server answered about a note that is not open, for a report. */
  readonly answer?: unknown;
}

/** What is found in the notes that are open, and in those of a folder that was checked. */
export interface NoteStore extends Disposable {
  readonly onDidChange: (listener: () => void) => Disposable;
  /** Notes that have findings, or could not be checked, by address. */
  all(): readonly NoteFindings[];
  of(uri: Uri): NoteFindings | undefined;
  /** Takes over what was found in notes that are not open, in place of what was known of such before. */
  putClosed(notes: readonly NoteFindings[]): void;
  /** What was found in a folder that was checked, whether notes of it are open by now or not. */
  closed(): readonly NoteFindings[];
}

/** Messages that follow each other within so many milliseconds are answered once. */
const rest = 200;

export function createNoteStore(client: BaseLanguageClient, hold: Hold): NoteStore {
  const open = new Map<string, NoteFindings>();
  const closed = new Map<string, NoteFindings>();
  const changed = new EventEmitter<void>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  const read = async (document: TextDocument) => {
    const address = client.code2ProtocolConverter.asUri(document.uri);
    const [outline, summary] = await Promise.all([
      ask(client, 'foothold.outline', address),
      ask(client, 'foothold.summary', address),
    ]);
    if (document.isClosed || !hold.hasAnswered(document.uri)) return;
    const kept = property(summary, 'positives');
    open.set(document.uri.toString(), {
      uri: document.uri,
      findings: shownOf(document, foundOf(outline)),
      kept: typeof kept === 'number' ? kept : undefined,
    });
    changed.fire();
  };

  const readSoon = (uri: Uri) => {
    const key = uri.toString();
    clearTimeout(waiting.get(key));
    waiting.set(
      key,
      setTimeout(() => {
        waiting.delete(key);
        const document = workspace.textDocuments.find((each) => each.uri.toString() === key);
        if (document !== undefined && isNote(document)) void read(document);
      }, rest),
    );
  };

  const forget = ({ uri }: TextDocument) => {
    clearTimeout(waiting.get(uri.toString()));
    hold.forget(uri);
    if (open.delete(uri.toString())) changed.fire();
  };

  const listeners = [
    languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) readSoon(uri);
    }),
    workspace.onDidOpenTextDocument(({ uri }) => readSoon(uri)),
    workspace.onDidChangeTextDocument(({ document }) => readSoon(document.uri)),
    workspace.onDidCloseTextDocument(forget),
    client.onDidChangeState(() => {
      for (const { uri } of workspace.textDocuments) readSoon(uri);
    }),
  ];
  for (const { uri } of workspace.textDocuments) readSoon(uri);

  return {
    onDidChange: changed.event,
    all() {
      const notes = [...open.values(), ...[...closed].flatMap(([key, note]) => (open.has(key) ? [] : [note]))];
      return notes
        .filter(({ findings, reason }) => findings.length > 0 || reason !== undefined)
        .sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
    },
    of: (uri) => open.get(uri.toString()) ?? closed.get(uri.toString()),
    putClosed(notes) {
      closed.clear();
      for (const note of notes) closed.set(note.uri.toString(), note);
      changed.fire();
    },
    closed: () => [...closed.values()],
    dispose() {
      for (const timer of waiting.values()) clearTimeout(timer);
      for (const listener of listeners) listener.dispose();
      changed.dispose();
    },
  };
}

/** Foothold's diagnostics of a document, in text order: the dots of what others said among them. */
export function diagnosticsOf(uri: Uri): readonly Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'foothold')
    .sort((a, b) => a.range.start.compareTo(b.range.start) || a.range.end.compareTo(b.range.end));
}

/** A list beside the note shows what the note itself shows, no more: nothing that is held back. */
function shownOf({ uri }: TextDocument, findings: readonly Found[]): readonly Found[] {
  const shown = diagnosticsOf(uri);
  return findings.filter(({ range }) => shown.some((diagnostic) => diagnostic.range.isEqual(range)));
}
