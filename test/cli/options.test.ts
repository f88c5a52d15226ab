import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { findingsIn, foothold, footholdIn, inFolder } from '../support/cli.ts';

const flagged = 'She is attention-seeking on the unit.\n';
const clean = 'She came to the desk three times.\n';
const reported = 'Mother calls her attention-seeking.\n';

describe('foothold check', () => {
  it('--quiet shows own wordings alone, and no summary', async () => {
    const files = { 'a.md': reported, 'b.md': flagged };
    const { out, code } = await footholdIn(files, ['check', '-q', '.']);
    assert.equal(code, 1);
    assert.match(out, /b\.md/);
    assert.doesNotMatch(out, /a\.md|checked|Mother/);
    const json = await footholdIn(files, ['check', '-q', '--format', 'json', '.']);
    assert.deepEqual(findingsIn(json.out), { './a.md': [], './b.md': ['A2 violation'] });
    // Reported words still count where they are to.
    assert.equal((await footholdIn({ 'a.md': reported }, ['check', '-q', '--fail-on=reported', 'a.md'])).code, 1);
    assert.equal((await footholdIn({ 'a.md': clean }, ['check', '-q', 'a.md'])).out, '');
  });

  it('--max-findings shows no more than so many, and counts the others', async () => {
    const files = { 'a.md': `${flagged}\n${flagged}\n${flagged}`, 'b.md': flagged };
    const { out, code } = await footholdIn(files, ['check', '--max-findings', '2', '.']);
    assert.equal(code, 1);
    assert.equal(out.match(/│ She is/g)?.length, 2);
    assert.match(out, /2 notes checked: 4 wordings work against an assumption\./);
    assert.match(out, /2 more are not shown \(--max-findings\)\./);
    assert.equal((await footholdIn(files, ['check', '--max-findings', '0', '.'])).code, 1);
  });

  it('--ignore-path leaves out what a file like .gitignore names, from its own folder', async () => {
    const files = {
      'n/.gitignore': '# drafts\ndrafts/\n*.txt\n!keep.txt\n',
      'n/a.md': clean,
      'n/b.txt': clean,
      'n/keep.txt': clean,
      'n/drafts/c.md': clean,
      'drafts/d.md': clean,
    };
    const { out } = await footholdIn(files, [
      'check',
      '--format',
      'json',
      '--ignore-path',
      'n/.gitignore',
      '.',
      'n/b.txt',
    ]);
    assert.deepEqual(Object.keys(findingsIn(out)), ['./drafts/d.md', './n/a.md', './n/keep.txt', 'n/b.txt']);
    const gone = await footholdIn(files, ['check', '--ignore-path', 'gone', '.']);
    assert.deepEqual([gone.code, gone.out, gone.err], [2, '', ["foothold: can't read gone: there is no such file."]]);
  });

  it('--output writes the report into a file, whole, and nothing else', async () => {
    await inFolder({ 'a.md': flagged }, async (folder) => {
      const { out } = await foothold(folder, ['check', '--format', 'json', '-o', 'deep/er/report.json', 'a.md']);
      assert.equal(out, '');
      assert.deepEqual(findingsIn(readFileSync(join(folder, 'deep/er/report.json'), 'utf8')), {
        'a.md': ['A2 violation'],
      });
      assert.deepEqual(readdirSync(join(folder, 'deep/er')), ['report.json']);
    });
  });

  it('leaves an older report as it was where the new one can not be ended', async () => {
    await inFolder({ 'a.md': flagged, 'report.json': 'older' }, async (folder) => {
      const print = async () => Promise.reject(new Error('the pipe broke'));
      const args = ['check', '--format=json=report.json', '--format', 'pretty', 'a.md'];
      await assert.rejects(foothold(folder, args, { print }), /the pipe broke/);
      assert.equal(readFileSync(join(folder, 'report.json'), 'utf8'), 'older');
      assert.deepEqual(readdirSync(folder).sort(), ['a.md', 'report.json']);
    });
  });

  it('names a report that can not be written, and checks nothing', async () => {
    const { code, err, out } = await footholdIn({ 'a.md': flagged, file: '' }, ['check', '-o', 'file/report', 'a.md']);
    assert.deepEqual([code, out, err.length], [2, '', 1]);
    assert.match(err[0] ?? '', /^foothold: can't write file\/report: /);
  });

  it('takes away what a process that was killed has left of the same report', async () => {
    await inFolder({ 'a.md': clean }, async (folder) => {
      // No process has this number.
      writeFileSync(join(folder, '.r.json.4194305-0123abcd.tmp'), '{"half');
      writeFileSync(join(folder, `.r.json.${process.pid}-0123abcd.tmp`), 'of one that lives');
      await foothold(folder, ['check', '--format', 'json', '-o', 'r.json', 'a.md']);
      assert.deepEqual(readdirSync(folder).sort(), [`.r.json.${process.pid}-0123abcd.tmp`, 'a.md', 'r.json'].sort());
    });
  });

  it('shows a bar on the terminal where work is long, and only there', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.md`, clean]));
    for (const [args, isTerminal, shown] of [
      [['--format=json=r'], true, true],
      [[], false, true],
      [[], true, false],
      [['--quiet'], false, false],
    ] as const) {
      const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 80 }) as unknown as NodeJS.WriteStream;
      let drawn = '';
      stream.on('data', (chunk) => {
        drawn += chunk;
      });
      await footholdIn(files, ['check', '.', ...args], { progress: stream, progressAfter: 0, isTerminal });
      assert.equal(/Checking .* of 40 notes/.test(drawn), shown, `${args} ${isTerminal}`);
    }
    assert.ok(!existsSync('r'));
  });
});
