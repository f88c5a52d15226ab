import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import { analyze, assumptions, explain, version } from '../../server/src/api/index.ts';
import { foothold, inFolder } from '../support/cli.ts';
import { schemaFaults } from '../support/jsonSchema.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const call = promisify(execFile);
const note = 'She is attention-seeking on the unit.\r\n\r\nMother calls her attention-seeking.\r\n';
const schema = JSON.parse(readFileSync(join(root, 'schemas/report.schema.json'), 'utf8'));
/** The schema of one of its parts, such as a line of the filter. */
const partOf = (name: string) => ({ ...schema, required: [], properties: {}, $ref: `#/definitions/${name}` });

describe('the JavaScript API', () => {
  it('gives what the command line gives, key by key', async () => {
    const { out } = await foothold(root, ['check', '--format', 'json', '--stdin-filename', 'a.note.md', '-'], {
      stdin: note,
    });
    assert.deepEqual(analyze(note, { name: 'a.note.md' }), JSON.parse(out).notes[0].findings);
  });

  it('follows settings, format and the wish for no reframes', () => {
    const kinds = (options: Parameters<typeof analyze>[1]) => analyze(note, options).map(({ kind }) => kind);
    assert.deepEqual(kinds({}), ['violation', 'reported']);
    assert.deepEqual(kinds({ settings: { severity: { reported: 'off' } } }), ['violation']);
    assert.deepEqual(kinds({ settings: { patterns: { 'A2/attention-seeking': 'off' } } }), []);
    const quiet = `<!-- foothold-disable -->\n\n${note}`;
    assert.equal(analyze(quiet, { format: 'markdown' }).length, 0);
    assert.equal(analyze(quiet).length, 2);
    assert.deepEqual(
      analyze(note, { reframes: false }).flatMap(({ reframes }) => reframes),
      [],
    );
  });

  it('has reframes that are applied at their own place, and then there is nothing more to find', () => {
    const [finding] = analyze(note);
    for (const { span, newText } of finding?.reframes ?? []) {
      const changed = note.slice(0, span.start) + newText + note.slice(span.end);
      assert.deepEqual(
        analyze(changed).map(({ kind }) => kind),
        ['reported'],
        changed,
      );
    }
  });

  it('says what it does not understand', () => {
    assert.throws(() => analyze(7 as unknown as string), TypeError);
    assert.throws(() => analyze('', { settings: { sensitivty: 'high' } as object }), /sensitivty/);
    assert.throws(() => explain('A9' as 'A1'), TypeError);
  });

  it('explains the eight', () => {
    assert.equal(assumptions.length, 8);
    assert.equal(explain('A2').assumption, 'Patients want to improve.');
    assert.match(version, /^\d+\.\d+\.\d+/);
  });
});

describe('the JSON of version 1', () => {
  it('is as its schema says: json, ndjson and the filter, whatever was asked for', async () => {
    const args = ['check', 'examples/notes', 'gone.md', '--show-text'];
    const { out } = await foothold(root, [...args, '--format', 'json']);
    assert.ok(JSON.parse(out).notes.length > 5);
    assert.deepEqual(schemaFaults(schema, JSON.parse(out)), []);
    const lines = (await foothold(root, [...args, '--format', 'ndjson'])).out.trim().split('\n');
    const stdin = `${JSON.stringify({ id: 1, text: note })}\nno JSON\n`;
    const [answer = '', unanswered = ''] = (await foothold(root, ['filter'], { stdin })).out.trim().split('\n');
    for (const [name, line] of [
      ...lines.slice(0, -1).map((line) => ['note', line] as const),
      ['unchecked', lines.at(-1) ?? ''],
      ['answer', answer],
      ['unanswered', unanswered],
    ] as const)
      assert.deepEqual(schemaFaults(partOf(name), JSON.parse(line)), [], line);
  });

  it('and the schema would see a fault', () => {
    assert.notDeepEqual(schemaFaults(schema, { version: 1, notes: [{ path: 'a', findings: [{}] }] }), []);
    assert.notDeepEqual(schemaFaults(partOf('answer'), { id: 1 }), []);
    assert.notDeepEqual(schemaFaults(schema, { version: 2, notes: [] }), []);
  });
});

describe('the package', () => {
  before(function () {
    // `npm test` builds first; a single test may be run without.
    if (!existsSync(join(root, 'dist/api/index.js'))) this.skip();
  });

  /** A project that has Foothold installed as npm would lay it there, and nothing else of ours. */
  const installed = (files: Record<string, string>, use: (folder: string) => Promise<void>) =>
    inFolder(files, async (folder) => {
      const place = join(folder, 'node_modules/foothold');
      mkdirSync(place, { recursive: true });
      for (const name of ['package.json', 'dist/api', 'schemas'])
        cpSync(join(root, name), join(place, name), { recursive: true });
      await use(folder);
    });

  it('runs the sample of the docs, from import and from require', () => {
    const [sample = '', required = ''] = [
      ...readFileSync(join(root, 'docs/api.md'), 'utf8').matchAll(/```js\n([\s\S]*?)```/g),
    ].map(([, code = '']) => code);
    const body = sample.replace(/^import .*\n/m, '');
    const files = { 'a.mjs': sample, 'b.cjs': required.replace('{ analyze }', '{ analyze, explain }') + body };
    return installed(files, async (cwd) => {
      const [esm, cjs] = await Promise.all(['a.mjs', 'b.cjs'].map((name) => call(process.execPath, [name], { cwd })));
      assert.match(
        esm?.stdout ?? '',
        /^A2 violation attention-seeking\n {2}instead: \S.*\nA2 reported .*\n {2}to ask: \S.*\?\n$/,
      );
      assert.deepEqual(cjs, esm);
    });
  });

  it('has types for both kinds of module, and they are true', () => {
    const source = `import { analyze, type Finding, type AnalyzeOptions } from 'foothold';
const options: AnalyzeOptions = { name: 'a.md', settings: { sensitivity: 'high', severity: { A2: 'hint' } } };
const findings: readonly Finding[] = analyze('text', options);
export const first: 'A1' | string | undefined = findings[0]?.reframes[0]?.range.start.line.toFixed();
// @ts-expect-error there is no such format
analyze('text', { format: 'html' });
`;
    const config = {
      compilerOptions: {
        module: 'NodeNext',
        strict: true,
        noEmit: true,
        types: [],
        lib: ['ES2022'],
        skipLibCheck: false,
      },
    };
    return installed({ 'a.mts': source, 'b.cts': source, 'tsconfig.json': JSON.stringify(config) }, async (cwd) => {
      symlinkSync(join(root, 'node_modules/typescript'), join(cwd, 'node_modules/typescript'));
      await call(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], { cwd });
      writeFileSync(join(cwd, 'a.mts'), source.replace("'a.md'", '7'));
      await assert.rejects(call(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], { cwd }));
    });
  }).timeout(60_000);

  it('asks for nothing that a browser does not have', () => {
    const module = { exports: {} as { analyze: typeof analyze } };
    // What a browser's worker has of what Node has; no process, no require, no Buffer.
    runInNewContext(readFileSync(join(root, 'dist/api/index.cjs'), 'utf8'), {
      module,
      exports: module.exports,
      TextDecoder,
      atob,
    });
    assert.deepEqual(
      JSON.parse(JSON.stringify(module.exports.analyze(note))),
      JSON.parse(JSON.stringify(analyze(note))),
    );
    assert.doesNotMatch(readFileSync(join(root, 'dist/api/index.js'), 'utf8'), /\b(?:import|require)\s*\(?["']/);
  });
});
