import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inFolder } from '../support/cli.ts';

const bundle = fileURLToPath(new URL('../../dist/foothold.cjs', import.meta.url));
const call = promisify(execFile);
const note = 'She is attention-seeking on the unit.\n';

describe('dist/foothold.cjs', () => {
  before(function () {
    // `npm test` builds first; a single test may be run without.
    if (!existsSync(bundle)) this.skip();
  });

  /** Copies the bundle to a folder of its own, with no node_modules anywhere above. */
  const alone = (use: (folder: string, cli: string) => Promise<void>) =>
    inFolder(
      { 'notes/a.md': note, 'notes/.foothold.yaml': 'exclude: [b.md]', 'json/.foothold.json': '{}', 'json/b.md': note },
      async (folder) => {
        mkdirSync(join(folder, 'bin'));
        copyFileSync(bundle, join(folder, 'bin', 'foothold.cjs'));
        await use(folder, join(folder, 'bin', 'foothold.cjs'));
      },
    );

  it('runs alone: folders, patterns, both kinds of configuration, colors', () =>
    alone(async (cwd, cli) => {
      const args = [cli, 'check', '--fail-on', 'never', '--color', 'notes', 'json/*.md'];
      const { stdout, stderr } = await call(process.execPath, args, { cwd });
      assert.ok(stdout.includes('2 notes checked'));
      assert.equal(stderr, '');
    }));

  it('gives its exit code to the shell', () =>
    alone(async (cwd, cli) => {
      for (const [path, code] of [
        ['notes', 1],
        ['gone', 2],
      ] as const) {
        await assert.rejects(call(process.execPath, [cli, 'check', path], { cwd }), { code });
      }
    }));

  it('writes a long report whole into a slow pipe', () =>
    alone(async (cwd, cli) => {
      const child = spawn(process.execPath, [cli, 'check', '--format', 'json', '-'], { cwd });
      child.stdin.end(`${note}\n`.repeat(2_000));
      let out = '';
      for await (const chunk of child.stdout.setEncoding('utf8')) {
        out += chunk;
        await new Promise(setImmediate);
      }
      assert.ok(out.length > 1_000_000);
      assert.ok(JSON.parse(out).notes[0].findings.length > 0);
    }));

  it('does not mind when its reader leaves early', () =>
    alone(async (cwd, cli) => {
      const child = spawn(process.execPath, [cli, 'check', '-'], { cwd });
      let err = '';
      child.stderr.setEncoding('utf8').on('data', (text) => {
        err += text;
      });
      child.stdout.once('data', () => child.stdout.destroy());
      child.stdin.end(`${note}\n`.repeat(2_000));
      const code = await new Promise((resolve) => child.once('close', resolve));
      assert.deepEqual([err, code], ['', 1]);
    }));

  it('does not wait for notes that nobody wants answers to any more', () =>
    alone(async (cwd, cli) => {
      const child = spawn(process.execPath, [cli, 'filter', '--threads', '2'], { cwd });
      const line = `${JSON.stringify({ id: 1, text: note })}\n`;
      child.stdin.on('error', () => {});
      // The next answer tells it that its reader has left; what feeds it stays.
      child.stdout.once('data', () => {
        child.stdout.destroy();
        child.stdin.write(line);
      });
      child.stdin.write(line);
      assert.equal(await new Promise((resolve) => child.once('exit', resolve)), 1);
    }));
});
