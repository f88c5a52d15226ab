import assert from 'node:assert/strict';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packSchema } from '../../server/src/host/packSchema.ts';
import { foothold, footholdIn, inFolder, type Tree } from '../support/cli.ts';

const flyer = `pack: our-team
patterns:
  - id: frequent-flyer
    assumption: A2
    phrases: ["frequent flyer"]
    because: It makes a joke of asking for help.
    reframes: ["called {how many} times this month"]
    flags: ["She is a [[A2: frequent flyer]]."]
    allows: ["She is {{neg: not a frequent flyer}}."]
`;
const note = 'She is a frequent flyer.\n';
const config = 'packs: [packs/our-team.yaml]\n';
const tree: Tree = { '.foothold.yaml': config, 'packs/our-team.yaml': flyer, 'notes/a.md': note };

/** The patterns found in each note by `foothold check .`, the lines on standard error and the exit code. */
async function checked(files: Tree, ...args: string[]) {
  const { out, err, code } = await footholdIn(files, ['check', '--format=json', ...args, '.']);
  return { found: patternsIn(out), err, code };
}

function patternsIn(out: string): readonly string[] {
  const report = JSON.parse(out) as { notes: { path: string; findings: { assumption: string; pattern: string }[] }[] };
  return report.notes.flatMap(({ path, findings }) =>
    findings.map(({ assumption, pattern }) => `${path} ${assumption}/${pattern}`),
  );
}

const own = './notes/a.md A2/our-team/frequent-flyer';

describe('house packs on the command line', () => {
  it('hold for the notes below their configuration, from whose folder they are named', async () => {
    assert.deepEqual(await checked(tree), { found: [own], err: [], code: 1 });
  });

  it('can be shared from a folder beside, and add up', async () => {
    const second = flyer.replace('our-team', 'shared').replaceAll('frequent flyer', 'regular customer');
    const { found, err } = await checked({
      'unit/.foothold.json': '{ "packs": ["../shared/all.yml", "our.yaml"] }',
      'shared/all.yml': second,
      'unit/our.yaml': flyer,
      'unit/b.md': 'A regular customer and frequent flyer.\n',
    });
    assert.deepEqual(found, ['./unit/b.md A2/shared/frequent-flyer', './unit/b.md A2/our-team/frequent-flyer']);
    assert.deepEqual(err, []);
  });

  it('take a severity by the name of a pattern, and name one that no pack has', async () => {
    for (const name of ['our-team/frequent-flyer', 'A2/our-team/frequent-flyer']) {
      const off = `${config}patterns: { ${name}: off }\n`;
      assert.deepEqual(await checked({ ...tree, '.foothold.yaml': off }), { found: [], err: [], code: 0 });
    }
    const slip = await checked({ ...tree, '.foothold.yaml': `${config}patterns:\n  our-team/frequent-flier: off\n` });
    assert.deepEqual(slip.err, [
      'foothold: .foothold.yaml:3:3: No pack has a pattern "our-team/frequent-flier". Did you mean "our-team/frequent-flyer"?',
    ]);
    assert.equal(slip.code, 2);
  });

  it('name each fault by line and column, and the sound patterns hold', async () => {
    const broken = `${flyer}  - id: broken
    assumption: A9
    phrases: ["(a|b"]
    because: It is broken.
    reframes: ["did {what}"]
    flags: ["[[A1: a]]"]
    allows: ["b"]
`;
    const { found, err, code } = await checked({ ...tree, 'packs/our-team.yaml': broken });
    assert.deepEqual(found, [own]);
    assert.deepEqual(err, [
      'foothold: packs/our-team.yaml:11:5: "patterns[2].assumption" is "A9", but may be "A1", "A2", "A3", "A4", "A5", "A6", "A7" or "A8".',
      "foothold: packs/our-team.yaml:12:15: This phrase can't be used: missing ).",
    ]);
    assert.equal(code, 2);
  });

  for (const [why, files, said] of [
    ['is missing', {}, 'packs/our-team.yaml:1:1: This pack is not used: there is no such file.'],
    ['is empty', { 'packs/our-team.yaml': '' }, 'packs/our-team.yaml:1:1: A pack needs the keys'],
    ['is no YAML', { 'packs/our-team.yaml': 'pack: "our' }, 'packs/our-team.yaml:1:11: It is no valid YAML here'],
    ['is a folder', { 'packs/our-team.yaml/x': '' }, 'packs/our-team.yaml:1:1: This pack is not used: it is a folder.'],
    [
      'is too large',
      { 'packs/our-team.yaml': '#'.repeat(128_001) },
      'packs/our-team.yaml:1:1: This pack is not used: it is larger than 0.128 MB.',
    ],
    [
      'is no text',
      { 'packs/our-team.yaml': new Uint8Array([0xff, 0x00, 0x12]) },
      'packs/our-team.yaml:1:1: This pack is not used: ',
    ],
  ] as const) {
    it(`say so where one ${why}, and all else is checked`, async () => {
      const { 'packs/our-team.yaml': _, ...others } = tree;
      const { found, err, code } = await checked({ ...others, ...files, 'notes/b.md': 'She is attention-seeking.\n' });
      assert.ok(err.length === 1 && err[0]?.startsWith(`foothold: ${said}`), err.join('\n'));
      assert.ok(found.includes('./notes/b.md A2/attention-seeking'));
      assert.equal(code, 2);
    });
  }

  it('are no devices, even by a link', async function () {
    if (process.platform === 'win32') this.skip();
    await inFolder({ '.foothold.yaml': 'packs: [link.yaml]\n', 'a.md': note }, async (folder) => {
      symlinkSync('/dev/zero', join(folder, 'link.yaml'));
      const { err } = await foothold(folder, ['check', '.']);
      assert.deepEqual(err, ['foothold: link.yaml:1:1: This pack is not used: it is no ordinary file.']);
    });
  });

  it('of one name in two files are told apart, or the second is told', async () => {
    const { found, err } = await checked({
      ...tree,
      '.foothold.yaml': 'packs: [packs/our-team.yaml, packs/again.yaml]\n',
      'packs/again.yaml': flyer,
    });
    assert.deepEqual(found, [own]);
    assert.deepEqual(err, [
      'foothold: packs/again.yaml:3:5: "our-team/frequent-flyer" is a pattern of another pack already: give this pack a name of its own.',
    ]);
  });

  it('are part of what a cache goes by', async () => {
    await inFolder(tree, async (folder) => {
      const check = async () => patternsIn((await foothold(folder, ['check', '--format=json', '--cache', '.'])).out);
      assert.deepEqual([await check(), await check()], [[own], [own]]);
      writeFileSync(join(folder, 'packs/our-team.yaml'), flyer.replace('["frequent flyer"]', '["a frequent flyer"]'));
      const { out } = await foothold(folder, ['check', '--format=json', '--show-text', '--cache', '.']);
      assert.match(out, /"text":"a frequent flyer"/);
      writeFileSync(join(folder, '.foothold.yaml'), '');
      assert.ok(!(await check()).includes(own));
    });
  });
});

