import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { indexLines, placeAt } from '../../server/src/core/lines.ts';
import { connectInProcess } from '../support/lspClient.ts';
import { type Said, startRaw } from '../support/rawServer.ts';

/** `FOOTHOLD_FUZZ` multiplies the runs; `FOOTHOLD_FUZZ_SEED` gives other ones. What is printed here repeats a run. */
const times = Number(process.env.FOOTHOLD_FUZZ ?? 1);
const seed = Number(process.env.FOOTHOLD_FUZZ_SEED ?? 20261126);

/** Says how to repeat a run that failed, without all that led to it. */
function brief<T>({ failed, seed, counterexamplePath, errorInstance }: fc.RunDetails<T>): void {
  if (!failed) return;
  const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  throw new Error(`FOOTHOLD_FUZZ_SEED=${seed}, run ${counterexamplePath}: ${why}`, { cause: errorInstance });
}

const pieces = [
  'She is attention-seeking. ',
  'attention-',
  'seeking',
  'lazy',
  'not ',
  '🙂',
  'Zoë ',
  '\r\n',
  '\n',
  '\r',
  '\n\n## Plan\n',
  '\r\n\r\n- ',
  '> ',
  '"',
  '',
  '| a | b |\n| --- | --- |\n',
  '<!-- foothold-disable A2 -->\n',
  '```\n',
  'Mother says ',
];

/** A change as a share of the text, so that it fits whatever the text is by then. */
const change = fc.record({
  at: fc.nat(10_000),
  length: fc.oneof({ weight: 5, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(400) }),
  text: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  ),
  /** Some clients send the whole text, some send an end before its start, or past the end of its line. */
  form: fc.constantFrom('range', 'range', 'range', 'range', 'range', 'range', 'range', 'whole', 'reversed'),
});

/** An offset between two characters, never inside one or inside a line break, since no editor can edit there. */
function between(text: string, offset: number): number {
  return /^[\n\udc00-\udfff]/.test(text.slice(offset)) && /[\r\ud800-\udbff]$/.test(text.slice(0, offset))
    ? offset - 1
    : offset;
}

describe('a note after thousands of edits', function () {
  this.timeout(300_000 * times);
  const [runs, steps, inOne] = [60, 360, 3];
  let edits = 0;

  for (const encoding of ['utf-8', 'utf-16', 'utf-32'] as const) {
    it(`has just the findings of a note that is opened with its text, in ${encoding}`, async () => {
      const client = await connectInProcess({
        capabilities: {
          general: { positionEncodings: [encoding] },
          textDocument: { diagnostic: {} },
          workspace: { configuration: true },
        },
      });
      let version = 1;
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: steps, maxLength: steps }), async (changes) => {
          let text = 'She is attention-seeking.\r\nMother calls her lazy.\n';
          const uri = `untitled:${++version}`;
          client.open(uri, text);
          const check = async () => {
            client.open('untitled:fresh', text);
            const [edited, fresh] = [await client.pull(uri), await client.pull('untitled:fresh')];
            client.close('untitled:fresh');
            assert.ok(edited.kind === 'full' && fresh.kind === 'full');
            assert.deepEqual(edited.items, fresh.items);
          };
          for (let i = 0; i < changes.length; i += inOne) {
            const sent = changes.slice(i, i + inOne).map(({ at, length, text: piece, form }) => {
              const start = between(text, Math.floor((at * text.length) / 10_000));
              const end = Math.max(start, between(text, Math.min(text.length, start + length)));
              const lines = indexLines(text);
              const [a, b] = [placeAt(lines, start, encoding), placeAt(lines, end, encoding)];
              text = text.slice(0, start) + piece + text.slice(end);
              // Notes are no books: what grows is cut back.
              if (form === 'whole' || text.length > 3000) {
                text = text.slice(0, 1500).replace(/[\ud800-\udbff]$/, '');
                return { text };
              }
              return { range: form === 'reversed' ? { start: b, end: a } : { start: a, end: b }, text: piece };
            });
            client.change(uri, i + 2, ...sent);
            edits += sent.length;
            if (i === Math.floor(steps / 2 / inOne) * inOne) await check();
          }
          await check();
          client.close(uri);
        }),
        { seed, numRuns: Math.ceil((runs * times) / 3), endOnFailure: true, reporter: brief },
      );
      await client.end();
    });
  }

  after(() => console.log(`    ${edits} edit steps, seed ${seed}`));
});

