import assert from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { foothold, inFolder, type Tree } from '../support/cli.ts';

const note = 'She is attention-seeking on the unit.\n';
const esc = String.fromCharCode(27);

/** Checks a folder that somebody else has prepared; whatever it holds, the note is checked or the fault is named. */
const check = (files: Tree, ...args: readonly string[]) =>
  inFolder({ 'notes/a.md': note, ...files }, (folder) => foothold(folder, ['check', ...args, 'notes']));

describe('what somebody else has prepared', () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
    .split('')
    .map((name, i) => `${name}: &${name} [${`*${'abcdefgh'[i]},`.repeat(10)}]`)
    .join('\n')}\n`;
  const configs: readonly (readonly [name: string, files: Tree])[] = [
    ['a configuration nested a hundred thousand deep', { '.foothold.json': '['.repeat(100_000) }],
    ['the same in YAML', { '.foothold.yaml': '['.repeat(20_000) }],
    ['YAML that multiplies itself', { '.foothold.yaml': bomb }],
    [
      'keys that would change all objects',
      { '.foothold.json': '{ "__proto__": { "sensitivity": "low" }, "constructor": 1 }' },
    ],
    [
      'patterns for names that would take for ever',
      { '.foothold.json': JSON.stringify({ exclude: [`${'*(a|a)'.repeat(30)}!`, `${'{a,b}'.repeat(30)}`] }) },
    ],
    ['a pack that names a device and a folder', { '.foothold.yaml': 'packs: [/dev/zero.yaml, .]' }],
    ['a configuration of 2 MB', { '.foothold.json': `{ "exclude": ["${'x'.repeat(2_000_000)}"] }` }],
  ];
  for (const [name, files] of configs) {
    it(`${name}: the note is checked all the same, or the fault is named`, async () => {
      const { code, out, err } = await check(files);
      assert.ok(code === 1 || (code === 2 && err.length > 0), `${code} ${err.join('\n')}`);
      assert.ok(code === 2 || out.includes('attention-seeking'));
      assert.ok(
        err.every((line) => line.length < 500 && !/something went wrong/.test(line)),
        err.join('\n').slice(0, 500),
      );
      assert.equal(({} as Record<string, unknown>).sensitivity, undefined);
    });
  }

  it('a note, its name and its configuration can not steer the terminal', async () => {
    const { out, err } = await check({
      [`notes/${esc}[2Jb.md`]: `She is attention-seeking${esc}]0;title\u0007 on ${esc}[31mthe unit.\u202e\n`,
      '.foothold.json': `{ "${esc}[2J": 1 }`,
    });
    assert.match(out, /2 notes checked/);
    assert.ok(!out.includes(esc) && !err.join('').includes(esc));
    assert.deepEqual(
      [...out].filter((each) => each !== '\n' && /\p{Cc}/u.test(each)),
      [],
    );
  });

  it('a link in place of the ignore file or the configuration shows nothing of what it leads to', () =>
    inFolder({ 'notes/a.md': note, 'secret.txt': 'root:quillfeather:0\n' }, async (folder) => {
      for (const name of ['.foothold.json', '.foothold-ignores.json', '.foothold-baseline.json'])
        symlinkSync(join(folder, 'secret.txt'), join(folder, name));
      const { out, err } = await foothold(folder, ['check', 'notes']);
      assert.notDeepEqual(err, []);
      assert.doesNotMatch(out + err.join('\n'), /quillfeather|root:/);
      assert.equal(readFileSync(join(folder, 'secret.txt'), 'utf8'), 'root:quillfeather:0\n');
    }));
});