/** What `foothold pack test` says of one file, and its exit code. */
async function tested(text: string | Uint8Array) {
  return footholdIn({ 'p.yaml': text }, ['pack', 'test', 'p.yaml']);
}

describe('house packs where wordings are explained', () => {
  for (const name of ['our-team/frequent-flyer', 'A2/our-team/frequent-flyer'])
    it(`are known to foothold explain: ${name}`, async () => {
      const { out, err, code } = await footholdIn(tree, ['explain', name]);
      assert.deepEqual([err, code], [[], 0]);
      assert.match(out, /^\nA2\/our-team\/frequent-flyer\n/);
      assert.match(out, /Against A2: Patients want to improve\./);
    });

  it('are listed with their assumption, and not where no settings are read', async () => {
    const listed = async (...args: readonly string[]) => {
      const { out } = await footholdIn(tree, ['rules', '--format', 'json', ...args]);
      const [, a2] = JSON.parse(out).rules;
      return a2.patterns.map(({ id }: { id: string }) => id).includes('our-team/frequent-flyer');
    };
    assert.deepEqual([await listed(), await listed('--no-config')], [true, false]);
    const { err, code } = await footholdIn(tree, ['explain', '--no-config', 'our-team/frequent-flyer']);
    assert.equal(code, 2);
    assert.match(err.join(), /there is no assumption our-team\/frequent-flyer/);
  });
});

