import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsIn, foothold, footholdIn, inFolder } from '../support/cli.ts';

const flagged = 'She is attention-seeking on the unit.\n';
const clean = 'She came to the desk three times.\n';
const reported = 'Mother calls her attention-seeking.\n';

describe('foothold check', () => {
  it('ends with 0 where there is nothing, 1 where there is something', async () => {
    assert.equal((await footholdIn({ 'a.md': clean }, ['check', 'a.md'])).code, 0);
    assert.equal((await footholdIn({ 'a.md': flagged }, ['check', 'a.md'])).code, 1);
  });

  for (const [level, own, others] of [
    ['violation', 1, 0],
    ['reported', 1, 1],
    ['never', 0, 0],
  ] as const) {
    it(`with --fail-on ${level} ends with ${own}, and with ${others} for reported words`, async () => {
      const files = { 'own.md': flagged, 'reported.md': reported };
      assert.equal((await footholdIn(files, ['check', '--fail-on', level, 'own.md'])).code, own);
      assert.equal((await footholdIn(files, ['check', `--fail-on=${level}`, 'reported.md'])).code, others);
    });
  }

  it('checks files, folders and patterns, each note once and by the name that was given', async () => {
    const files = { 'b.md': clean, 'a.md': flagged, 'notes/2.txt': clean, 'notes/1/x.md': flagged, 'notes/z.png': 'x' };
    const { out, code, err } = await footholdIn(files, [
      'check',
      '--format=json',
      'b.md',
      './notes/',
      '*.md',
      'notes/**/*.md',
    ]);
    assert.deepEqual(findingsIn(out), {
      'b.md': [],
      './notes/1/x.md': ['A2 violation'],
      './notes/2.txt': [],
      'a.md': ['A2 violation'],
    });
    assert.deepEqual([code, err], [1, []]);
  });

  it('in folders leaves alone what is no note, unless it is named by itself', async () => {
    const files = {
      'a.md': clean,
      'README.md': flagged,
      'readme.txt': flagged,
      'CHANGELOG.md': flagged,
      'LICENSE.txt': flagged,
      '.hidden/b.md': flagged,
      '.draft.md': flagged,
      'node_modules/c.md': flagged,
      'd.pdf': flagged,
      'readme-first/e.md': clean,
    };
    const { out } = await footholdIn(files, ['check', '--format', 'json', '.', '**/*.md']);
    assert.deepEqual(Object.keys(findingsIn(out)), ['./a.md', './readme-first/e.md']);
    const named = ['README.md', '.hidden/b.md', 'node_modules/c.md', 'd.pdf'];
    assert.deepEqual(
      Object.keys(findingsIn((await footholdIn(files, ['check', '--format', 'json', ...named])).out)),
      named,
    );
  });

  it('takes files with other endings where a pattern spells them out', async () => {
    const { out } = await footholdIn({ 'n/a.org': flagged, 'n/b.md': clean, 'n/c.png': 'x' }, [
      'check',
      '--format=json',
      'n/*.org',
    ]);
    assert.deepEqual(findingsIn(out), { 'n/a.org': ['A2 violation'] });
  });

  it('takes a name with brackets as it is where there is such a file', async () => {
    const { out } = await footholdIn({ 'a[1].md': flagged, 'a1.md': clean }, ['check', '--format=json', 'a[1].md']);
    assert.deepEqual(Object.keys(findingsIn(out)), ['a[1].md']);
  });

  it('reads a note from standard input, by the name that is given', async () => {
    const comment = '<!-- foothold-disable -->\n\n';
    const plain = await foothold('.', ['check', '--format=json', '-'], { stdin: comment + flagged });
    assert.deepEqual(findingsIn(plain.out), { '-': ['A2 violation'] });
    const named = ['check', '--format=json', '--stdin-filename', 'x/today.note.md', '-'];
    assert.deepEqual(findingsIn((await foothold('.', named, { stdin: flagged })).out), {
      'x/today.note.md': ['A2 violation'],
    });
    assert.deepEqual(findingsIn((await foothold('.', named, { stdin: comment + flagged })).out), {
      'x/today.note.md': [],
    });
  });

  it('stops quietly once nobody reads on', async () => {
    const files = { 'a.md': flagged, 'b.md': flagged, 'c.md': flagged };
    const pieces: string[] = [];
    const print = async (text: string) => pieces.push(text) < 2;
    assert.deepEqual((await footholdIn(files, ['check', '.'], { print })).err, []);
    assert.ok(!pieces.join('').includes('c.md'));
  });
});

