import { strict as assert } from 'node:assert';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { CancellationTokenSource, HoverRequest } from 'vscode-languageserver-protocol/node';
import { capabilities, connectInProcess, connectOverStdio } from '../support/lspClient.ts';

const uri = 'untitled:Untitled-1';
const note = 'She is attention-seeking on the unit.';
const bundle = 'dist/server.cjs';

describe('the server from start to end', function () {
  this.timeout(60_000);
  before(() => {
    if (!existsSync(bundle)) spawnSync('npm', ['run', '-s', 'build:server']);
  });

  it('refuses every request after shutdown, and ends with 0 on exit', async () => {
    const client = await connectInProcess();
    client.open(uri, note);
    await client.next();
    await client.connection.sendRequest('shutdown');
    for (const late of ['textDocument/hover', 'foothold/unknown', 'shutdown', 'initialize'])
      await assert.rejects(client.connection.sendRequest(late, {}), { code: -32600 });
    client.change(uri, 2, { text: 'She is calm.' });
    client.connection.sendNotification('exit');
    assert.equal(await client.exited, 0);
    client.connection.dispose();
  });

  it('refuses a first message without capabilities, and starts with the next', async () => {
    // The harness sends a proper one first, so another process is asked.
    const server = spawn(process.execPath, [bundle, '--stdio'], { stdio: 'pipe' });
    const send = (message: object) => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...message });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    };
    let out = '';
    server.stdout.on('data', (chunk) => {
      out += String(chunk);
    });
    const until = async (pattern: RegExp) => {
      while (!pattern.test(out)) await once(server.stdout, 'data');
    };
    send({ id: 1, method: 'textDocument/hover', params: {} });
    await until(/"id":1,.*"code":-32002/s);
    send({ id: 2, method: 'initialize' });
    await until(/"id":2,.*"code":-32602/s);
    send({ id: 3, method: 'initialize', params: { capabilities: {} } });
    await until(/"id":3,"result"/s);
    send({ method: 'exit' });
    assert.deepEqual(await once(server, 'exit'), [1, null]);
  });

  it('does not compute what was called off', async () => {
    let looked = 0;
    const client = await connectInProcess({
      check: () => {
        looked++;
        return [];
      },
    });
    client.open(uri, note);
    await client.next();
    const before = looked;
    client.change(uri, 2, { text: `${note} ` });
    const source = new CancellationTokenSource();
    const hover = client.connection.sendRequest(
      HoverRequest.type,
      { textDocument: { uri }, position: { line: 0, character: 9 } },
      source.token,
    );
    source.cancel();
    await assert.rejects(hover, { code: -32800 });
    await client.next();
    assert.equal(looked, before + 1, 'only for the edit');
    await client.end();
  });

  it('ends when the editor that started it is gone', async () => {
    const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const client = await connectOverStdio(bundle, { capabilities, initialize: { processId: editor.pid ?? null } });
    editor.kill('SIGKILL');
    assert.equal(await client.ended, 1);
    client.connection.dispose();
  });

  it('ends when its input does', async () => {
    const client = await connectOverStdio(bundle);
    client.server.stdin.end();
    assert.equal(await client.ended, 1);
    client.connection.dispose();
  });

  for (const option of ['--socket=6009', '--pipe=/tmp/foothold']) {
    it(`refuses ${option} in one line`, () => {
      const { status, stderr, stdout } = spawnSync(process.execPath, [bundle, option], { encoding: 'utf8' });
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^Foothold opens no ports: --(?:socket|pipe) is not served\. Start it with --stdio.*\n$/);
    });
  }
});