describe('foothold pack test', () => {
  it('is content with a pack that is as it is written', async () => {
    const { out, err, code } = await tested(flyer);
    assert.deepEqual([out, err, code], ['p.yaml: all as written (1 pattern, 3 examples and reframes)\n', [], 0]);
  });

  it('shows what is to mend as it reads, by its line', async () => {
    const bad = flyer
      .replace('a [[A2: frequent flyer]]', '[[A2: a frequent flyer]]')
      .replace('["She is {{neg: not a frequent flyer}}."]', '\n      - "Frequent flyer miles paid for it."')
      .replace('called {how many} times', 'was lazy');
    const { out, code } = await tested(bad);
    assert.equal(
      out,
      `p.yaml:7:16  this reframe works against an assumption itself
    was lazy this month
    expected  nothing
    found     A1 violation: was lazy
p.yaml:8:13  this example is not found as it is marked
    She is a frequent flyer.
    expected  A2 violation: a frequent flyer
    found     A2 violation: frequent flyer
p.yaml:10:9  this example is to be left alone, but it is not
    Frequent flyer miles paid for it.
    expected  nothing
    found     A2 violation: Frequent flyer
p.yaml: 3 things to mend (1 pattern, 3 examples and reframes read)
`,
    );
    assert.equal(code, 1);
  });

  it('names faults in the writing, and ends with 1', async () => {
    const { out, code } = await tested(flyer.replace('"frequent flyer"', '"frequent [flyer"'));
    assert.match(out, /^p\.yaml:5:15 {2}This phrase can't be used: missing \]\.\n/);
    assert.equal(code, 1);
    assert.equal((await tested('pack: [')).code, 1);
  });

  it('ends with 2 for a file that can not be read, and tests the others', async () => {
    const { out, err, code } = await footholdIn({ 'p.yaml': flyer }, ['pack', 'test', 'none.yaml', 'p.yaml']);
    assert.deepEqual(err, ['foothold: none.yaml: This pack is not used: there is no such file.']);
    assert.match(out, /^p\.yaml: all as written/);
    assert.equal(code, 2);
  });

  it('says how it is called', async () => {
    for (const args of [[], ['test'], ['tset', 'p.yaml']]) {
      const { err, code } = await footholdIn({}, ['pack', ...args]);
      assert.deepEqual([err, code], [['foothold: Name the packs to test: foothold pack test our-team.yaml'], 2]);
    }
  });

  const folder = fileURLToPath(new URL('../../examples/packs/', import.meta.url));
  for (const name of readdirSync(folder)) {
    it(`is content with examples/packs/${name}`, async () => {
      const { out, code } = await foothold(folder, ['pack', 'test', name]);
      assert.equal(code, 0, out);
    });
  }

  it('is content with the pack in docs/packs.md, and the page finds what it says', async () => {
    const page = readFileSync(new URL('../../docs/packs.md', import.meta.url), 'utf8');
    const [pack = '', settings = ''] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
    assert.match((await tested(pack)).out, /: all as written/);
    const { found } = await checked({ ...tree, '.foothold.yaml': settings, 'packs/our-team.yaml': pack });
    assert.deepEqual(found, [own]);
    const shown = /```text\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const more = `${pack.trimEnd()}\n      - "He collects {{other: frequent-flyer miles}} for the trip."\n`;
    const { out } = await footholdIn({ 'packs/our-team.yaml': more }, ['pack', 'test', 'packs/our-team.yaml']);
    assert.equal(out, shown);
  });
});

describe('the schema of house packs', () => {
  const file = new URL('../../schemas/foothold-pack.schema.json', import.meta.url);
  it('is in step (npm run schema writes it)', () => {
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), JSON.parse(JSON.stringify(packSchema)));
  });

  it('takes the packs of the examples, and not one with a slip', async () => {
    const { Ajv } = await import('ajv');
    const { parse } = await import('yaml');
    const isValid = new Ajv({ strict: false }).compile(packSchema);
    for (const name of readdirSync(new URL('../../examples/packs/', import.meta.url))) {
      const text = readFileSync(new URL(`../../examples/packs/${name}`, import.meta.url), 'utf8');
      assert.ok(isValid(parse(text)), JSON.stringify(isValid.errors));
      assert.ok(!isValid(parse(text.replace('assumption:', 'asumption:'))));
    }
    assert.ok(!isValid({ ...parse(flyer), pack: 'a2' }));
  });
});
