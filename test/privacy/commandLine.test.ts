import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canaryNote, leaksIn, leaksInFiles } from './support/canary.ts';
import { notes, withNotes } from './support/folder.ts';
import { cli, needStrace, needUnshare, type Watched, type Way, watch } from './support/watch.ts';

const lines = [1, 2, 3].map((id) => `${JSON.stringify({ id, text: canaryNote })}\n`).join('');

/** What a run does, with its exit code first: `1`, `writes .foothold-cache`, `starts …`, `connect …`. */
function deeds({ code, network, written, started, seen }: Watched): readonly string[] {
  assert.ok(seen > 20, `only ${seen} calls were seen`);
  return [
    `code ${code}`,
    ...network,
    ...started.map((what) => `starts ${what}`),
    ...written.map((what) => `writes ${what}`),
  ];
}

describe('the command line, watched by the operating system', () => {
  before(needStrace);

  /** Runs it, and sees to it that nothing but standard output, which is asked for, holds a word of a note. */
  const run = async (folder: string, args: readonly string[], way: Partial<Way> = {}): Promise<Watched> => {
    const watched = await watch([cli, ...args], { folder, ...way });
    assert.deepEqual(leaksIn(watched.err), [], 'standard error');
    assert.deepEqual(leaksInFiles(folder, notes), []);
    return watched;
  };

  const onlyReads: readonly (readonly [args: string, code: number, showsText: boolean, stdin?: string])[] = [
    ['check notes old', 1, true],
    ['check --threads 2 --format ndjson --show-text notes old', 1, true],
    ['check --format json --no-reframes notes', 1, true],
    ['check --format sarif notes', 1, false],
    ['check --format junit notes', 1, false],
    ['check --format github notes', 1, false],
    ['check -', 1, true, canaryNote],
    ['filter --threads 2', 1, true, lines],
    ['fix --dry-run notes', 0, true],
    ['report notes', 0, false],
    ['report --agenda notes', 0, false],
    ['trace notes/a.md:3', 0, true],
    ['explain A2', 0, false],
    ['rules', 0, false],
    ['completions bash', 0, false],
  ];
  for (const [args, code, showsText, stdin] of onlyReads) {
    it(`foothold ${args} reads, and does nothing else${showsText ? '' : '; its report has no word of a note'}`, () =>
      withNotes(async (folder) => {
        const watched = await run(folder, args.split(' '), stdin === undefined ? {} : { stdin });
        assert.deepEqual(deeds(watched), [`code ${code}`], watched.err);
        assert.notEqual(watched.out, '');
        assert.equal(leaksIn(watched.out).length > 0, showsText, watched.out);
      }));
  }

  it('--cache writes its folder and nothing else, and no word of a note, also when it is used again', () =>
    withNotes(async (folder) => {
      const first = await run(folder, ['check', '--cache', 'notes']);
      assert.deepEqual(deeds(first), [
        'code 1',
        'writes .foothold-cache',
        'writes .foothold-cache/*.json',
        'writes .foothold-cache/.gitignore',
      ]);
      const second = await run(folder, ['check', '--cache', 'notes']);
      assert.deepEqual(deeds(second), ['code 1']);
      assert.equal(second.out, first.out);
    }));

  it('baseline writes its file and nothing else, and no word of a note; check with it only reads', () =>
    withNotes(async (folder) => {
      assert.deepEqual(deeds(await run(folder, ['baseline', 'notes'])), ['code 0', 'writes .foothold-baseline.json']);
      assert.match(readFileSync(join(folder, '.foothold-baseline.json'), 'utf8'), /"known": \{\n/);
      assert.deepEqual(deeds(await run(folder, ['check', 'notes'])), ['code 0']);
    }));

  it('reports go into the files that were named and nowhere else; those without text hold no word of a note', () =>
    withNotes(async (folder) => {
      const formats = ['sarif', 'junit', 'github'];
      const files = formats.map((format) => `out/report.${format}`);
      const args = formats.flatMap((format, i) => ['--format', `${format}=${files[i]}`]);
      const watched = await run(folder, ['check', ...args, 'notes']);
      assert.deepEqual(deeds(watched), ['code 1', ...files.map((file) => `writes ${file}`).sort()]);
      for (const file of files) assert.match(readFileSync(join(folder, file), 'utf8'), /A2/);
    }));

  it('doctor starts itself once more, to show that it may neither write nor start anything', () =>
    withNotes(async (folder) => {
      const watched = await run(folder, ['doctor']);
      assert.equal(watched.code, 0);
      assert.deepEqual(watched.written, []);
      assert.match(
        watched.started.join('\n'),
        /^a process\n\S+node \S+-permission --no-warnings --allow-fs-read=\* \S+foothold\.cjs check --format json --no-config -$/,
      );
      // Its own pipes to that process, and nothing that has an address.
      assert.deepEqual([...new Set(watched.network)].sort(), ['shutdown', 'socketpair AF_UNIX']);
    }));

  it('without HOME, the C library asks the same machine where the home folder is, and nobody else', () =>
    withNotes(async (folder) => {
      const watched = await run(folder, ['check', 'notes'], { env: { HOME: undefined } });
      assert.deepEqual(watched.written, []);
      const local = new Set(['socket AF_UNIX', 'connect AF_UNIX /var/run/nscd/socket']);
      assert.deepEqual(
        watched.network.filter((line) => !local.has(line)),
        [],
      );
    }));

  it('without any network does the same', async function () {
    needUnshare.call(this);
    await withNotes(async (folder) => {
      const online = await run(folder, ['check', 'notes']);
      const offline = await run(folder, ['check', 'notes'], { offline: true });
      assert.deepEqual([deeds(offline), offline.out, offline.err], [deeds(online), online.out, online.err]);
    });
  });
});
