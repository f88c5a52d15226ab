import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { configNames } from '../host/config.ts';
import { ignoreFileName } from '../host/ignoreFile.ts';
import { noteEndings } from '../host/noteNames.ts';
import { assessKind } from '../service/assessActions.ts';
import { version } from './about.ts';
import { checkKind } from './checkCommands.ts';
import type { LspClient } from './client.ts';
import { commands } from './commands.ts';

/** What the server tells a client that it can do. */
export function capabilitiesFor({ encoding, pulls, resolvesEdits }: LspClient, hasFiles: boolean): InitializeResult {
  return {
    serverInfo: { name: 'Foothold', version },
    capabilities: {
      positionEncoding: encoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
      notebookDocumentSync: { notebookSelector: [{ cells: [{ language: 'markdown' }] }], save: true },
      hoverProvider: true,
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, assessKind, checkKind],
        ...(resolvesEdits ? { resolveProvider: true } : {}),
      },
      completionProvider: { triggerCharacters: ['#'], resolveProvider: true },
      documentSymbolProvider: { label: 'Foothold' },
      foldingRangeProvider: true,
      documentHighlightProvider: true,
      codeLensProvider: {},
      inlayHintProvider: true,
      executeCommandProvider: { commands },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...(pulls
        ? {
            diagnosticProvider: {
              identifier: 'foothold',
              interFileDependencies: false,
              workspaceDiagnostics: hasFiles,
            },
          }
        : {}),
    },
  };
}

/** Asks to be told of changed settings and files. A client that says no is served all the same. */
export function register(connection: Connection, client: LspClient): void {
  const asked: Promise<unknown>[] = [];
  if (client.registersConfiguration) {
    asked.push(connection.client.register(DidChangeConfigurationNotification.type, { section: 'foothold' }));
  }
  if (client.registersFiles) {
    const notes = client.pulls ? [`**/*{${noteEndings.join(',')}}`] : [];
    const watchers = [...[...configNames, ignoreFileName].map((name) => `**/${name}`), ...notes].map((globPattern) => ({
      globPattern,
    }));
    asked.push(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }
  for (const request of asked) request.catch(() => {});
}