const secret = 'Quillfeather';
const uri = 'untitled:hostile';
const note = `${secret} is attention-seeking.\n\n## Plan\nMother calls her lazy.\n`;
const textDocument = { uri };
const position = { line: 0, character: 18 };
const range = { start: position, end: { line: 3, character: 4 } };

/** Messages as an editor sends them, to be spoiled. */
const proper = [
  { method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'markdown', version: 1, text: note } } },
  {
    method: 'textDocument/didChange',
    params: { textDocument: { uri, version: 2 }, contentChanges: [{ range, text: `${secret} ` }, { text: note }] },
  },
  { method: 'textDocument/didSave', params: { textDocument } },
  { method: 'textDocument/didClose', params: { textDocument } },
  {
    method: 'notebookDocument/didOpen',
    params: {
      notebookDocument: { uri: 'file:///n.ipynb', notebookType: 'x', version: 1, cells: [{ kind: 1, document: uri }] },
      cellTextDocuments: [{ uri, languageId: 'markdown', version: 1, text: note }],
    },
  },
  {
    method: 'notebookDocument/didChange',
    params: { notebookDocument: { uri: 'file:///n.ipynb', version: 2 }, change: { cells: { structure: {} } } },
  },
  { method: 'workspace/didChangeConfiguration', params: { settings: { foothold: { severity: { A2: 'hint' } } } } },
  { method: 'workspace/didChangeWatchedFiles', params: { changes: [{ uri: 'file:///a/.foothold.json', type: 2 }] } },
  {
    method: 'workspace/didChangeWorkspaceFolders',
    params: { event: { added: [{ uri: 'file:///a', name: 'a' }], removed: [] } },
  },
  { method: '$/cancelRequest', params: { id: 3 } },
  { method: '$/setTrace', params: { value: 'verbose' } },
  { method: 'window/workDoneProgress/cancel', params: { token: 'a' } },
  { id: 1, method: 'textDocument/hover', params: { textDocument, position } },
  { id: 1, method: 'textDocument/codeAction', params: { textDocument, range, context: { diagnostics: [] } } },
  { id: 1, method: 'codeAction/resolve', params: { title: 'a', data: { uri, version: 1, range } } },
  { id: 1, method: 'textDocument/completion', params: { textDocument, position } },
  { id: 1, method: 'completionItem/resolve', params: { label: 'Plan', data: { kind: 'heading' } } },
  { id: 1, method: 'textDocument/documentSymbol', params: { textDocument } },
  { id: 1, method: 'textDocument/foldingRange', params: { textDocument } },
  { id: 1, method: 'textDocument/codeLens', params: { textDocument } },
  { id: 1, method: 'textDocument/documentHighlight', params: { textDocument, position } },
  { id: 1, method: 'textDocument/inlayHint', params: { textDocument, range } },
  { id: 1, method: 'textDocument/diagnostic', params: { textDocument, previousResultId: '1' } },
  { id: 1, method: 'workspace/diagnostic', params: { previousResultIds: [{ uri, value: '1' }], workDoneToken: 1 } },
  ...[
    'trace',
    'explain',
    'outline',
    'status',
    'summary',
    'check',
    'ignoreFinding',
    'forgetUnused',
    'checkClosed',
    'nothing',
  ].map((name) => ({
    id: 1,
    method: 'workspace/executeCommand',
    params: { command: `foothold.${name}`, arguments: [uri, position] },
  })),
  { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
  { id: 1, method: 'textDocument/rename', params: { textDocument, position, newName: secret } },
  { id: 99, result: [{ foothold: 7 }] },
  { id: 99, error: { code: 1, message: secret } },
];

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Other things to find where something is expected. */
const oddity: fc.Arbitrary<Json | undefined> = fc.constantFrom<Json | undefined>(
  undefined,
  null,
  true,
  -1,
  0.5,
  1e21,
  2 ** 31,
  '',
  secret,
  uri,
  '__proto__',
  [],
  [null],
  {},
  { uri },
  [[[[]]]],
  'file:///%zz',
  'file://host/share/a.md',
  'git:/a.md',
);

/** Spoils one place of a message, chosen by number. */
function spoiled(message: Json, at: number, by: Json | undefined): Json {
  const places: (readonly (string | number)[])[] = [];
  const walk = (value: Json, path: readonly (string | number)[]) => {
    if (path.length > 0) places.push(path);
    if (Array.isArray(value)) for (const [i, each] of value.entries()) walk(each, [...path, i]);
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) walk(each, [...path, key]);
  };
  walk(message, []);
  const path = places[at % places.length] ?? [];
  const copy = JSON.parse(JSON.stringify(message));
  let inner = copy;
  for (const part of path.slice(0, -1)) inner = inner[part];
  const last = path.at(-1);
  if (last !== undefined) inner[last] = by;
  return copy;
}

