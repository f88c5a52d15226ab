import {
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  NotebookDocuments,
  ResponseError,
} from 'vscode-languageserver';
import { isNoteName } from '../host/noteNames.ts';
import { type Check, createLanguageService } from '../service/languageService.ts';
import { createAnswer } from './answering.ts';
import { capabilitiesFor, register } from './capabilities.ts';
import { checkActions, checkCommands } from './checkCommands.ts';
import { readClient } from './client.ts';
import { closedNotes } from './closedNotes.ts';
import { answerCommands } from './commands.ts';
import { configDiagnostics } from './configDiagnostics.ts';
import { openNotes } from './editedNote.ts';
import { answerFeatures } from './features.ts';
import { answerIgnores, ignoreActionsOf } from './ignoreCommands.ts';
import { createInTurns } from './inTurns.ts';
import { lateRequest } from './lifecycle.ts';
import { createLog } from './log.ts';
import { formatOfDocument, isCheckedScheme, nameOf } from './noteKind.ts';
import { createPackWatcher } from './packWatcher.ts';
import { isFields } from './params.ts';
import type { CheckedNote, Publishing } from './publishing.ts';
import { pullDiagnostics } from './pullDiagnostics.ts';
import { pushDiagnostics } from './pushDiagnostics.ts';
import type { Runtime } from './runtime.ts';
import { createSettingsSource } from './settingsSource.ts';
import { workspaceDiagnostics } from './workspaceDiagnostics.ts';

/** Serves one client over `connection`; knows nothing of how the messages travel. `check` is replaced in tests only. */
export function startServer(connection: Connection, runtime: Runtime, check?: Check): void {
  let isServing = false;
  connection.onInitialize((params) => {
    if (isServing) return new ResponseError(ErrorCodes.InvalidRequest, 'Foothold has started already.');
    if (!isFields(params) || !isFields(params.capabilities))
      return new ResponseError(ErrorCodes.InvalidParams, 'The first message has to say what the editor can do.');
    isServing = true;
    return serve(connection, runtime, params, check);
  });
  connection.onRequest((method) => {
    if (method === lateRequest) return new ResponseError(ErrorCodes.InvalidRequest, 'Foothold has been shut down.');
    return isServing
      ? new ResponseError(ErrorCodes.MethodNotFound, `Foothold does not answer ${printable(method)}.`)
      : new ResponseError(ErrorCodes.ServerNotInitialized, 'Foothold has not started yet.');
  });
  connection.listen();
}

/** A method's name is no place for anything else, so that only what looks like one is repeated. */
function printable(method: string): string {
  return /^[\w$]{1,40}(?:\/[\w$.-]{1,40}){1,3}$/.test(method) ? method : 'this';
}

function serve(connection: Connection, runtime: Runtime, params: InitializeParams, check?: Check): InitializeResult {
  const client = readClient(params, runtime.docs);
  const log = createLog(connection);
  const service = createLanguageService(client, check);
  let folders = client.folders;
  const settings = createSettingsSource(connection, client, runtime, log, {
    folders: () => folders,
    problems: configDiagnostics(connection, client, runtime),
    packs: createPackWatcher(connection, client, runtime),
  });
  const notes = openNotes(client.encoding);

  /** The note as it stands when its settings are known; undefined where it is closed, or none that is checked. */
  const noteOf = async (uri: string): Promise<CheckedNote | undefined> => {
    if (notes.get(uri) === undefined || !isCheckedScheme(uri)) return undefined;
    const inForce = await settings.of(uri);
    const note = notes.get(uri);
    if (note === undefined || !inForce.checked) return undefined;
    const format = formatOfDocument(note.document.languageId, uri);
    return (
      format && { document: note.document, format, settings: inForce.settings, edits: note, writes: inForce.writes }
    );
  };
  const inTurns = createInTurns(service, runtime, noteOf);
  const answering = createAnswer({ noteOf, ...inTurns }, runtime, log);

  const publishing: Publishing = { service, runtime, log, noteOf, ...inTurns, all: () => notes.keys() };
  const publisher = client.pulls
    ? pullDiagnostics(connection, client, publishing)
    : pushDiagnostics(connection, publishing);
  const closed = (asked: boolean) => {
    const open = new Set(notes.keys().flatMap((uri) => runtime.placeOf(uri) ?? []));
    return closedNotes({ folders, settings, runtime, open, asked });
  };
  const workspace = client.pulls ? workspaceDiagnostics(connection, publishing, () => closed(false)) : undefined;

  notes.onDidOpen(({ document }) => publisher.opened(document.uri));
  notes.onDidChangeContent(({ document }) => publisher.changed(document.uri));
  const saved = (uri: string) => {
    const note = notes.get(uri);
    if (note === undefined) return;
    note.edited = [];
    publisher.saved(uri);
    // Nobody tells of a changed settings file there, so it is read anew.
    if (!client.registersFiles) settingsChanged();
  };
  notes.onDidSave(({ document }) => saved(document.uri));
  notes.onDidClose(({ document }) => {
    publisher.closed(document.uri);
    settings.closed(document.uri);
    workspace?.wake();
  });
  notes.listen(connection);
  const notebooks = new NotebookDocuments(notes);
  notebooks.onDidSave((notebook) => {
    for (const { document } of notebook.cells) saved(document);
  });
  notebooks.listen(connection);

  answerFeatures(connection, service, answering, (note, range, only) => [
    ...checkActions(note, only),
    ...ignoreActionsOf(service, note, range, only),
  ]);
  answerCommands(
    connection,
    service,
    settings,
    answering.answer,
    new Map([
      ...checkCommands({
        connection,
        client,
        publisher,
        publishing,
        closed: () => closed(true),
        wake: () => workspace?.wake(),
      }),
      ...answerIgnores({ service, runtime, known: inTurns.known, changed: () => settingsChanged() }),
    ]),
  );

  const settingsChanged = () => {
    settings.forget();
    publisher.settingsChanged();
    workspace?.wake();
    if (client.refreshesHints) connection.languages.inlayHint.refresh().catch(() => {});
    if (client.refreshesLenses) connection.sendRequest('workspace/codeLens/refresh').catch(() => {});
  };
  connection.onDidChangeConfiguration((sent) => {
    settings.told(isFields(sent) ? sent.settings : undefined);
    settingsChanged();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const notesOnly = changes.length > 0 && changes.every(({ uri }) => isNoteName(nameOf(uri)));
    if (notesOnly) workspace?.wake();
    else settingsChanged();
  });
  connection.onInitialized(() => {
    register(connection, client);
    if (!client.tellsFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      settingsChanged();
    });
  });
  return capabilitiesFor(client, runtime.files?.list !== undefined);
}
