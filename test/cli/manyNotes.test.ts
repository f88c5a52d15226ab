import assert from 'node:assert/strict';
import { execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inFolder, type Tree } from '../support/cli.ts';
import { notesIn } from '../support/notes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = join(root, 'dist/foothold.cjs');
const call = promisify(execFile);

/** The examples several times, each a little different; `--threads 2` starts threads however little there is to do. */
function manyNotes(): Record<string, string> {
  const notes = Object.values(notesIn(join(root, 'examples/notes')));
  return Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `notes/${String(index).padStart(3, '0')}.txt`,
      `Note ${index}.\n\n${(notes[index % notes.length] ?? '').slice(0, 900)}\n`,
    ]),
  );
}

const linesOf = (notes: Record<string, string>) =>
  Object.entries(notes)
    .map(([id, text]) => `${JSON.stringify({ id, text })}\n`)
    .join('');

describe('many notes', () => {
  before(function () {
    // `npm test` builds first; a single test may be run without.
    if (!existsSync(bundle)) this.skip();
  });

  const run = (cwd: string, args: readonly string[], input = '') => {
    const child = call(process.execPath, [bundle, ...args], { cwd, maxBuffer: 1 << 28 });
    child.child.stdin?.end(input);
    return child.then(({ stdout }) => stdout);
  };

  it('give the same on one thread, on several, from files, line by line and from the cache', async () => {
    const notes = manyNotes();
    await inFolder(notes, async (folder) => {
      const check = (...more: string[]) => run(folder, ['check', '--fail-on=never', '--format=json', ...more, 'notes']);
      const one = await check('--threads', '1');
      const found = (JSON.parse(one).notes as { path: string; findings: unknown[] }[]).map(({ path, findings }) => ({
        id: path,
        findings,
      }));
      assert.equal(found.length, 30);
      assert.ok(found.flatMap(({ findings }) => findings).length > 20);
      assert.equal(await check('--threads', '3'), one);
      assert.equal(await check('--threads', '3', '--cache'), one);
      assert.equal(await check('--cache'), one);
      for (const threads of ['1', '3']) {
        const out = await run(folder, ['filter', '--fail-on=never', '--threads', threads], linesOf(notes));
        const answers = out
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line));
        assert.deepEqual(answers, found);
      }
    });
  }).timeout(240_000);

  it('killed at any time leave no half-written file, and a run with the cache completes', async () => {
    await inFolder(manyNotes(), async (folder) => {
      const args = [
        'check',
        '--fail-on=never',
        '--no-reframes',
        '--format=json=report.json',
        '--format=ndjson',
        '--cache',
        'notes',
      ];
      const reportOf = () => readFileSync(join(folder, 'report.json'), 'utf8');
      // What a run says that is done before it can be killed.
      const done: string[] = [];
      for (const sensitivity of ['high', 'low']) {
        await run(folder, [...args, '--sensitivity', sensitivity]);
        done.push(reportOf());
      }
      rmSync(join(folder, '.foothold-cache'), { recursive: true });
      const whole = await run(folder, args);
      const report = reportOf();
      const names = () => readdirSync(folder).sort();
      const clean = names();
      assert.deepEqual(clean, ['.foothold-cache', 'notes', 'report.json']);
      for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
        for (const after of [1, 20]) {
          const child = spawn(
            process.execPath,
            [bundle, ...args, '--threads', '2', '--sensitivity', signal === 'SIGKILL' ? 'high' : 'low'],
            { cwd: folder },
          );
          let lines = 0;
          child.stdout.setEncoding('utf8').on('data', (text: string) => {
            lines += text.split('\n').length - 1;
            if (lines >= after) child.kill(signal);
          });
          await new Promise((resolve) => child.once('close', resolve));
          assert.ok([report, ...done].includes(reportOf()), `${signal} after ${after}: ${reportOf().slice(0, 200)}`);
          for (const name of readdirSync(join(folder, '.foothold-cache')))
            if (name.endsWith('.json') && !name.startsWith('.'))
              JSON.parse(readFileSync(join(folder, '.foothold-cache', name), 'utf8'));
          // Who is asked to end tidies up; who is killed leaves it to the next run.
          if (signal === 'SIGTERM') assert.deepEqual(names(), clean);
          assert.equal(await run(folder, args), whole);
          assert.equal(reportOf(), report);
          assert.deepEqual(names(), clean);
        }
      }
    });
  }).timeout(240_000);

  it('with two processes on one cache give what one gives', async () => {
    await inFolder(manyNotes(), async (folder) => {
      const args = ['check', '--fail-on=never', '--no-reframes', '--format=json', '--cache', '--threads', '1', 'notes'];
      const [one, other] = await Promise.all([run(folder, args), run(folder, args)]);
      assert.equal(one, other);
      assert.equal(await run(folder, args), one);
    });
  }).timeout(120_000);
});