describe('what can not be checked', () => {
  /** The rest is checked, the code is 2, and each is named in one line with its reason. */
  async function checkNamed(
    names: readonly string[],
    expected: readonly string[],
    prepare: (folder: string) => void = () => {},
  ) {
    await inFolder({ 'good.md': flagged }, async (folder) => {
      prepare(folder);
      const { code, out, err } = await foothold(folder, ['check', '--format', 'json', ...names, 'good.md']);
      assert.deepEqual(
        err,
        expected.map((line) => `foothold: ${line}`),
      );
      assert.deepEqual(findingsIn(out), { 'good.md': ['A2 violation'] });
      assert.equal(code, 2);
    });
  }

  it('a missing file', () =>
    checkNamed(
      ['gone.md', 'gone/gone.md'],
      [
        "can't check gone.md: there is no such file or folder.",
        "can't check gone/gone.md: there is no such file or folder.",
      ],
    ));

  it('a folder without notes, a pattern that fits none', () =>
    checkNamed(
      ['empty', 'notes/*.md', 'empty/*.md'],
      [
        "can't check empty: there is no note in it, no file that ends in .md, .markdown, .txt, .text or .dbtnote.",
        "can't check notes/*.md: no note fits this pattern.",
        "can't check empty/*.md: no note fits this pattern.",
      ],
      (folder) => {
        mkdirSync(join(folder, 'empty'));
        writeFileSync(join(folder, 'empty', 'scan.pdf'), 'x');
      },
    ));

  it('bytes that are no text', () =>
    checkNamed(
      ['scan.md', 'old.txt', 'unmarked.txt'],
      [
        "can't check scan.md: it is no text.",
        "can't check old.txt: it is not UTF-8 text; save it as UTF-8 and try again.",
        "can't check unmarked.txt: it looks like UTF-16 without its mark; save it as UTF-8 and try again.",
      ],
      (folder) => {
        writeFileSync(join(folder, 'scan.md'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]));
        writeFileSync(join(folder, 'old.txt'), Buffer.from('Zo\xeb came late.', 'latin1'));
        writeFileSync(join(folder, 'unmarked.txt'), Buffer.from('She came late.', 'utf16le'));
      },
    ));

  it('a file over 20 MB, also from a pipe', async () => {
    await checkNamed(['large.md'], ["can't check large.md: it is larger than 20 MB."], (folder) => {
      writeFileSync(join(folder, 'large.md'), '');
      truncateSync(join(folder, 'large.md'), 20_000_001);
    });
    const { err, code } = await foothold('.', ['check', '-'], { stdin: new Uint8Array(20_000_001) });
    assert.deepEqual([err, code], [["foothold: can't check -: it is larger than 20 MB."], 2]);
  });

  it('a file that may not be read', function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    return checkNamed(['locked.md'], ["can't check locked.md: you have no permission to read it."], (folder) => {
      writeFileSync(join(folder, 'locked.md'), clean);
      chmodSync(join(folder, 'locked.md'), 0);
    });
  });

  it('a link that leads nowhere or to itself', function () {
    if (process.platform === 'win32') this.skip();
    return checkNamed(
      ['nowhere.md', 'self.md'],
      [
        "can't check nowhere.md: there is no such file or folder.",
        "can't check self.md: it is a link that leads to itself.",
      ],
      (folder) => {
        symlinkSync(join(folder, 'gone'), join(folder, 'nowhere.md'));
        symlinkSync(join(folder, 'self.md'), join(folder, 'self.md'));
      },
    );
  });

  it('keeps code 2 with --fail-on never', async () => {
    assert.equal((await footholdIn({}, ['check', '--fail-on', 'never', 'gone.md'])).code, 2);
  });

  it('is counted at the end of the report', async () => {
    const { out } = await footholdIn({ 'a.md': clean }, ['check', 'a.md', 'gone.md']);
    assert.match(out, /^1 could not be checked/m);
  });

  it('shows no character of a name that would move the cursor', async () => {
    const { err } = await footholdIn({}, ['check', 'a\u001b[2Jb.md']);
    assert.deepEqual(err, ["foothold: can't check a\u241b[2Jb.md: there is no such file or folder."]);
  });
});

describe('encodings', () => {
  const text = 'Zoë 🙂 is attention-seeking.';
  const swapped = Buffer.from(text, 'utf16le').swap16();
  for (const [name, bytes] of [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped])],
  ] as const) {
    it(`reads ${name}, with the same offsets`, async () => {
      const { out } = await footholdIn({ 'a.txt': bytes }, ['check', '--format=json', '--show-text', 'a.txt']);
      const { span, range, text: words } = JSON.parse(out).notes[0].findings[0];
      assert.ok(words.includes('attention-seeking'));
      assert.deepEqual(span, { start: text.indexOf(words), end: text.indexOf(words) + words.length });
      assert.deepEqual(range.start, { line: 0, character: span.start });
    });
  }

  it('reads an empty file, and one with nothing but a mark', async () => {
    const { code, err } = await footholdIn({ 'a.md': '', 'b.md': '\ufeff' }, ['check', 'a.md', 'b.md']);
    assert.deepEqual([code, err], [0, []]);
  });
});
