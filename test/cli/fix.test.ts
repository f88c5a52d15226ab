import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ask } from '../../server/src/cli/ask.ts';
import { slotsOf, withSlots } from '../../server/src/cli/slots.ts';
import { foothold, footholdIn, inFolder } from '../support/cli.ts';

const note =
  'Seen at noon.\r\n\r\nShe is attention-seeking on the unit.\r\n\r\nMother calls her attention-seeking.\r\n';

/** Answers one question after the other: a number is the choice at that place, `fill` answers every gap. */
function answering(
  choices: readonly (number | 'keep' | 'stop' | undefined)[],
  fill: string | undefined = 'twice a day',
): Ask & { readonly asked: string[][] } {
  const left = [...choices];
  const asked: string[][] = [];
  return {
    asked,
    async choose(_, offered) {
      asked.push(offered.map(({ label }) => label));
      const choice = left.shift();
      return typeof choice === 'number' ? offered[choice]?.value : offered.find(({ value }) => value === choice)?.value;
    },
    fill: async () => fill,
  };
}

describe('foothold fix', () => {
  it('--interactive shows each reframe as a change of the line, and writes the one that is chosen', async () => {
    await inFolder({ 'a.md': note }, async (folder) => {
      const ask = answering([0]);
      const { out, err, code } = await foothold(folder, ['fix', '--interactive', 'a.md'], { ask });
      assert.deepEqual([err, code, ask.asked.length], [[], 0, 1]);
      assert.match(out, /\na\.md:3:\d+ {2}".*attention-seeking" works against the assumption/);
      assert.match(out, /\n {2}1 - She is attention-seeking on the unit\.\n {4}\+ \S/);
      assert.match(out, /\n1 note changed\.\n$/);
      const after = readFileSync(join(folder, 'a.md'), 'utf8');
      const [seen, , changed, , mother] = after.split('\r\n');
      assert.deepEqual([seen, mother], ['Seen at noon.', 'Mother calls her attention-seeking.']);
      assert.ok(changed !== undefined && !changed.includes('attention-seeking') && !changed.includes('___'), changed);
      assert.equal((await foothold(folder, ['check', 'a.md'])).code, 0);
      assert.deepEqual(readdirSync(folder), ['a.md']);
    });
  });

  it('leaves gaps where nothing is filled in', async () => {
    await inFolder({ 'a.md': note }, async (folder) => {
      await foothold(folder, ['fix', '-i', 'a.md'], { ask: answering([0], '') });
      const after = readFileSync(join(folder, 'a.md'), 'utf8');
      assert.notEqual(after, note);
      assert.ok(!after.includes('twice a day'));
    });
  });

  for (const [what, choices] of [
    ['keeps what the writer keeps', ['keep']],
    ['stops where the writer stops', ['stop']],
    ['leaves a note as it was whose questions were broken off', [undefined]],
  ] as const) {
    it(what, async () => {
      await inFolder({ 'a.md': note }, async (folder) => {
        const { out } = await foothold(folder, ['fix', '-i', 'a.md'], { ask: answering(choices) });
        assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), note);
        assert.match(out, /Nothing was changed\.\n$/);
      });
    });
  }

  it('keeps encoding, byte order mark, line ends, mode and link', async () => {
    const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const files = { 'bom.md': `\ufeff${note}`, 'utf16.md': utf16(note), 'big.md': utf16(note).swap16() };
    await inFolder(files, async (folder) => {
      chmodSync(join(folder, 'bom.md'), 0o640);
      symlinkSync('bom.md', join(folder, 'link.md'));
      const args = ['fix', '-i', 'link.md', 'utf16.md', 'big.md'];
      await foothold(folder, args, { ask: answering([0, 0, 0]) });
      const bom = readFileSync(join(folder, 'bom.md'));
      const text = bom.toString('utf8');
      assert.match(text, /^\ufeffSeen at noon\.\r\n\r\n(?!She is attention-seeking)[^\r\n]*\r\n\r\nMother/);
      assert.deepEqual(readFileSync(join(folder, 'utf16.md')), utf16(text.slice(1)));
      assert.deepEqual(readFileSync(join(folder, 'big.md')), utf16(text.slice(1)).swap16());
      assert.equal(statSync(join(folder, 'bom.md')).mode & 0o777, 0o640);
      assert.ok(lstatSync(join(folder, 'link.md')).isSymbolicLink());
    });
  });

  it('never writes over what somebody else wrote meanwhile', async () => {
    await inFolder({ 'a.md': note }, async (folder) => {
      const ask = answering([0]);
      const meanwhile: Ask = {
        ...ask,
        choose(question, choices) {
          writeFileSync(join(folder, 'a.md'), 'Their words.\n');
          return ask.choose(question, choices);
        },
      };
      const { err, code } = await foothold(folder, ['fix', '-i', 'a.md'], { ask: meanwhile });
      assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), 'Their words.\n');
      assert.deepEqual(
        [code, err],
        [2, ["foothold: can't change a.md: somebody changed it meanwhile, so it was left as it is."]],
      );
      assert.deepEqual(readdirSync(folder), ['a.md']);
    });
  });

  it('--dry-run shows a patch and writes nothing', async () => {
    await inFolder({ 'a.md': note }, async (folder) => {
      const { out, code } = await foothold(folder, ['fix', '--dry-run', 'a.md']);
      assert.equal(code, 0);
      assert.match(out, /^--- a\.md\n\+\+\+ a\.md\n@@ [^\n]* @@\n/);
      assert.match(out, /\n-She is attention-seeking on the unit\.\n\+\S/);
      assert.doesNotMatch(out, /[+-]Mother/);
      assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), note);
    });
  });

  it('asks for a terminal, and takes no standard input', async () => {
    assert.deepEqual((await footholdIn({ 'a.md': note }, ['fix', '-i', 'a.md'])).err, [
      'foothold: foothold fix --interactive needs a terminal, since it asks you about every change.',
    ]);
    assert.equal((await footholdIn({}, ['fix', '-i', '-'])).code, 2);
  });
});

describe('the gaps of a reframe', () => {
  it('are asked for by name and filled in order, with escapes undone', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet in the notation of editors
    const snippet = 'costs \\$5 ${1:how often \\} now} and ${2:what}\\\\';
    assert.deepEqual(slotsOf(snippet), ['how often } now', 'what']);
    assert.equal(withSlots(snippet, ['daily']), 'costs $5 daily and ___\\');
  });
});
