import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver';
import {
  createProtocolConnection,
  type Message,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { inOrder } from '../../server/src/lsp/lifecycle.ts';
import { featuresWithoutText } from '../../server/src/lsp/log.ts';
import { startServer } from '../../server/src/lsp/startServer.ts';
import { testRuntime } from './lspClient.ts';

/** A message of the server, whatever it is. */
export interface Said {
  readonly id?: unknown;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** The server in this process, spoken to in bytes, with nobody in between who would refuse a message. */
export function startRaw() {
  const up = new PassThrough();
  const down = new PassThrough();
  const said: Said[] = [];
  const waiting = new Map<unknown, (answer: Said) => void>();
  let exitCode: number | undefined;
  const connection = createConnection(
    (logger) => createProtocolConnection(new StreamMessageReader(up), new StreamMessageWriter(down), logger, inOrder()),
    {
      shutdownReceived: false,
      initialize: () => {},
      exit: (code) => {
        exitCode = code;
      },
    },
    featuresWithoutText,
  );
  startServer(connection, testRuntime);
  const reader = new StreamMessageReader(down);
  reader.listen((message: Message) => {
    const own = message as Said;
    said.push(own);
    if (own.method === undefined) waiting.get(own.id)?.(own);
  });
  const bytes = (text: string) => up.write(text);
  const send = (message: unknown) => {
    const text = JSON.stringify(message);
    bytes(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  return {
    /** All that the server has said. */
    said,
    exitCode: () => exitCode,
    send,
    bytes,
    /** The answer to a request with an id of its own. */
    ask(id: number | string, method: string, params?: unknown): Promise<Said> {
      const answer = new Promise<Said>((resolve) => waiting.set(id, resolve));
      send({ jsonrpc: '2.0', id, method, params });
      return answer;
    },
    stop() {
      connection.dispose();
      up.destroy();
      down.destroy();
    },
  };
}
