import assert from 'node:assert/strict';
import { assumptionCodes } from '../../server/src/core/rules/rule.ts';
import { footholdIn } from '../support/cli.ts';

describe('foothold explain', () => {
  it('explains an assumption and lists its known wordings', async () => {
    const { out, code } = await footholdIn({}, ['explain', 'a3']);
    assert.equal(code, 0);
    assert.match(out, /^\nA3: Patients need to do better, try harder, and be more motivated to change\.\n/);
    for (const part of [
      'Why we act as if it were true',
      'One question to ask next',
      'The other side',
      '  as-good-as-it-gets\n',
    ])
      assert.ok(out.includes(part), part);
  });

  it('explains a wording, with examples but without their marks', async () => {
    const { out } = await footholdIn({}, ['explain', 'A3/as-good-as-it-gets']);
    assert.match(out, /^\nA3\/as-good-as-it-gets\n/);
    for (const part of ['Against A3: ', 'What it closes off', 'The other side']) assert.ok(out.includes(part), part);
    assert.doesNotMatch(out, /\[\[|\{\{|\]\]/);
  });

  for (const [name, said] of [
    ['A9', 'foothold: there is no assumption A9. They are A1 to A8.'],
    ['A3/nothing', 'foothold: there is no wording A3/nothing. foothold explain A3 lists those of A3.'],
  ] as const) {
    it(`says of ${name} that there is none, and explains the others`, async () => {
      const { out, err, code } = await footholdIn({}, ['explain', name, 'A1']);
      assert.deepEqual([err, code], [[said], 2]);
      assert.match(out, /A1: /);
    });
  }
});

describe('foothold rules', () => {
  it('lists all as data', async () => {
    const { out } = await footholdIn({}, ['rules', '--format', 'json']);
    const { version, rules } = JSON.parse(out);
    assert.equal(version, 1);
    assert.deepEqual(
      rules.map(({ code }: { code: string }) => code),
      [...assumptionCodes],
    );
    for (const { patterns } of rules) {
      assert.ok(patterns.length > 3);
      for (const { id, because, example } of patterns)
        assert.ok(id && because && example && !example.includes('[['), id);
    }
  });

  it('lists all as a page, each row of its tables whole', async () => {
    const { out } = await footholdIn({}, ['rules']);
    assert.equal(out.match(/^## A\d: /gm)?.length, 8);
    const rows = out.split('\n').filter((line) => line.startsWith('|'));
    assert.ok(rows.length > 60);
    for (const row of rows) assert.equal(row.replaceAll('\\|', '').split('|').length, 5, row);
  });
});

describe('foothold doctor', () => {
  it('shows versions, the configuration in force and what is to mend in it', async () => {
    const good = await footholdIn({ 'n/.foothold.yaml': 'sensitivity: high\n' }, ['doctor', 'n']);
    assert.equal(good.code, 0);
    assert.match(good.out, /Foothold +\d+\.\d+\.\d+\n/);
    assert.match(good.out, /file +n\/\.foothold\.yaml\n +sensitivity +"high"\n/);
    assert.match(good.out, /holds +no connection is open/);
    const bad = await footholdIn({ '.foothold.json': '{"sensitivty": "high"}' }, ['doctor']);
    assert.equal(bad.code, 2);
    assert.match(bad.out, /to mend +\.foothold\.json:1:2: "sensitivty" is no setting/);
  });
});

describe('foothold lsp', () => {
  it('says so where the server is not beside the program', async () => {
    assert.deepEqual((await footholdIn({}, ['lsp'])).err, [
      'foothold: the language server, server.cjs, is not in the same folder as this program.',
    ]);
  });
});
