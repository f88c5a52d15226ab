import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CodeAction } from 'vscode-languageserver-types';
import { formatOf } from '../../server/src/host/noteNames.ts';
import { capabilities, connectToWorker, type LspTestClient } from '../support/lspClient.ts';

const shared = resolve(process.env.FOOTHOLD_SHARED ?? '../shared');

/** Folders of notes; those that are not ours only where CI is to be thorough (`CI=full`). */
const corpora: readonly { readonly folder: string; readonly always: boolean }[] = [
  { folder: 'examples/notes', always: true },
  { folder: 'test/notes/validation', always: true },
  { folder: join(shared, 'corpus/train'), always: false },
  { folder: join(shared, 'corpus/validation'), always: false },
  { folder: join(shared, 'real-notes'), always: false },
];

interface Reported {
  readonly path: string;
  readonly findings: readonly {
    readonly assumption: string;
    readonly kind: string;
    readonly pattern: string | null;
    readonly range: object;
    readonly message: string;
    readonly reframes: readonly { readonly title: string; readonly newText: string }[];
  }[];
}

describe('the worker of a browser and the command line', function () {
  this.timeout(900_000);
  let client: LspTestClient & { worker: { terminate(): Promise<number> } };

  before(async () => {
    for (const [name, script] of [
      ['foothold.cjs', 'build:cli'],
      ['server.worker.js', 'build:worker'],
    ] as const) {
      if (!existsSync(join('dist', name))) execFileSync('npm', ['run', '-s', script]);
    }
    const textDocument = { ...capabilities.textDocument, diagnostic: {} };
    client = await connectToWorker(join('dist', 'server.worker.js'), {
      capabilities: {
        ...capabilities,
        textDocument,
        workspace: { ...capabilities.workspace, diagnostics: { refreshSupport: true } },
      },
    });
  });
  after(async () => {
    await client.end();
    await client.worker.terminate();
  });

  for (const { folder, always } of corpora) {
    it(`find the same in ${folder.replace(shared, 'FOOTHOLD_SHARED')}, to the last character`, async function () {
      if ((!always && process.env.CI !== 'full') || !existsSync(folder)) this.skip();
      const notes = reportOf(folder);
      let found = 0;
      for (const { path, findings } of notes) {
        const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
        assert.deepEqual(await findingsInWorker(client, path, text), findings, path);
        found += findings.length;
      }
      // Real notes may well hold nothing to find.
      assert.ok(notes.length > 0 && (found > 0 || !always), `${notes.length} notes, ${found} findings`);
    });
  }
});

/** What the command line finds in a folder, less what a diagnostic does not hold. */
function reportOf(folder: string): readonly Reported[] {
  const args = ['dist/foothold.cjs', 'check', '--format', 'json', '--fail-on', 'never', '--no-config', folder];
  const out = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const { notes } = JSON.parse(out) as { readonly notes: readonly Reported[] };
  return notes.map(({ path, findings }) => ({
    path,
    findings: findings.map(({ assumption, kind, pattern, range, message, reframes }) => ({
      assumption,
      kind,
      pattern,
      range,
      message,
      reframes: reframes.map(({ title, newText }) => ({ title, newText })),
    })),
  }));
}

/** What the worker finds in a note, with the reframes that it offers there. */
async function findingsInWorker(client: LspTestClient, path: string, text: string): Promise<Reported['findings']> {
  const uri = `file:///${path}`;
  client.open(uri, text, formatOf(path));
  const report = await client.pull(uri);
  assert.ok(report.kind === 'full');
  const findings: Reported['findings'][number][] = [];
  for (const { code, data, range, message } of report.items) {
    const actions = (await client.fixes(uri, range)) ?? [];
    const own = actions
      .filter((action): action is CodeAction => 'edit' in action)
      .filter(({ title, diagnostics }) => {
        const [of] = diagnostics ?? [];
        return title.startsWith('Reframe: ') && of?.code === code && same(of?.range, range);
      });
    const { kind, pattern } = data as { readonly kind: string; readonly pattern: string | null };
    findings.push({
      assumption: String(code),
      kind,
      pattern,
      range,
      message: typeof message === 'string' ? message : message.value,
      reframes: own.map(({ title, edit }) => ({ title, newText: newTextOf(edit) })),
    });
  }
  client.close(uri);
  return findings;
}

function newTextOf(edit: CodeAction['edit']): string {
  const [change] = edit?.documentChanges ?? [];
  const [first] = change !== undefined && 'edits' in change ? change.edits : [];
  return first !== undefined && 'newText' in first ? first.newText : '';
}

function same(a: object | undefined, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
