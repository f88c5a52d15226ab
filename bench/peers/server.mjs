// A language server round a peer that ships none, or round nothing (`empty`): the whole document again at every change.
import { createConnection, DiagnosticSeverity, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { load } from './lint.mjs';

const name = process.argv[2];
const lint = name === 'empty' ? async () => 0 : await load(name);
const connection = createConnection(process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
let pulls = false;
const diagnosticsOf = async (document) => {
  await lint(document.getText());
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  return [{ range, message: 'checked', severity: DiagnosticSeverity.Hint }];
};
connection.onInitialize(({ capabilities }) => {
  pulls = capabilities.textDocument?.diagnostic !== undefined;
  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      ...(pulls ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } : {}),
    },
  };
});
documents.onDidChangeContent(async ({ document }) => {
  if (pulls) return;
  const { uri, version } = document;
  connection.sendDiagnostics({ uri, version, diagnostics: await diagnosticsOf(document) });
});
connection.languages.diagnostics.on(async ({ textDocument }) => {
  const document = documents.get(textDocument.uri);
  return { kind: 'full', items: document === undefined ? [] : await diagnosticsOf(document) };
});
documents.listen(connection);
connection.listen();
