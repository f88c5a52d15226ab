import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ExecuteCommandRequest } from 'vscode-languageserver-protocol/node';
import { nodeRuntime } from '../../server/src/lsp/nodeRuntime.ts';
import { connectInProcess } from '../support/lspClient.ts';

const uri = 'untitled:Untitled-1';

type Setup = Parameters<typeof connectInProcess>[0];

async function connected(setup: Setup = {}) {
  const client = await connectInProcess(setup);
  const run = (command: string, ...args: unknown[]) =>
    client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: args });
  return { client, run };
}

/** The answer's findings as lines: `A2 violation information 2:7 "attention-seeking" in Assessment`. */
function lines(found: unknown): readonly string[] {
  assert.ok(Array.isArray(found));
  return found.map(
    ({ assumption, kind, severity, range: { start }, words, section }) =>
      `${assumption} ${kind} ${severity} ${start.line}:${start.character} "${words}"${section === '' ? '' : ` in ${section}`}`,
  );
}

describe('what views beside a note ask the server', () => {
  it('lists what is found, with its section, what others said among it', async () => {
    const { client, run } = await connected();
    client.open(
      uri,
      '# Visit\n\n## Assessment\n\nShe is attention-seeking\non the unit.\n\n## Family\n\nHer mother says she is attention-seeking.\n',
    );
    await client.next();
    assert.deepEqual(lines(await run('foothold.outline', uri)), [
      'A2 violation information 4:7 "attention-seeking" in Assessment',
      'A2 reported hint 9:23 "attention-seeking" in Family',
    ]);
    assert.equal(await run('foothold.outline', 'untitled:other'), null);
    await assert.rejects(run('foothold.outline'), /takes a document's address/);
    await client.end();
  });

  it('lists nothing in the sentence that is being typed', async () => {
    const { client, run } = await connected({ settings: () => ({ quiet: 60_000 }) });
    client.open(uri, '');
    await client.next();
    client.change(uri, 2, { text: 'She is attention-seeking on the unit' });
    assert.equal(await client.next(), `publish ${uri} v2: nothing`);
    assert.deepEqual(await run('foothold.outline', uri), []);
    await client.end();
  });

  it('tells what holds for a note, and which file says so, unless the folder is not trusted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'foothold-views-'));
    try {
      writeFileSync(join(folder, '.foothold.json'), '{ "sensitivity": "high", "severity": { "A2": "off" } }');
      const note = pathToFileURL(join(folder, 'visit.md')).href;
      for (const [trusted, told] of [
        [true, `high off ${join(folder, '.foothold.json')}`],
        [false, 'medium information null'],
      ] as const) {
        const { client, run } = await connected({
          runtime: nodeRuntime(),
          settings: () => null,
          initialize: { initializationOptions: { trusted } },
        });
        const { settings, config, checked } = (await run('foothold.status', note)) ?? {};
        assert.equal(checked, true);
        assert.equal(`${settings.sensitivity} ${settings.severity.A2} ${config}`, told);
        await client.end();
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('checks a note that is not open, however its bytes are written, and leaves other files alone', async () => {
    const { client, run } = await connected();
    const text = 'She is attention-seeking on the unit.';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    for (const bytes of [Buffer.from(text), Buffer.from(`\uFEFF${text}`), utf16]) {
      const answer = await run('foothold.checkClosed', 'vscode-vfs://record/visit.md', bytes.toString('base64'));
      assert.deepEqual(lines(answer?.findings), ['A2 violation information 0:7 "attention-seeking"']);
    }
    const latin = await run(
      'foothold.checkClosed',
      'file:///a.md',
      Buffer.from('d\xe9j\xe0 vu', 'latin1').toString('base64'),
    );
    assert.deepEqual(latin, { reason: 'it is not UTF-8 text; save it as UTF-8 and try again' });
    for (const other of ['file:///a.py', 'file:///README.md', 'git:///a.md'])
      assert.equal(await run('foothold.checkClosed', other, Buffer.from(text).toString('base64')), null);
    await client.end();
  });

  it('makes a page of what it answered about notes, with links and without a word of them, and an agenda', async () => {
    const { client, run } = await connected();
    const text = '# Call with Quillfeather\n\n## Plan\n\nShe is attention-seeking on the unit.';
    const address = 'file:///notes/2026-11-03.md';
    const note = await run('foothold.checkClosed', address, Buffer.from(text).toString('base64'));
    const notes = [
      { ...note, name: '2026-11-03.md', address },
      { name: 'scan.md', reason: 'it is no text' },
      'nonsense',
    ];
    const page = await run('foothold.makeReport', { folder: 'Ward', as: 'page', notes });
    assert.match(page, /<h1>Foothold report: Ward<\/h1>/);
    const [, link = ''] = /href="command:foothold\.goTo\?([^"]+)"/.exec(page) ?? [];
    assert.deepEqual(JSON.parse(decodeURIComponent(link)), [
      address,
      { start: { line: 4, character: 7 }, end: { line: 4, character: 24 } },
    ]);
    assert.match(page, /<td>plan<\/td>/);
    assert.match(page, /2026-11-02/);
    assert.doesNotMatch(page, /Quillfeather|attention-seeking/);
    assert.match(
      await run('foothold.makeReport', { folder: 'Ward', as: 'page', showText: true, notes }),
      /attention-seeking/,
    );
    assert.match(await run('foothold.makeReport', { folder: 'Ward', as: 'agenda', notes }), /^# For consultation team/);
    await assert.rejects(run('foothold.makeReport', 'Ward'), /takes the folder's name and its notes/);
    await client.end();
  });

  it('describes a finding that seems wrong, with rule, version and cues, and without a word of the note', async () => {
    const { client, run } = await connected();
    client.open(uri, 'Her mother Quillfeather says she is attention-seeking on the unit.');
    await client.next();
    const told = await run('foothold.wrongFinding', uri, { line: 0, character: 40 });
    assert.match(told, /^Foothold: a finding that seems wrong\n\nVersion: \d+\.\d+\.\d+\n/);
    assert.match(told, /Finding: A2\/attention-seeking, reported, found by a known wording, confidence 0\.\d\d/);
    assert.match(told, /Cues heard: voice = other/);
    assert.doesNotMatch(told.replace('A2/attention-seeking', ''), /Quillfeather|mother|attention|unit/);
    assert.equal(await run('foothold.wrongFinding', uri, { line: 0, character: 1 }), null);
    await client.end();
  });
});
