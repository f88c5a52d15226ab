import assert from 'node:assert/strict';
import { findingsIn, footholdIn, type Tree } from '../support/cli.ts';

const note = 'She is attention-seeking on the unit.\n';
const off = '{ "severity": { "A2": "off" } }';

/** Notes with their findings, and the lines on standard error, of `foothold check .` in a folder. */
async function checked(files: Tree, ...args: string[]) {
  const { out, err, code } = await footholdIn(files, ['check', '--format=json', ...(args.length > 0 ? args : ['.'])]);
  return { notes: findingsIn(out), err, code };
}

describe('.foothold.json and .foothold.yaml', () => {
  it('hold for the notes of their folder and below; the nearest one counts', async () => {
    const { notes, err } = await checked({
      '.foothold.json': off,
      'a.md': note,
      'sub/b.md': note,
      'own/.foothold.yaml': 'severity:\n  A2: hint # shown again\n',
      'own/deep/c.md': note,
      'yml/.foothold.yml': 'sensitivity: high\n',
      'yml/d.md': note,
    });
    assert.deepEqual(notes, {
      './a.md': [],
      './own/deep/c.md': ['A2 violation'],
      './sub/b.md': [],
      './yml/d.md': ['A2 violation'],
    });
    assert.deepEqual(err, []);
  });

  it('hold for a note from standard input, by its name', async () => {
    const args = ['check', '--format=json', '-', '--stdin-filename', 'sub/x.md'];
    const { out } = await footholdIn({ 'sub/.foothold.json': off }, args, { stdin: note });
    assert.deepEqual(findingsIn(out), { 'sub/x.md': [] });
  });

  it('may be given by name, or left out', async () => {
    const files = { '.foothold.json': off, 'other.yaml': 'patterns: { A2/attention-seeking: hint }', 'a.md': note };
    assert.deepEqual((await checked(files, 'a.md')).notes, { 'a.md': [] });
    assert.deepEqual((await checked(files, 'a.md', '--no-config')).notes, { 'a.md': ['A2 violation'] });
    assert.deepEqual((await checked(files, 'a.md', '--config', 'other.yaml')).notes, { 'a.md': ['A2 violation'] });
  });

  it('may hold comments, trailing commas and a byte order mark', async () => {
    const json = '\ufeff// For the ward.\n{\n  /* quiet */ "severity": { "A2": "off", },\n}\n';
    assert.deepEqual(await checked({ '.foothold.json': json, 'a.md': note }), {
      notes: { './a.md': [] },
      err: [],
      code: 0,
    });
    assert.deepEqual((await checked({ '.foothold.json': '  // nothing yet\n', 'a.md': note })).err, []);
    assert.deepEqual((await checked({ '.foothold.yaml': '# nothing yet\n', 'a.md': note })).err, []);
  });

  it('include and exclude by globs from their own folder', async () => {
    const files = {
      'team/.foothold.json': '{ "include": ["**", "*.org"], "exclude": ["drafts", "old/*.txt", "*.template.md"] }',
      'team/a.md': note,
      'team/b.org': note,
      'team/Drafts/c.md': note,
      'team/x/drafts/d.md': note,
      'team/old/e.txt': note,
      'team/x/old/f.txt': note,
      'team/g.template.md': note,
      'drafts/h.md': note,
      'b.org': note,
    };
    const found = Object.keys((await checked(files)).notes);
    assert.deepEqual(found, ['./drafts/h.md', './team/a.md', './team/b.org', './team/x/old/f.txt']);
    const named = await checked(files, 'team/Drafts/c.md');
    assert.deepEqual(named.notes, { 'team/Drafts/c.md': ['A2 violation'] });
  });

  it('of a narrower include leave the rest alone', async () => {
    const files = { '.foothold.json': '{ "include": ["notes/**"] }', 'notes/a.md': note, 'b.md': note };
    assert.deepEqual(Object.keys((await checked(files)).notes), ['./notes/a.md']);
  });

  it('with a typo are named once, by line and column, and all else is checked', async () => {
    const json = '{\n  // for the ward\n  "sensitivty": "high",\n  "severity": { "A2": "off", "A1": "loud" },\n}\n';
    const files = { 'n/.foothold.json': json, 'n/a.md': note, 'n/b.md': note, 'c.md': note };
    assert.deepEqual(await checked(files), {
      notes: { './c.md': ['A2 violation'], './n/a.md': [], './n/b.md': [] },
      err: [
        'foothold: n/.foothold.json:3:3: "sensitivty" is no setting. Did you mean "sensitivity"?',
        'foothold: n/.foothold.json:4:30: "severity.A1" is "loud", but may be "off", "hint", "information" or "warning".',
      ],
      code: 2,
    });
  });

  it('with a typo are named in YAML as well', async () => {
    const yaml = 'severity:\n  A2: off\n  A0: off\nexclude:\n  - drafts\n  - 7\n';
    assert.deepEqual((await checked({ '.foothold.yaml': yaml, 'a.md': note })).err, [
      'foothold: .foothold.yaml:3:3: "A0" is no setting in "severity". Known here: A1, A2, A3, A4, A5, A6, A7, A8, reported.',
      'foothold: .foothold.yaml:6:5: "exclude[2]" is 7, but has to be a pattern of file names, such as "drafts/**".',
    ]);
  });

  for (const [name, content, said] of [
    [
      '.foothold.json',
      '{ "severity": { "A2": "off" } "quiet": 3 }',
      '1:31: It is no valid JSON here: a comma is missing.',
    ],
    [
      '.foothold.json',
      '{ "severity": { "A2": "off" }, "quiet": soon }',
      '1:41: It is no valid JSON here: words need double quotes.',
    ],
    ['.foothold.json', '{ "severity": { "A2": "off" }', '1:30: It is no valid JSON here: a closing brace is missing.'],
  ] as const) {
    it(`that can not be read as a whole are named, and what can be read holds: ${said}`, async () => {
      const { notes, err, code } = await checked({ [name]: content, 'a.md': note });
      assert.deepEqual([err, notes, code], [[`foothold: ${name}:${said}`], { './a.md': [] }, 2]);
    });
  }

  it('that are broken YAML are named by line', async () => {
    const { err, notes, code } = await checked({ '.foothold.yaml': 'quiet: 3\nseverity: {A2: off\n', 'a.md': note });
    assert.equal(err.length, 1);
    assert.match(err[0] ?? '', /^foothold: \.foothold\.yaml:[23]:\d+: It is no valid YAML here: /);
    assert.deepEqual([Object.keys(notes), code], [['./a.md'], 2]);
  });

  it('that are no text, or missing where they were named, are named', async () => {
    const files = { '.foothold.json': new Uint8Array([0xff, 0, 1, 2]), 'a.md': note };
    const { err, notes } = await checked(files);
    assert.deepEqual(err, ['foothold: .foothold.json:1:1: These settings are not used: it is no text.']);
    assert.deepEqual(notes, { './a.md': ['A2 violation'] });
    const missing = await checked(files, 'a.md', '--config', 'gone.json');
    assert.deepEqual(missing.err, ['foothold: gone.json:1:1: These settings are not used: there is no such file.']);
    assert.equal(missing.code, 2);
  });

  it('of both kinds in one folder are named, and the JSON one holds', async () => {
    const { err, notes } = await checked({ '.foothold.json': off, '.foothold.yaml': 'quiet: 1', 'a.md': note });
    assert.deepEqual(err, [
      'foothold: .foothold.json:1:1: .foothold.yaml in the same folder is not read. Keep only one of the two.',
    ]);
    assert.deepEqual(notes, { './a.md': [] });
  });

  it('give way to the command line', async () => {
    const files = { '.foothold.json': '{ "sensitivity": "low" }', 'a.md': note };
    assert.deepEqual((await checked(files, 'a.md', '--sensitivity', 'high')).notes, { 'a.md': ['A2 violation'] });
  });
});
