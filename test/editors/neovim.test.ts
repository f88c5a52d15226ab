import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { needs, program, root } from './support/installed.ts';
import { notes } from './support/notes.ts';

/** What `journey.lua` writes down. Severities are Neovim's: 3 information, 4 hint. */
interface Seen {
  readonly filetype: string;
  readonly before: readonly Found[];
  readonly after?: readonly Found[];
  readonly hover?: string;
  readonly titles: readonly string[];
  readonly fault?: string;
}

interface Found {
  readonly words: string;
  readonly line: number;
  readonly severity: number;
  readonly source: string;
  readonly code: string;
  readonly message: string;
}

describe('Neovim', function () {
  this.timeout(60_000);
  let folder = '';

  before(function () {
    needs(this, 'neovim');
    folder = mkdtempSync(join(tmpdir(), 'foothold-neovim-'));
    mkdirSync(join(folder, 'bin'));
    const server = join(folder, 'bin/foothold-language-server');
    writeFileSync(server, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/server.cjs')}" "$@"\n`);
    chmodSync(server, 0o755);
    // The set-up under test is the one that the page shows.
    const page = readFileSync(join(root, 'docs/editors/neovim.md'), 'utf8');
    writeFileSync(join(folder, 'setup.lua'), /```lua\n(.*?)```/s.exec(page)?.[1] ?? 'error("no set-up on the page")');
  });

  after(() => folder !== '' && rmSync(folder, { recursive: true }));

  /** Opens the note, looks, and with `fix` hovers, takes the first quick fix and saves. */
  async function visit(name: string, text: string, fix = false): Promise<{ seen: Seen; bytes: string }> {
    const note = join(folder, name);
    const result = join(folder, 'seen.json');
    writeFileSync(note, text);
    const env = {
      ...process.env,
      PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
      HOME: folder,
      JOURNEY_NOTE: note,
      JOURNEY_SEEN: result,
      JOURNEY_SETUP: join(folder, 'setup.lua'),
      ...(fix ? { JOURNEY_FIX: '1' } : {}),
    };
    const args = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', 'luafile test/editors/journey.lua'];
    const run = promisify(execFile)(program('neovim'), args, { cwd: root, env, timeout: 50_000 });
    await run.catch(() => undefined);
    const seen: Seen = JSON.parse(readFileSync(result, 'utf8'));
    assert.equal(seen.fault, undefined);
    return { seen, bytes: readFileSync(note, 'utf8') };
  }

  it('shows a finding, explains it, takes a reframe and saves; every other byte stays', async () => {
    const { seen, bytes } = await visit('visit.note.md', notes.finding, true);
    assert.equal(seen.filetype, 'dbt-note');
    assert.deepEqual(
      seen.before.map(({ words, severity, source, code }) => ({ words, severity, source, code })),
      [{ words: notes.words, severity: 3, source: 'foothold', code: 'A2' }],
    );
    assert.match(seen.hover ?? '', /want to improve/i);
    assert.ok(seen.titles.length >= 2, `quick fixes: ${seen.titles.join(' | ')}`);
    assert.deepEqual(seen.after, []);
    notes.assertReframed(bytes);
  });

  it("shows the client's and others' words as a hint", async () => {
    const { seen } = await visit('reported.md', notes.reported);
    assert.deepEqual(
      seen.before.map(({ severity, code }) => ({ severity, code })),
      [{ severity: 4, code: 'A2' }],
    );
  });

  it('shows nothing in a clean note', async () => {
    const { seen, bytes } = await visit('clean.md', notes.clean);
    assert.deepEqual(seen.before, []);
    assert.equal(bytes, notes.clean);
  });

  it('checks plain text', async () => {
    const { seen } = await visit('shift.txt', notes.plain);
    assert.deepEqual(
      seen.before.map(({ words, line }) => `${line}: ${words}`),
      [`3: ${notes.words}`],
    );
  });
});