const hostile = fc.record({
  message: fc.constantFrom(...proper),
  places: fc.array(fc.record({ at: fc.nat(200), by: oddity }), { maxLength: 3 }),
  how: fc.constantFrom('once', 'once', 'once', 'once', 'twice', 'truncated', 'binary'),
});

/** Wherever the server speaks of what went wrong; the number of a request is its client's own. */
function complaints(said: readonly Said[]): string {
  return JSON.stringify(
    said.map(({ method, params, error }) => (/^window\/(?:log|show)Message/.test(method ?? '') ? params : error)),
  );
}

describe('a client that sends anything', function () {
  this.timeout(300_000 * times);
  let sent = 0;

  it('never ends, blocks or overhears the server', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 100, maxLength: 100 }), fc.boolean(), async (messages, pulls) => {
        const server = startRaw();
        try {
          const textDocument = pulls ? { diagnostic: {} } : { publishDiagnostics: {} };
          await server.ask('start', 'initialize', { processId: null, rootUri: null, capabilities: { textDocument } });
          server.send({ jsonrpc: '2.0', method: 'initialized', params: {} });
          const asked: unknown[] = [];
          let id = 100;
          for (const { message, places, how } of messages) {
            const own = { jsonrpc: '2.0', ...message, ...('id' in message && 'method' in message ? { id: ++id } : {}) };
            // What somebody set is quoted where it is wrong; settings are no note.
            const isSetting = 'method' in message && message.method === 'workspace/didChangeConfiguration';
            const bad = places.reduce<Json>(
              (each, { at, by }) => spoiled(each, at, isSetting && by === secret ? '' : by),
              own as Json,
            );
            const text = JSON.stringify(bad);
            sent++;
            if (how === 'truncated') {
              const half = text.slice(0, text.length / 2);
              server.bytes(`Content-Length: ${Buffer.byteLength(half)}\r\n\r\n${half}`);
            } else if (how === 'binary') {
              server.bytes('Content-Length: 4\r\n\r\n\u0000\u0001\u0002\u0003');
            } else {
              server.send(bad);
              if (how === 'twice') server.send(bad);
              if (places.length === 0 && 'method' in message && 'id' in message) asked.push(id);
            }
          }
          // Whatever came before, a proper client is served properly.
          const doc = { uri: 'untitled:proper', languageId: 'markdown', version: 1, text: note };
          server.send({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument: doc } });
          const { result } = await server.ask('proof', 'textDocument/hover', { textDocument: doc, position });
          assert.match(JSON.stringify(result), /Patients want to improve/);
          const answered = new Set(server.said.filter(({ method }) => method === undefined).map((each) => each.id));
          assert.deepEqual(
            asked.filter((each) => !answered.has(each)),
            [],
            'proper requests without an answer',
          );
          const leak = new RegExp(`.{0,200}${secret}.{0,40}`).exec(complaints(server.said))?.[0];
          assert.equal(leak, undefined, `words of a note in an error: ${leak}`);
          assert.equal(server.exitCode(), undefined);
        } finally {
          server.stop();
        }
      }),
      { seed, numRuns: 55 * times, endOnFailure: true, reporter: brief },
    );
    assert.ok(sent >= 5000 * times);
  });

  after(() => console.log(`    ${sent} hostile messages, seed ${seed}`));
});

describe('much at once', function () {
  this.timeout(60_000);

  it('two hundred notes are open, and each has its own findings', async () => {
    const client = await connectInProcess();
    const said = new Set<string>();
    for (let i = 0; i < 200; i++) client.open(`untitled:${i}`, `${'\n'.repeat(i)}She is attention-seeking.`);
    for (let i = 0; i < 200; i++) said.add(await client.next());
    for (let i = 0; i < 200; i++) assert.ok(said.has(`publish untitled:${i} v1: A2 information ${i}:7-${i}:24`));
    await client.end();
  });

  it('edits that come faster than a note is checked are checked together, the last one for certain', async () => {
    let checks = 0;
    const client = await connectInProcess({
      check: () => {
        checks++;
        return [];
      },
    });
    client.open('untitled:1', '');
    for (let version = 2; version <= 1000; version++) client.change('untitled:1', version, { text: `${version}` });
    let line = '';
    while (line !== 'publish untitled:1 v1000: nothing') line = await client.next();
    assert.ok(checks < 100, `${checks} checks for 999 edits`);
    client.connection.dispose();
  });
});
