import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { foothold, inFolder } from '../support/cli.ts';
import { notesIn } from '../support/notes.ts';

const known = 'She is attention-seeking on the unit.\n\nHe is lazy.\n';
const fresh = 'She is manipulative.\n';

describe('a baseline', () => {
  it('makes the code 0 for what was known, and 1 for what is new, which alone is named', async () => {
    await inFolder({ 'n/a.md': known, 'n/b.md': known }, async (folder) => {
      assert.equal((await foothold(folder, ['check', 'n'])).code, 1);
      const { out, code } = await foothold(folder, ['baseline', 'n']);
      assert.equal(code, 0);
      assert.match(out, /^\.foothold-baseline\.json: \d+ wordings in 2 notes are known from now on/);
      const quiet = await foothold(folder, ['check', 'n']);
      assert.deepEqual(
        [quiet.code, quiet.out],
        [0, '\n2 notes checked: nothing new to point out.\n4 more were known when the baseline was made.\n'],
      );
      writeFileSync(join(folder, 'n/b.md'), `${known}\n${fresh}`);
      const again = await foothold(folder, ['check', 'n']);
      assert.equal(again.code, 1);
      assert.match(again.out, /manipulative/);
      assert.doesNotMatch(again.out, /n\/a\.md|attention|lazy/);
    });
  });

  it('knows a sentence whatever is changed around it, however its lines break', async () => {
    await inFolder({ 'a.md': known }, async (folder) => {
      await foothold(folder, ['baseline', 'a.md']);
      writeFileSync(
        join(folder, 'a.md'),
        'A new start.\r\n\r\nHe is lazy.\r\n\r\nMore text came. She is\r\nattention-seeking on the unit. And more.\r\n',
      );
      assert.equal((await foothold(folder, ['check', 'a.md'])).code, 0);
    });
  });

  it('counts: the same sentence once more is new, and so is it in another note', async () => {
    await inFolder({ 'a.md': known }, async (folder) => {
      await foothold(folder, ['baseline', 'a.md']);
      writeFileSync(join(folder, 'a.md'), `${known}\nHe is lazy.\n`);
      writeFileSync(join(folder, 'b.md'), 'He is lazy.\n');
      const { out, code } = await foothold(folder, ['check', '--format', 'json', 'a.md', 'b.md']);
      const notes = JSON.parse(out).notes as { findings: { baseline: string }[] }[];
      assert.deepEqual(
        notes.map(({ findings }) => findings.map(({ baseline }) => baseline)),
        [['known', 'known', 'new'], ['new']],
      );
      assert.equal(code, 1);
    });
  });

  it('is used from its place by name, and not at all with --no-baseline', async () => {
    await inFolder({ 'n/a.md': known }, async (folder) => {
      await foothold(folder, ['baseline', 'n', '--output', 'n/old.json']);
      assert.equal((await foothold(folder, ['check', 'n'])).code, 1);
      assert.equal((await foothold(folder, ['check', 'n', '--baseline', 'n/old.json'])).code, 0);
      assert.equal((await foothold(join(folder, 'n'), ['check', 'a.md', '--baseline=old.json'])).code, 0);
      await foothold(folder, ['baseline', 'n']);
      assert.equal((await foothold(folder, ['check', 'n'])).code, 0);
      assert.equal((await foothold(folder, ['check', 'n', '--no-baseline'])).code, 1);
    });
  });

  it('holds no word of a note and no name of one, and keeps its key', async () => {
    await inFolder({ 'Zebra.md': known }, async (folder) => {
      await foothold(folder, ['baseline', '.']);
      const first = readFileSync(join(folder, '.foothold-baseline.json'), 'utf8');
      for (const word of ['Zebra', 'attention', 'lazy', 'unit']) assert.ok(!first.includes(word), word);
      // Bare, the code may stand in a hash by chance.
      assert.doesNotMatch(first, /["/ ]A2["/ ]/);
      await foothold(folder, ['baseline', '.']);
      assert.equal(readFileSync(join(folder, '.foothold-baseline.json'), 'utf8'), first);
      assert.match(first, /^\{\n {2}"version": 1,\n {2}"key": "[\w+/]{43}=",\n {2}"known": \{\n {4}"[\w-]{27}": 1,\n/);
    });
  });

  for (const [content, reason] of [
    [undefined, 'there is no such file; foothold baseline writes one'],
    ['{}', 'it is no baseline of Foothold'],
    ['{"version":2,"key":"","known":{}}', 'it was written by another version of Foothold'],
  ] as const) {
    it(`that can not be used is named, and nothing is checked: ${reason}`, async () => {
      await inFolder({ 'a.md': known, ...(content === undefined ? {} : { 'b.json': content }) }, async (folder) => {
        const { code, out, err } = await foothold(folder, ['check', 'a.md', '--baseline', 'b.json']);
        assert.deepEqual([code, out, err], [2, '', [`foothold: can't use the baseline b.json: ${reason}.`]]);
      });
    });
  }

  it('on the validation notes gives 0, and 1 with one wording more, which alone is named', async () => {
    const notes = notesIn(fileURLToPath(new URL('../notes/validation', import.meta.url)));
    await inFolder(notes, async (folder) => {
      assert.equal((await foothold(folder, ['baseline', '.'])).code, 0);
      assert.equal((await foothold(folder, ['check', '.'])).code, 0);
      const [name = '', text] = Object.entries(notes)[0] ?? [];
      writeFileSync(
        join(folder, name),
        `${text}\n\nShe is attention-seeking on the unit.\n\nThe next session is on Tuesday.\n`,
      );
      const { code, out } = await foothold(folder, ['check', '--format', 'github', '.']);
      assert.equal(code, 1);
      assert.match(out, /^::notice file=[^\n]*title=Foothold A2\/attention-seeking[^\n]*\n$/);
    });
  }).timeout(120_000);
});
