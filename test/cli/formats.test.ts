import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log } from 'sarif';
import { checkText } from '../../server/src/cli/checkText.ts';
import { type Format, formats } from '../../server/src/cli/options.ts';
import { reporters } from '../../server/src/cli/report/index.ts';
import type { CheckedNote, Totals } from '../../server/src/cli/report/report.ts';
import { wordingId } from '../../server/src/core/ignores.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { foothold, footholdIn, inFolder } from '../support/cli.ts';
import { assertGolden, readGolden } from '../support/golden.ts';
import { sarifSchema, schemaFaults } from '../support/jsonSchema.ts';
import { junitFaults } from '../support/junitSchema.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

type Recorded = Omit<CheckedNote, 'findings'> & { findings: CheckedNote['findings'] };

/** The example notes with what was found in them once, so that these tests hang on the formats alone. */
function recordedNotes(baselined: boolean): readonly CheckedNote[] {
  const notes = JSON.parse(readGolden('notes')) as Recorded[];
  return notes.map((note) => ({
    ...note,
    findings: note.findings.map((finding, index) => ({
      ...finding,
      known: baselined ? index % 2 === 0 : undefined,
      fingerprint: baselined ? `fingerprint-${index}` : undefined,
    })),
  }));
}

async function render(format: Format, notes: readonly CheckedNote[], missed = true): Promise<string> {
  const create = await reporters[format]();
  const report = create({ showText: false, color: false, width: 100, failOn: 'violation', quiet: false });
  const tally: Totals['tally'] = new Map([['A2', { violation: 2, reported: 1 }]]);
  return [
    report.start(),
    ...notes.map((note) => report.note(note)),
    missed ? report.missed('scans/page <1>.txt', 'it is no text') : '',
    report.end({ notes: notes.length, tally, missed: missed ? 1 : 0, known: 3, hidden: 0 }),
  ].join('');
}

