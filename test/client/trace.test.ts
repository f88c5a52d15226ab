import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  createProtocolConnection,
  HoverRequest,
  type ProtocolConnection,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
  Trace,
  TraceFormat,
} from 'vscode-languageserver-protocol/node';
import { loggedWithoutText, tracedWithoutText } from '../../client/src/trace.ts';

/** Words that stand in the note, the hover and the errors of the session below, and nowhere else. */
const secret = 'Ms. Quillfeather is attention-seeking';

/** A session as the language client traces it, at its wordiest; the lines are what the log would hold. */
async function traced(format: TraceFormat): Promise<readonly string[]> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const client = connect(toClient, toServer);
  const server = connect(toServer, toClient);
  server.onRequest('textDocument/hover', () => ({ contents: secret }));
  server.onRequest('textDocument/codeAction', () => {
    throw new ResponseError(-32603, `${secret}\n${secret}`, { note: secret });
  });
  // A line of the server's own goes into the trace as it comes; the request after it comes back when that is done.
  server.onRequest('$/test/sayAloud', () =>
    server.sendNotification('$/logTrace', { message: secret, verbose: secret }),
  );
  client.onRequest('window/showMessageRequest', () => ({ title: secret }));
  server.listen();
  client.listen();
  const lines: string[] = [];
  await client.trace(
    Trace.Verbose,
    {
      // As the language client's own tracer does it.
      log: (entry: unknown, data?: string) =>
        lines.push(
          tracedWithoutText(
            typeof entry === 'string' ? (data === undefined ? entry : `${entry}\n${data}`) : JSON.stringify(entry),
          ),
        ),
    },
    { sendNotification: true, traceFormat: format },
  );
  await client.sendNotification('textDocument/didOpen', { textDocument: { uri: 'file:///a.md', text: secret } });
  await client.sendRequest(HoverRequest.type, { textDocument: { uri: secret }, position: { line: 0, character: 0 } });
  await client.sendRequest('textDocument/codeAction', { text: secret }).catch(() => undefined);
  await server.sendRequest('window/showMessageRequest', { type: 3, message: secret });
  await client.sendRequest('$/test/sayAloud');
  for (const connection of [client, server]) connection.dispose();
  return lines;
}

function connect(input: PassThrough, output: PassThrough): ProtocolConnection {
  return createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output));
}

const withoutNumbers = (line: string) => line.replace(/\d+ ms/, 'N ms').replace(/\d+ characters/, 'N characters');

describe('foothold.trace.server', () => {
  it('shows direction, kind, method, id, time and size of each message', async () => {
    assert.deepEqual((await traced(TraceFormat.Text)).map(withoutNumbers), [
      '→ notification $/setTrace N characters',
      '→ notification textDocument/didOpen N characters',
      '→ request textDocument/hover (0) N characters',
      '← response textDocument/hover (0) N ms N characters',
      '→ request textDocument/codeAction (1) N characters',
      '← response textDocument/codeAction (1) N ms',
      '← request window/showMessageRequest (0) N characters',
      '→ response window/showMessageRequest (0) N ms N characters',
      '→ request $/test/sayAloud (2)',
      '(N characters held back)',
      '← response $/test/sayAloud (2) N ms',
    ]);
  });

  for (const [name, format] of [
    ['lines', TraceFormat.Text],
    ['JSON', TraceFormat.JSON],
  ] as const)
    it(`holds no word of a note, written as ${name}`, async () => {
      const lines = await traced(format);
      assert.ok(lines.length >= 8, 'the session was traced');
      assert.doesNotMatch(lines.join('\n'), /Quillfeather|attention|seeking/i);
    });

  it('takes nothing on trust: what looks like a traced line may hide a note in its method or id', () => {
    for (const entry of [
      `Sending request '${secret} - (1)'.`,
      `Sending request 'textDocument/hover - (${secret})'.`,
      `Received response 1 without active response promise.\n${secret}`,
      secret,
    ])
      assert.doesNotMatch(tracedWithoutText(entry), /Quillfeather/);
  });
});

describe('the log', () => {
  it('keeps what happened and where in the program, and not the message that it happened with', () => {
    assert.equal(
      loggedWithoutText(`Request failed.\n  Message: ${secret}\n    at analyze (dist/server.cjs:1:2)`),
      `Request failed.\n    at analyze (dist/server.cjs:1:2)\n(${secret.length + 12} characters held back)`,
    );
    assert.equal(loggedWithoutText('Server started.'), 'Server started.');
  });
});
