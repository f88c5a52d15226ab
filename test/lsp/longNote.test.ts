import { strict as assert } from 'node:assert';
import { CancellationTokenSource, DocumentDiagnosticRequest, HoverRequest } from 'vscode-languageserver-protocol';
import { checkNote } from '../../server/src/core/check.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { connectInProcess, onLine } from '../support/lspClient.ts';

const long = 'untitled:long';
const short = 'untitled:short';
const lines = Array.from(
  { length: 6000 },
  (_, i) => `Kim came on day ${i}, on time, and we looked at the diary card.\n`,
);
lines[2] = 'She is just attention-seeking.\n';
const text = lines.join('\n');
const judgement = { line: 4, character: 15 };

describe('a note so long that its first look takes turns', () => {
  it('lets others be shown meanwhile, and shows what the whole text shows', async () => {
    const client = await connectInProcess();
    client.open(long, text);
    client.open(short, 'He is lazy.');
    assert.match(await client.next(), /^publish untitled:short v1: A1 /);
    assert.match(await client.next(), /^publish untitled:long v1: A2 information 4:\d+-4:\d+$/);
    await client.end();
  });

  it('takes in what is typed meanwhile, and shows it once', async () => {
    const client = await connectInProcess();
    client.open(long, text);
    client.open(short, '');
    assert.equal(await client.next(), 'publish untitled:short v1: nothing');
    client.change(long, 2, { range: onLine(8, 0), text: 'He is lazy. ' });
    const shown = await client.next();
    assert.match(shown, /^publish untitled:long v2: A2 \S+ 4:\S+, A1 \S+ 8:\S+$/);
    const now = text.split('\n');
    now[8] = `He is lazy. ${now[8]}`;
    assert.equal(checkNote(now.join('\n'), 'markdown', defaultSettings).length, 2);
    await client.nothingMore();
    await client.end();
  });

  it('is forgotten when it is closed meanwhile', async () => {
    const client = await connectInProcess();
    client.open(long, text);
    client.open(short, '');
    assert.equal(await client.next(), 'publish untitled:short v1: nothing');
    client.close(long);
    await client.nothingMore();
    await client.end();
  });

  it('calls off at once what is called off', async () => {
    const client = await connectInProcess({ capabilities: { textDocument: { diagnostic: {} } } });
    client.open(long, text);
    const cancel = new CancellationTokenSource();
    const order: string[] = [];
    const asked = client.connection
      .sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: long } }, cancel.token)
      .catch((error: { message: string }) => order.push(error.message));
    const again = client.pull(long).then((report) => order.push(report.kind));
    cancel.cancel();
    await Promise.all([asked, again]);
    assert.deepEqual(order, ['Cancelled.', 'full']);
    await client.end();
  });

  it('does not keep whoever points at a word waiting', async () => {
    // Time is up as soon as it is asked for.
    const after = (_: number, run: () => void) => {
      setImmediate(run);
      return () => {};
    };
    const client = await connectInProcess({ runtime: { after } });
    client.open(long, text);
    const hover = () =>
      client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: long }, position: judgement });
    assert.equal(await hover(), null);
    assert.match(await client.next(), /^publish untitled:long v1: A2 /);
    assert.notEqual(await hover(), null);
    await client.end();
  });
});
