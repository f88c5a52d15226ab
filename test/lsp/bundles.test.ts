import { strict as assert } from 'node:assert';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiagnosticSeverity, type Range } from 'vscode-languageserver-types';
import { diagnosticLine } from '../support/atCursor.ts';
import {
  connectInProcess,
  connectOverIpc,
  connectOverStdio,
  connectToWorker,
  endOf,
  type LspTestClient,
  onLine,
} from '../support/lspClient.ts';

const uri = 'untitled:Untitled-1';
const note = [
  '# Progress note 🙂',
  '',
  '> Mother calls her attention-seeking.',
  '',
  '- Zoë 🙂 is attention-seeking on the unit.',
  '- No evidence of attention-seeking.',
  '',
  '| day | seen |',
  '| --- | --- |',
  '| Mon | attention-seeking |',
].join('\r\n');

interface CommandLineFinding {
  readonly assumption: string;
  readonly kind: string;
  readonly range: Range;
}

/** What a client is shown and told of the note. */
async function session(client: LspTestClient): Promise<string[]> {
  client.open(uri, note);
  const said = [await client.next()];
  client.change(uri, 2, { range: onLine(4, 0), text: '- Seen at night.\r\n' });
  said.push(await client.next());
  said.push(JSON.stringify(await client.hover(uri, { line: 5, character: 25 })));
  const fixes = JSON.stringify(await client.fixes(uri, onLine(5, 25)));
  said.push(fixes.replaceAll(/,"codeDescription":\{[^}]*\}/g, ''));
  client.close(uri);
  said.push(await client.next());
  return said;
}

describe('the bundles, with nothing beside them', function () {
  this.timeout(60_000);
  let folder = '';
  let expected: string[] = [];
  const bundle = (name: string) => join(folder, name);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'foothold-'));
    for (const [name, script] of [
      ['server.cjs', 'build:server'],
      ['server.worker.js', 'build:worker'],
    ] as const) {
      if (!existsSync(join('dist', name))) execFileSync('npm', ['run', '-s', script]);
      copyFileSync(join('dist', name), bundle(name));
    }
    const client = await connectInProcess();
    expected = await session(client);
    await client.end();
    assert.match(expected[0] ?? '', /A2 hint 2:19-2:36, A2 information 4:12-4:29/);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('serve over standard input and output', async () => {
    const client = await connectOverStdio(bundle('server.cjs'));
    assert.deepEqual(await session(client), expected);
    await client.end();
    assert.equal(await client.ended, 0);
    assert.equal(client.complaints(), '');
  });

  it("serve over Node's channel", async () => {
    const client = await connectOverIpc(bundle('server.cjs'));
    assert.deepEqual(await session(client), expected);
    await client.end();
    assert.equal(await client.ended, 0);
    assert.equal(client.complaints(), '');
  });

  it('serve in a worker of a browser', async () => {
    const client = await connectToWorker(bundle('server.worker.js'));
    assert.deepEqual(await session(client), expected);
    await client.end();
    await client.worker.terminate();
  });

  it('find what the command line finds', async () => {
    if (!existsSync(join('dist', 'foothold.cjs'))) execFileSync('npm', ['run', '-s', 'build:cli']);
    copyFileSync(join('dist', 'foothold.cjs'), bundle('foothold.cjs'));
    writeFileSync(bundle('day.md'), note);
    const args = [bundle('foothold.cjs'), 'check', '--format', 'json', '--fail-on', 'never', bundle('day.md')];
    const report = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    const lines = report.notes[0].findings.map(({ assumption, kind, range }: CommandLineFinding) => {
      const severity = kind === 'reported' ? DiagnosticSeverity.Hint : DiagnosticSeverity.Information;
      return diagnosticLine({ code: assumption, severity, range, message: '' });
    });
    assert.equal(expected[0], `publish ${uri} v1: ${lines.join(', ')}`);
  });

  it('end with 1 where the editor goes away without a word', async () => {
    const overStdio = await connectOverStdio(bundle('server.cjs'));
    overStdio.server.stdin?.end();
    assert.equal(await overStdio.ended, 1);
    const overIpc = await connectOverIpc(bundle('server.cjs'));
    overIpc.server.disconnect();
    assert.equal(await overIpc.ended, 1);
  });

  it('end when the process that they were told of has ended, though the pipe is still open', async () => {
    const editor = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    const initialize = { processId: editor.pid ?? null };
    const client = await connectOverStdio(bundle('server.cjs'), { initialize });
    editor.kill();
    await endOf(editor);
    assert.equal(await client.ended, 1);
  });

  for (const [args, line] of [
    [['--socket=6009'], /^Foothold opens no ports: --socket is not served\. [^\n]+\n$/],
    [['--pipe', '/tmp/foothold'], /^Foothold opens no ports: --pipe is not served\. [^\n]+\n$/],
    [['--node-ipc'], /^[^\n]*--node-ipc only where Node started it[^\n]+\n$/],
    [[], /^[^\n]*--stdio[^\n]+\n$/],
  ] as const) {
    it(`refuse "${args.join(' ')}" in one line`, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [bundle('server.cjs'), ...args], {
        encoding: 'utf8',
      });
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, line);
    });
  }

  it('tell their version', () => {
    assert.match(
      execFileSync(process.execPath, [bundle('server.cjs'), '--version'], { encoding: 'utf8' }),
      /^\d+\.\d+\.\d+/,
    );
  });
});
