import assert from 'node:assert/strict';
import { execFile, execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inFolder } from '../support/cli.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = join(root, 'dist/foothold.cjs');
const call = promisify(execFile);
const note = 'Seen at noon.\n\nShe is attention-seeking on the unit.\n';

describe('the program itself', () => {
  before(function () {
    // `npm test` builds first; a single test may be run without.
    if (!existsSync(bundle)) this.skip();
  });

  it('proves that it sends nothing and writes nothing', async () => {
    const { stdout } = await call(process.execPath, [bundle, 'doctor']);
    const proofs = stdout.slice(stdout.indexOf('Privacy')).trim().split('\n').slice(1);
    assert.deepEqual(
      proofs.map((line) => line.trim().split(/\s/)[0]),
      ['holds', 'holds', 'holds'],
      stdout,
    );
    assert.match(stdout, /asks Node for [\w, ]*fs[\w, ]*, and for no module that reaches a network/);
  });

  it('sees it where a program could send', async () => {
    await inFolder({}, async (folder) => {
      const other = join(folder, 'foothold.cjs');
      copyFileSync(bundle, other);
      execFileSync(
        'sh',
        ['-c', `printf '\\nif (process.argv.length > 99) require("node:https");\\n' >> foothold.cjs`],
        { cwd: folder },
      );
      const outcome = await call(process.execPath, [other, 'doctor']).catch((fault) => fault);
      assert.equal(outcome.code, 2);
      assert.match(outcome.stdout, /FAILS +nothing can be sent: the program asks Node for https/);
    });
  });

  it('serves an editor as foothold lsp', async function () {
    if (!existsSync(join(root, 'dist/server.cjs'))) return this.skip();
    const child = spawn(process.execPath, [bundle, 'lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const send = (message: object) => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    };
    send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
    let out = '';
    for await (const chunk of child.stdout.setEncoding('utf8')) {
      out += chunk;
      if (out.includes('"id":1')) break;
    }
    assert.match(out, /"capabilities":\{/);
    child.kill();
  });

  it('asks in a terminal, shows the change, and writes what was chosen', async function () {
    try {
      execFileSync('script', ['--version'], { stdio: 'ignore' });
    } catch {
      return this.skip();
    }
    await inFolder({ 'a.md': note }, async (folder) => {
      // A terminal that is made by `script` has no size of its own.
      const command = `stty cols 100 rows 50; '${process.execPath}' '${bundle}' fix --interactive a.md`;
      const child = spawn('script', ['-qec', command, '/dev/null'], {
        cwd: folder,
        env: { ...process.env, TERM: 'xterm', COLUMNS: '100' },
      });
      let shown = '';
      let answered = 0;
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        shown += text;
        // The choices are there, or a gap is asked for: Enter takes the first, and leaves the gap.
        const questions = shown.match(/Keep it as it is|Enter leaves a gap/g)?.length ?? 0;
        if (questions > answered) {
          answered = questions;
          child.stdin.write('\r');
        }
      });
      const code = await new Promise((resolve) => child.once('close', resolve));
      assert.equal(code, 0, shown);
      assert.match(shown, /1 note changed\./);
      const after = readFileSync(join(folder, 'a.md'), 'utf8');
      assert.match(after, /^Seen at noon\.\n\n/);
      assert.ok(!after.includes('attention-seeking'), after);
    });
  });
});
