import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { inOrder } from './lifecycle.ts';
import { featuresWithoutText } from './log.ts';
import type { Runtime } from './runtime.ts';
import { startServer } from './startServer.ts';

/** The worker's own scope and its channels; this program's libraries stop at ES2022. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];
declare const MessageChannel: new () => {
  readonly port1: { onmessage: () => void };
  readonly port2: { postMessage(message: null): void };
};

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** The server in a worker of a browser: no file system, so settings come from the editor alone. */
const runtime: Runtime = {
  later(run) {
    waiting.push(run);
    channel.port2.postMessage(null);
  },
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  files: null,
  placeOf: () => undefined,
  uriOf: (place) => place,
  docs: null,
};

startServer(
  createConnection(featuresWithoutText, new BrowserMessageReader(self), new BrowserMessageWriter(self), inOrder()),
  runtime,
);