/** A report without what the rules and the version put into it, which may change while the format stays. */
function settled(report: string): string {
  let text = report.replace(/^\{"\$schema".*?(?="columnKind")/, '{HEAD,');
  for (const { code, ask, assumption } of rules) {
    for (const [part, name] of [
      [ask, 'ASK'],
      [assumption, 'ASSUMPTION'],
    ] as const) {
      text = text.replaceAll(part, `${name} ${code}`).replaceAll(JSON.stringify(part).slice(1, -1), `${name} ${code}`);
      text = text.replaceAll(part.replaceAll('"', '&quot;'), `${name} ${code}`);
    }
  }
  return text;
}

describe('each format', () => {
  for (const format of formats) {
    it(`gives the examples as ${format} as it always did`, async () => {
      assertGolden(format, settled(await render(format, recordedNotes(false))));
    });

    it(`marks as ${format} what a baseline knows as it always did`, async () => {
      assertGolden(`${format}-baseline`, settled(await render(format, recordedNotes(true))));
    });
  }

  it('is whole where there is no note at all', async () => {
    assert.deepEqual(JSON.parse(await render('json', [], false)), { version: 1, notes: [] });
    assert.deepEqual(schemaFaults(sarifSchema(), JSON.parse(await render('sarif', [], false))), []);
    assert.deepEqual(await junitFaults(await render('junit', [], false)), []);
    assert.equal(await render('github', [], false), '');
    assert.equal(await render('ndjson', [], false), '');
  });

  it('comes for the examples as they are, several at once, and with the same findings', async () => {
    await inFolder({}, async (folder) => {
      const file = (name: string) => join(folder, name);
      const { out, err } = await foothold(root, [
        'check',
        'examples/notes',
        ...['json', 'ndjson', 'junit', 'github'].map((format) => `--format=${format}=${file(format)}`),
        '--format',
        'sarif',
      ]);
      assert.deepEqual(err, []);
      const read = (name: string) => readFileSync(file(name), 'utf8');
      const { notes } = JSON.parse(read('json')) as { notes: { path: string; findings: { kind: string }[] }[] };
      const count = notes.reduce((sum, { findings }) => sum + findings.length, 0);
      const own = notes.flatMap(({ findings }) => findings).filter(({ kind }) => kind === 'violation').length;
      assert.ok(count > 10);
      assert.deepEqual(
        read('ndjson')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
        notes,
      );
      const log = JSON.parse(out) as Log;
      const shown = log.runs[0]?.results?.filter(({ suppressions }) => suppressions?.length === 0);
      assert.equal(shown?.length, count);
      assert.equal(read('github').trim().split('\n').length, count);
      assert.equal(read('junit').match(/<failure /g)?.length, own);
      assert.deepEqual(schemaFaults(sarifSchema(), log), []);
      assert.deepEqual(await junitFaults(read('junit')), []);
    });
  });
});

describe('the SARIF report', () => {
  const note =
    'Zebra 555-0199.\n\n<!-- foothold-ignore-next-line A2 -- her own word -->\nShe is manipulative.\n\nShe is attention-seeking.\n\nShe is attention-seeking again.\n';

  async function logOf(args: readonly string[] = [], files: Record<string, string> = { 'a b#1.md': note }) {
    const { out } = await footholdIn(files, ['check', '--format', 'sarif', ...args, '.']);
    return JSON.parse(out) as Log;
  }

  it('is valid against its schema, also with a baseline and with what can not be read', async () => {
    assert.deepEqual(schemaFaults(sarifSchema(), JSON.parse(await render('sarif', recordedNotes(true)))), []);
    assert.deepEqual(schemaFaults(sarifSchema(), await logOf()), []);
  });

  it('and the schema would see a fault', () => {
    assert.notDeepEqual(
      schemaFaults(sarifSchema(), { version: '2.1.0', runs: [{ results: [{ level: 'loud' }] }] }),
      [],
    );
  });

  it('marks what a comment keeps quiet, and counts fingerprints per wording', async () => {
    const results = (await logOf()).runs[0]?.results ?? [];
    assert.deepEqual(
      results.map(({ suppressions, partialFingerprints }) => [
        suppressions?.map(({ kind }) => kind),
        partialFingerprints?.['codeAndCount/v1'],
      ]),
      [
        [['inSource'], results[0]?.partialFingerprints?.['codeAndCount/v1']],
        [[], 'A2/attention-seeking:1'],
        [[], 'A2/attention-seeking:2'],
      ],
    );
  });

  it('tells what a comment keeps quiet from what the ignore file does', async () => {
    const text = '<!-- foothold-ignore-next-line -->\nHe is lazy.\n\nShe is attention-seeking.\n';
    const sentence = { start: text.indexOf('She'), end: text.length - 1 };
    const at = { key: '00'.repeat(32), path: 'a.md', place: '/.foothold-ignores.json' };
    const wordings = [{ id: wordingId(at, { assumption: 'A2', sentence }, text), assumption: 'A2' as const }];
    const ignores = { ...at, wordings };
    const { findings, suppressed } = checkText(text, 'markdown', { ...defaultSettings, ignores }, false);
    assert.deepEqual(
      [findings.length, suppressed.map(({ assumption, by }) => `${assumption} ${by}`)],
      [0, ['A1 comment', 'A2 file']],
    );
    const log = JSON.parse(await render('sarif', [{ path: 'a.md', text, findings: [], suppressed }], false)) as Log;
    assert.deepEqual(
      log.runs[0]?.results?.map(({ suppressions }) => suppressions?.map(({ kind }) => kind)),
      [['inSource'], ['external']],
    );
    assert.deepEqual(schemaFaults(sarifSchema(), log), []);
  });

  it('names places as addresses, lines and columns from 1, and offsets', async () => {
    const location = (await logOf()).runs[0]?.results?.[1]?.locations?.[0]?.physicalLocation;
    assert.equal(location?.artifactLocation?.uri, './a%20b%231.md');
    const { startLine, startColumn = 0, charOffset = 0, charLength = 0 } = location?.region ?? {};
    assert.equal(startLine, 6);
    assert.equal(
      note.split('\n')[5]?.slice(startColumn - 1, startColumn - 1 + charLength),
      note.slice(charOffset, charOffset + charLength),
    );
  });

  it('says what could not be read, and that the run was not complete', async () => {
    const { out, code } = await footholdIn({ 'a.md': note }, ['check', '--format', 'sarif', 'a.md', 'gone.md']);
    const [invocation] = (JSON.parse(out) as Log).runs[0]?.invocations ?? [];
    assert.deepEqual(
      [
        code,
        invocation?.executionSuccessful,
        invocation?.toolExecutionNotifications?.map(({ message }) => message.text),
      ],
      [2, false, ['gone.md: there is no such file or folder.']],
    );
  });
});

describe('no word of a note', () => {
  const words = ['attention', 'Zebra', '0199', 'manipul', 'her own word'];
  const note =
    'Zebra 555-0199.\n\n<!-- foothold-ignore-next-line A2 -- her own word -->\nShe is manipulative.\n\nThis Zebra is attention-seeking.\n';
  // The names of known wordings are the product's own words.
  const own = /A2\/[a-z-]+|"pattern":"[a-z-]+"|attention as/g;

  for (const format of ['sarif', 'junit', 'github'] as const) {
    it(`stands in ${format}, not even with --show-text`, async () => {
      const { out } = await footholdIn({ 'a.md': note }, ['check', '--format', format, '--show-text', 'a.md']);
      assert.match(out, /A2/);
      const rest = format === 'sarif' ? out.slice(out.indexOf('"results"')) : out;
      for (const word of words) assert.ok(!rest.replace(own, '').includes(word), `${word}\n${rest}`);
    });
  }
});

describe('GitHub annotations', () => {
  it('stand at the words, with what would end them escaped', async () => {
    const { out } = await footholdIn({ 'a,b:c%.md': 'Seen.\n\nShe is attention-seeking.\n' }, [
      'check',
      '--format',
      'github',
      '.',
    ]);
    assert.match(
      out,
      /^::notice file=\.\/a%2Cb%3Ac%25\.md,line=3,endLine=3,col=\d+,endColumn=\d+,title=Foothold A2\/attention-seeking::This wording works against the assumption: [^\n]+\n$/,
    );
  });
});
