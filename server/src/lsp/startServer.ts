import {
  type CodeAction,
  CodeActionKind,
  type CompletionList,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  type InlayHint,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { configNames } from '../host/config.ts';
import { assessKind } from '../service/assessActions.ts';
import { type Check, createLanguageService } from '../service/languageService.ts';
import { version } from './about.ts';
import { type LspClient, readClient } from './client.ts';
import { type Answer, answerCommands, commands } from './commands.ts';
import { openNotes } from './editedNote.ts';
import { createLog } from './log.ts';
import { formatOfDocument, isCheckedScheme } from './noteKind.ts';
import type { CheckedNote, Publishing } from './publishing.ts';
import { pullDiagnostics } from './pullDiagnostics.ts';
import { pushDiagnostics } from './pushDiagnostics.ts';
import type { Runtime } from './runtime.ts';
import { createSettingsSource } from './settingsSource.ts';

/** Serves one client over `connection`; knows nothing of how the messages travel. `check` is replaced in tests only. */
export function startServer(connection: Connection, runtime: Runtime, check?: Check): void {
  let isServing = false;
  connection.onInitialize((params) => {
    if (isServing) return new ResponseError(ErrorCodes.InvalidRequest, 'Foothold has started already.');
    isServing = true;
    return serve(connection, runtime, params, check);
  });
  connection.onRequest((method) =>
    isServing
      ? new ResponseError(ErrorCodes.MethodNotFound, `Foothold does not answer ${method}.`)
      : new ResponseError(ErrorCodes.ServerNotInitialized, 'Foothold has not started yet.'),
  );
  connection.listen();
}

function serve(connection: Connection, runtime: Runtime, params: InitializeParams, check?: Check): InitializeResult {
  const client = readClient(params, runtime.docs);
  const log = createLog(connection);
  const service = createLanguageService(client, check);
  const settings = createSettingsSource(connection, client, runtime, log, {
    folders: () => client.folders,
    problems: () => {},
  });
  const notes = openNotes(client.encoding);

  /** The note as it stands when its settings are known; undefined where it is closed, or none that is checked. */
  const noteOf = async (uri: string): Promise<CheckedNote | undefined> => {
    if (notes.get(uri) === undefined || !isCheckedScheme(uri)) return undefined;
    const inForce = await settings.of(uri);
    const note = notes.get(uri);
    if (note === undefined || !inForce.checked) return undefined;
    const format = formatOfDocument(note.document.languageId, uri);
    return format && { document: note.document, format, settings: inForce.settings, edits: note };
  };

  /** Answers a request about one open note; a fault costs that answer, never the server. */
  const answer: Answer = async (what, uri, fallback, compute) => {
    try {
      const note = await noteOf(uri);
      return note === undefined ? fallback : compute(note);
    } catch (error) {
      log.fault(what, error);
      return fallback;
    }
  };

  const publishing: Publishing = { service, runtime, log, noteOf, all: () => notes.keys() };
  const publisher = client.pulls
    ? pullDiagnostics(connection, client, publishing)
    : pushDiagnostics(connection, publishing);

  notes.onDidChangeContent(({ document }) => publisher.changed(document.uri));
  notes.onDidSave(({ document }) => {
    document.edited = [];
    publisher.saved(document.uri);
    // Nobody tells of a changed settings file there, so it is read anew.
    if (!client.registersFiles) settingsChanged();
  });
  notes.onDidClose(({ document }) => {
    publisher.closed(document.uri);
    settings.closed(document.uri);
  });
  notes.listen(connection);

  connection.onHover(({ textDocument, position }) =>
    answer<Hover | null>('Explaining', textDocument.uri, null, (note) => service.hover(note, position)),
  );
  connection.onCodeAction(({ textDocument, range, context }) =>
    answer<CodeAction[]>('Offering reframes', textDocument.uri, [], (note) =>
      service.codeActions(note, range, context),
    ),
  );
  connection.onCompletion(({ textDocument, position }) =>
    answer<CompletionList | null>('Completing', textDocument.uri, null, (note) => service.completions(note, position)),
  );
  connection.onCompletionResolve((item) => service.resolveCompletion(item));
  connection.languages.inlayHint.on(({ textDocument, range }) =>
    answer<InlayHint[]>('Marking what is held', textDocument.uri, [], (note) => service.inlayHints(note, range)),
  );
  answerCommands(connection, service, settings, answer);

  const settingsChanged = () => {
    settings.forget();
    publisher.settingsChanged();
    if (client.refreshesHints) connection.languages.inlayHint.refresh().catch(() => {});
  };
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    settings.told(sent);
    settingsChanged();
  });
  connection.onDidChangeWatchedFiles(settingsChanged);
  connection.onInitialized(() => register(connection, client));
  return capabilitiesFor(client);
}

/** Asks to be told of changed settings. A client that says no is served all the same. */
function register(connection: Connection, client: LspClient): void {
  const asked: Promise<unknown>[] = [];
  if (client.registersConfiguration) {
    asked.push(connection.client.register(DidChangeConfigurationNotification.type, { section: 'foothold' }));
  }
  if (client.registersFiles) {
    const watchers = configNames.map((name) => ({ globPattern: `**/${name}` }));
    asked.push(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }
  for (const request of asked) request.catch(() => {});
}

function capabilitiesFor({ encoding, pulls }: LspClient): InitializeResult {
  return {
    serverInfo: { name: 'Foothold', version },
    capabilities: {
      positionEncoding: encoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, assessKind] },
      completionProvider: { triggerCharacters: ['#'], resolveProvider: true },
      inlayHintProvider: true,
      executeCommandProvider: { commands },
      ...(pulls
        ? {
            diagnosticProvider: {
              identifier: 'foothold',
              interFileDependencies: false,
              workspaceDiagnostics: false,
            },
          }
        : {}),
    },
  };
}
