import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { createConnection } from 'vscode-languageserver';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type ClientCapabilities,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type DataCallback,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type Disposable,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  LogMessageNotification,
  type Message,
  type MessageReader,
  type MessageWriter,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { inOrder } from '../../server/src/lsp/lifecycle.ts';
import { featuresWithoutText } from '../../server/src/lsp/log.ts';
import type { Runtime } from '../../server/src/lsp/runtime.ts';
import { startServer } from '../../server/src/lsp/startServer.ts';
import type { Check } from '../../server/src/service/languageService.ts';
import { diagnosticLine } from './atCursor.ts';
import type { Recorded } from './metaModel.ts';

/** A modern editor that takes pushed diagnostics. */
export const capabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    synchronization: { didSave: true },
    publishDiagnostics: { versionSupport: true, codeDescriptionSupport: true, dataSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
} satisfies ClientCapabilities;

export interface Setup {
  readonly capabilities?: ClientCapabilities;
  readonly initialize?: Partial<InitializeParams>;
  /** What the editor answers when asked for the section `foothold`. */
  readonly settings?: (uri: string | undefined) => unknown;
}

export type LspTestClient = Awaited<ReturnType<typeof createClient>>;

/** Something the server said by itself, as a line: `publish untitled:1 v2: A2 information 0:7-0:24`. */
type Said = string;

/** A client over any transport. Whatever the server says by itself waits to be read; at the end nothing may be left. */
export async function createClient(
  reader: MessageReader,
  writer: MessageWriter,
  { capabilities: able = capabilities, initialize, settings = () => ({ quiet: 0 }) }: Setup,
) {
  const connection: ProtocolConnection = createProtocolConnection(reader, writer);
  const said: Said[] = [];
  const readers: ((line: Said) => void)[] = [];
  const registered: string[] = [];
  const say = (line: Said) => {
    const reader = readers.shift();
    if (reader === undefined) said.push(line);
    else reader(line);
  };
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => say(publishLine(params)));
  connection.onNotification(LogMessageNotification.type, ({ message }) => say(`log ${message}`));
  connection.onRequest(DiagnosticRefreshRequest.type, () => say('refresh'));
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(({ scopeUri }) => settings(scopeUri)));
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    registered.push(...registrations.map(({ method }) => method));
  });
  connection.onUnhandledNotification(({ method }) => say(`unknown ${method}`));
  connection.listen();
  const result: InitializeResult = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: able,
    ...initialize,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const next = (): Promise<Said> => {
    const line = said.shift();
    return line === undefined ? new Promise((resolve) => readers.push(resolve)) : Promise.resolve(line);
  };
  const open = (uri: string, text: string, languageId = 'markdown', version = 1) =>
    connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version, text },
    });
  const close = (uri: string) =>
    connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });

  return {
    connection,
    result,
    registered,
    open,
    close,
    /** The next thing that the server says by itself. */
    next,
    /** Sees to it that whatever follows from the messages sent before has been said, and that it was nothing. */
    nothingMore: async () => {
      open('untitled:last', '');
      assert.equal(await next(), 'publish untitled:last v1: nothing');
      close('untitled:last');
      assert.equal(await next(), 'publish untitled:last: nothing');
    },
    change: (uri: string, version: number, ...contentChanges: { range?: Range; text: string }[]) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    save: (uri: string) => connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } }),
    configure: (sent: unknown) =>
      connection.sendNotification(DidChangeConfigurationNotification.type, { settings: sent }),
    hover: (uri: string, position: Position) =>
      connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position }),
    fixes: (uri: string, range: Range, only?: string[]) =>
      connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
      }),
    pull: (uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
      connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      }),
    /** Sends something that is no message of the protocol. */
    raw: (content: object) => writer.write({ jsonrpc: '2.0', ...content }),
    /** Ends as an editor does. Nothing that the server said may be left unread. */
    end: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      assert.deepEqual(said, [], 'left unread');
      await connection.sendNotification(ExitNotification.type);
      connection.end();
      connection.dispose();
    },
  };
}