describe('the recipes of docs/scale.md', () => {
  const recipes = readFileSync(join(root, 'docs/scale.md'), 'utf8');

  /** A folder in whose shell `foothold` is the bundle. */
  const inShell = (files: Tree, use: (folder: string, shell: (script: string) => string) => void) =>
    inFolder({ ...files, 'bin/foothold': `#!/bin/sh\nexec "${process.execPath}" "${bundle}" "$@"\n` }, (folder) => {
      execFileSync('chmod', ['+x', join(folder, 'bin/foothold')]);
      const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}`, PARALLEL_HOME: folder };
      use(folder, (script) =>
        execFileSync('bash', ['-c', script], { cwd: folder, env, encoding: 'utf8', maxBuffer: 1 << 28 }),
      );
    });

  before(function () {
    if (!existsSync(bundle)) this.skip();
  });

  it('with GNU parallel, on two processes, give what one process gives', async function () {
    try {
      execFileSync('parallel', ['--version'], { stdio: 'ignore' });
    } catch {
      return this.skip();
    }
    const recipe = /```sh\n(parallel --pipe [\s\S]*?)```/.exec(recipes)?.[1] ?? '';
    assert.match(recipe, /foothold filter .*< notes\.ndjson > findings\.ndjson\n$/s);
    await inShell({ 'notes.ndjson': linesOf(manyNotes()), '.parallel/will-cite': '' }, (folder, shell) => {
      const one = shell('foothold filter --fail-on never < notes.ndjson');
      shell(recipe.replace('--block 10M', '--block 8k --jobs 2'));
      assert.equal(readFileSync(join(folder, 'findings.ndjson'), 'utf8'), one);
      assert.equal(one.trim().split('\n').length, 30);
    });
  }).timeout(240_000);

  it("with Spark's pipe: the command that it starts for each part works by itself", async () => {
    const command = /\.pipe\("([^"]+)"\)/.exec(recipes)?.[1] ?? '';
    assert.match(command, /^foothold filter /);
    const notes = Object.fromEntries(Object.entries(manyNotes()).slice(0, 8));
    const [left = '', right = ''] = [linesOf(notes).split('\n').slice(0, 4), linesOf(notes).split('\n').slice(4)].map(
      (lines) => lines.join('\n'),
    );
    await inShell({ left, right, all: linesOf(notes) }, (_, shell) => {
      assert.equal(shell(`${command} < left`) + shell(`${command} < right`), shell(`${command} < all`));
    });
  }).timeout(60_000);

  it('and the action check what they are given', async () => {
    const { parse } = await import('yaml');
    const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
    const script: string = action.runs.steps.find(({ id }: { id?: string }) => id === 'check').run;
    await inShell({ 'n/a b.md': 'She is attention-seeking.\n', 'n/c.md': 'She came.\n' }, (folder, shell) => {
      const env = `FOOTHOLD="${bundle}" PATHS=$'n/a b.md\\nn/c.md\\n' FORMATS=$'github\\nsarif=x.sarif' SENSITIVITY= BASELINE= GITHUB_OUTPUT=out`;
      const out = shell(`export ${env} FAIL_ON=violation; set +e; (${script}); echo "ended with $?"`);
      assert.match(out, /^::notice file=n\/a b\.md,[^\n]*\nended with 1\n$/);
      assert.equal(readFileSync(join(folder, 'out'), 'utf8'), 'exit-code=1\n');
      assert.equal(JSON.parse(readFileSync(join(folder, 'x.sarif'), 'utf8')).runs[0].results.length, 1);
    });
    const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
    assert.deepEqual(
      Object.keys(hooks[0]).filter((key) => ['id', 'name', 'entry', 'language'].includes(key)),
      ['id', 'name', 'entry', 'language'],
    );
    // pre-commit and npm take the program from here.
    const { bin, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    assert.equal(bin.foothold, 'dist/foothold.cjs');
    assert.match(scripts.prepack, /build:cli/);
  });
});
