import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  type CodeAction,
  CodeActionResolveRequest,
  CompletionRequest,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  type Message,
  SetTraceNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { capabilities, createClient, onLine } from '../../support/lspClient.ts';
import { canaryNote } from './canary.ts';
import { type Running, startWatched, type Watched, type Way } from './watch.ts';

/** A message of the server, whatever it is. */
type Said = Message & { readonly method?: string; readonly id?: unknown; readonly error?: unknown };

/** What the server did in a session, and what it said that is no answer to be shown beside the note. */
export interface Session extends Watched {
  /** Logs, traces, messages, telemetry, progress and errors, as JSON. */
  readonly aside: readonly string[];
  /** All else: findings, hovers, quick fixes. */
  readonly shown: readonly string[];
}

/** What an editor shows beside the note, and asks for by itself. */
const beside: ReadonlySet<string> = new Set([
  ...['textDocument/publishDiagnostics', 'workspace/configuration', 'workspace/applyEdit'],
  ...['client/registerCapability', 'workspace/codeLens/refresh', 'workspace/inlayHint/refresh'],
]);

/**
 * A writer's hour with the server, with tracing turned all the way up: open, edit, hover, complete, quick fixes, ignore,
 * a broken and then a mended configuration, a note that was never saved, requests that fail, the end. In `way.folder`
 * the notes are those of `canaryNote`.
 */
export async function writeWithServer(args: readonly string[], way: Way): Promise<Session> {
  const running = startWatched(args, way);
  const messages: Said[] = [];
  await converse(running, way.folder, messages);
  const watched = await running.ended;
  const isAside = ({ method, error }: Said) => error !== undefined || (method !== undefined && !beside.has(method));
  return {
    ...watched,
    aside: messages.filter(isAside).map((message) => JSON.stringify(message)),
    shown: messages.filter((message) => !isAside(message)).map((message) => JSON.stringify(message)),
  };
}

async function converse({ child }: Running, folder: string, messages: Said[]): Promise<void> {
  const [toClient, toRecord] = [new PassThrough(), new PassThrough()];
  child.stdout.on('data', (chunk) => {
    toClient.write(chunk);
    toRecord.write(chunk);
  });
  new StreamMessageReader(toRecord).listen((message) => messages.push(message as Said));
  const client = await createClient(new StreamMessageReader(toClient), new StreamMessageWriter(child.stdin), {
    capabilities: { ...capabilities, workspace: { ...capabilities.workspace, workspaceFolders: true } },
    initialize: {
      trace: 'verbose',
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'notes' }],
      initializationOptions: { trusted: true },
    },
  });
  const { connection } = client;
  const uri = pathToFileURL(join(folder, 'notes/a.md')).href;
  const config = join(folder, '.foothold.json');
  const changed = (type: 1 | 2 | 3) =>
    connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: pathToFileURL(config).href, type }],
    });
  /** Waits for the findings of a note, past whatever is logged meanwhile. */
  const findings = async (of: string): Promise<string> => {
    for (;;) {
      const line = await client.next();
      if (line.startsWith(`publish ${of}`)) return line;
    }
  };
  await connection.sendNotification(SetTraceNotification.type, { value: 'verbose' });

  client.open(uri, canaryNote);
  assert.match(await findings(uri), /A2 information .*A1 information .*A1 hint/);
  client.change(uri, 2, { range: onLine(0, 2), text: 'quillfeather: ' });
  assert.match(await findings(uri), /v2: A2/);
  assert.notEqual(await client.hover(uri, { line: 2, character: 32 }), null);
  await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
  await connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position: { line: 1, character: 0 } });
  const fixes = ((await client.fixes(uri, onLine(2, 32))) ?? []) as CodeAction[];
  assert.ok(fixes.length > 3);
  for (const fix of fixes.filter(({ data }) => data !== undefined))
    await connection.sendRequest(CodeActionResolveRequest.type, fix);

  const ignore = fixes.find(({ title }) => title.startsWith('Ignore this wording'))?.command;
  assert.ok(ignore);
  const { command, arguments: args = [] } = ignore;
  await connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: args });
  assert.doesNotMatch(await findings(uri), /A2/);

  writeFileSync(config, '{ "sensitivity": "quite", "severity": { ');
  await changed(1);
  await findings(uri);
  writeFileSync(config, '{ "severity": { "A1": "off" } }');
  await changed(2);
  while (/A1 information/.test(await findings(uri)));
  rmSync(config);
  await changed(3);
  while (!/A1 information/.test(await findings(uri)));

  client.open('untitled:Untitled-1', canaryNote);
  assert.match(await findings('untitled:Untitled-1'), /A2/);
  // Requests that go wrong: unknown ones, without what they need, and with the note where something else belongs.
  for (const [method, params] of [
    [canaryNote, { text: canaryNote }],
    ['textDocument/unknown', { text: canaryNote }],
    ['textDocument/hover', { textDocument: { uri: canaryNote }, position: canaryNote }],
    [DocumentDiagnosticRequest.method, canaryNote],
    [ExecuteCommandRequest.method, { command: canaryNote, arguments: [canaryNote] }],
    [ExecuteCommandRequest.method, { command, arguments: [{ ...(args[0] as object), assumption: canaryNote }] }],
  ] as const) {
    await connection.sendRequest(method, params).catch(() => {});
  }
  await connection.sendNotification(canaryNote, { text: canaryNote });
  for (const broken of [
    `{ "jsonrpc": "2.0", "${canaryNote}`,
    JSON.stringify({ jsonrpc: '2.0', quillfeather: canaryNote }),
  ])
    child.stdin.write(`Content-Length: ${Buffer.byteLength(broken)}\r\n\r\n${broken}`);
  client.close('untitled:Untitled-1');
  await findings('untitled:Untitled-1');
  client.close(uri);
  await findings(uri);
  await client.end();
  child.stdin.end();
}