/** Client and server in this process, over two streams. */
export async function connectInProcess(
  setup: Setup & { runtime?: Partial<Runtime>; check?: Check; record?: (message: Recorded) => void } = {},
) {
  const up = new PassThrough();
  const down = new PassThrough();
  let exit = (_code: number) => {};
  const exited = new Promise<number>((resolve) => {
    exit = resolve;
  });
  const connection = createConnection(
    (logger) => createProtocolConnection(new StreamMessageReader(up), new StreamMessageWriter(down), logger, inOrder()),
    { shutdownReceived: false, initialize: () => {}, exit: (code) => exit(code) },
    featuresWithoutText,
  );
  startServer(connection, { ...testRuntime, ...setup.runtime }, setup.check);
  const [reader, writer] = [new StreamMessageReader(down), new StreamMessageWriter(up)];
  if (setup.record !== undefined) record(reader, writer, setup.record);
  const client = await createClient(reader, writer, setup);
  return { ...client, exited };
}

/** Tells of every message in either direction, as it is on the wire. */
function record(reader: MessageReader, writer: MessageWriter, tell: (message: Recorded) => void): void {
  const copy = (message: Message): Recorded['message'] => JSON.parse(JSON.stringify(message));
  const [listen, write] = [reader.listen.bind(reader), writer.write.bind(writer)];
  reader.listen = (callback) =>
    listen((message) => {
      tell({ from: 'server', message: copy(message) });
      callback(message);
    });
  writer.write = (message) => {
    tell({ from: 'client', message: copy(message) });
    return write(message);
  };
}

export const testRuntime: Runtime = {
  later: (run) => void setImmediate(run),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  files: null,
  placeOf: () => undefined,
  uriOf: (place) => place,
  docs: 'file:///docs/',
};

/** A server of its own process, over its standard streams. */
export async function connectOverStdio(bundle: string, setup: Setup = {}, args: readonly string[] = ['--stdio']) {
  const server = spawn(process.execPath, [bundle, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  const client = await createClient(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
    setup,
  );
  return { ...client, server, ended: endOf(server), complaints: textOf(server) };
}

/** A server of its own process, over Node's channel. */
export async function connectOverIpc(bundle: string, setup: Setup = {}) {
  const server = fork(bundle, ['--node-ipc'], { silent: true });
  const client = await createClient(new IPCMessageReader(server), new IPCMessageWriter(server), setup);
  return { ...client, server, ended: endOf(server), complaints: textOf(server) };
}

/** The worker's bundle in a thread that has what a browser has, and nothing of Node. */
export async function connectToWorker(bundle: string, setup: Setup = {}) {
  const worker = new Worker(workerScope, { eval: true, workerData: readFileSync(bundle, 'utf8') });
  const client = await createClient(new PortReader(worker), new PortWriter(worker), setup);
  return { ...client, worker };
}

const workerScope = `
  const { parentPort, workerData } = require('node:worker_threads');
  const self = { addEventListener() {}, postMessage: (data) => parentPort.postMessage(data) };
  parentPort.on('message', (data) => self.onmessage({ data }));
  const scope = { self, MessageChannel, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, console, crypto,
    TextEncoder, TextDecoder, URL };
  require('node:vm').runInNewContext(workerData, scope);
`;

class PortReader extends AbstractMessageReader implements MessageReader {
  readonly #port: Worker;
  constructor(port: Worker) {
    super();
    this.#port = port;
  }
  listen(callback: DataCallback): Disposable {
    this.#port.on('message', callback);
    return { dispose: () => void this.#port.off('message', callback) };
  }
}

class PortWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #port: Worker;
  constructor(port: Worker) {
    super();
    this.#port = port;
  }
  async write(message: Message): Promise<void> {
    this.#port.postMessage(message);
  }
  end(): void {}
}

/** The exit code, once the process has ended. */
export function endOf(server: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => server.on('exit', (code) => resolve(code)));
}

function textOf(server: ChildProcess): () => string {
  let text = '';
  server.stderr?.on('data', (chunk) => {
    text += String(chunk);
  });
  return () => text;
}

function publishLine({ uri, version, diagnostics }: PublishDiagnosticsParams): Said {
  const shown = version === undefined ? uri : `${uri} v${version}`;
  return `publish ${shown}: ${diagnostics.map((diagnostic) => diagnosticLine(diagnostic)).join(', ') || 'nothing'}`;
}

/** A range on one line. */
export function onLine(line: number, from: number, to = from): Range {
  return { start: { line, character: from }, end: { line, character: to } };
}
