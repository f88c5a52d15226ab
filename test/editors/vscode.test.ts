import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchChromium } from './support/chromium.ts';
import { type CodeServer, startCodeServer } from './support/codeServer.ts';
import { type CodeWindow, openNote } from './support/codeWindow.ts';
import { needs, root } from './support/installed.ts';
import { notes } from './support/notes.ts';
import { poll } from './support/poll.ts';

const vsix = join(root, 'dist/foothold.vsix');
const artefacts = join(root, 'test/artefacts');

describe('VS Code with the packaged extension', function () {
  this.timeout(180_000);
  let folder = '';
  let server: CodeServer;
  let browser: Browser;
  let context: BrowserContext;
  let shown: CodeWindow | undefined;

  before(async function () {
    needs(this, 'chromium', 'node', 'codeServer');
    assert.ok(existsSync(vsix), '`npm run package` makes dist/foothold.vsix');
    folder = mkdtempSync(join(tmpdir(), 'foothold-notes-'));
    server = await startCodeServer({ vsix, settings: { 'foothold.trace.server': 'verbose' } });
    browser = await launchChromium();
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    if (folder !== '') rmSync(folder, { recursive: true });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed' && shown !== undefined) {
      mkdirSync(artefacts, { recursive: true });
      await shown.page.screenshot({ path: join(artefacts, `${this.currentTest.title.slice(0, 40)}.png`) });
    }
    await shown?.page.close();
    shown = undefined;
  });

  async function open(name: string, text: string): Promise<CodeWindow> {
    writeFileSync(join(folder, name), text);
    shown = await openNote(context, server, folder, name);
    return shown;
  }

  const bytesOf = (name: string) => readFileSync(join(folder, name), 'utf8');

  it('holds client, server, grammar and pages, and neither sources nor the command line', () => {
    const [extension = ''] = readdirSync(server.extensions).filter((name) => name.startsWith('foothold.'));
    const files = readdirSync(join(server.extensions, extension), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.\w+$/.test(path) && !/^(?:docs|images|media)\/[\w/-]+\.(?:md|png|svg|webp)$/.test(path))
      .sort();
    assert.deepEqual(files, [
      '.vsixmanifest',
      'LICENSE.txt',
      'changelog.md',
      'dist/THIRD_PARTY_LICENSES.txt',
      'dist/client.cjs',
      'dist/client.web.js',
      'dist/desktop.cjs',
      'dist/server.cjs',
      'dist/server.worker.js',
      'docs/man/foothold.1',
      'l10n/bundle.l10n.es.json',
      'language-configuration.json',
      'media/practice.note.md',
      'package.json',
      'package.nls.es.json',
      'package.nls.json',
      'readme.md',
      'schemas/foothold-pack.schema.json',
      'schemas/foothold.schema.json',
      'schemas/report.schema.json',
      'syntaxes/dbt-note.tmLanguage.json',
      'syntaxes/ignore-comment.tmLanguage.json',
    ]);
    // Rules and weights are shipped once, for both places.
    const sizeOf = (file: string) => statSync(join(server.extensions, extension, file)).size;
    assert.ok(sizeOf('dist/server.cjs') < 100 && sizeOf('dist/server.worker.js') > 1_000_000);
    assert.ok(statSync(vsix).size <= 5_000_000, `${statSync(vsix).size} bytes`);
  });

  it('shows a finding, explains it, takes a reframe and saves; every other byte stays', async () => {
    const window = await open('visit.note.md', notes.finding);
    const found = window.squiggles('info');
    await found.first().waitFor({ state: 'attached', timeout: 60_000 });
    assert.equal(await found.count(), 1);
    assert.match(await window.hover(found.first(), notes.card), /foothold\(?A2/i);

    const rows = await window.quickFixes(found.first());
    const titles = await Promise.all(rows.map((row) => row.textContent()));
    assert.ok(titles.length >= 3, `reframes and the choice to keep the line: ${titles.join(' | ')}`);
    await rows[0]?.click();
    await poll('the finding to be gone', async () => (await found.count()) === 0);
    await window.page.keyboard.press('Escape');
    await window.page.keyboard.press('Control+S');
    await poll('the note to be saved', async () => (await window.page.locator('.tab.dirty').count()) === 0);
    notes.assertReframed(bytesOf('visit.note.md'));
    assert.deepEqual(window.outside, [], 'nothing outside this machine was asked for');
  });

  it('ignores a finding where the writer says so, and follows the settings of the folder as they change', async () => {
    const window = await open('day.note.md', notes.journey);
    const found = window.squiggles('info');
    await poll('three findings', async () => (await found.count()) === 3, 60_000);
    const rows = await window.quickFixes(found.nth(1));
    const titles = await Promise.all(rows.map((row) => row.textContent()));
    const keep = titles.findIndex((title) => /this line/i.test(title ?? ''));
    await rows[keep]?.click();
    await poll('the ignored one to be gone', async () => (await found.count()) === 2);
    await window.page.keyboard.press('Control+S');
    await poll('the note to be saved', async () => (await window.page.locator('.tab.dirty').count()) === 0);
    assert.match(bytesOf('day.note.md'), /^<!-- foothold-ignore-next-line A1.* -->\nHe was lazy/m);
    writeFileSync(join(folder, '.foothold.json'), notes.journeySettings);
    try {
      await poll('the settings to hold', async () => (await found.count()) === 1, 60_000);
    } finally {
      rmSync(join(folder, '.foothold.json'));
    }
    await poll('the settings to be gone', async () => (await found.count()) === 2, 60_000);
  });

  it('starts nothing in a window without a note, and starts when one is opened', async () => {
    const window = await open('recipes.json', '{ "flour": 500 }\n');
    await window.command('Developer: Show Running Extensions');
    await window.page.locator('.runtime-extensions-editor .extension').first().waitFor();
    const logs = () =>
      readdirSync(server.data, { recursive: true, encoding: 'utf8' }).filter((path) => /Foothold\.log$/.test(path));
    const before = logs().length;
    writeFileSync(join(folder, 'then.note.md'), notes.finding);
    await window.command('Foothold: Open the Practice Note');
    await window.squiggles('info').first().waitFor({ state: 'attached', timeout: 60_000 });
    assert.equal(logs().length, before + 1, 'this window logs from now on');
  });

  it("shows the client's and others' words as dots, not as a line", async () => {
    const window = await open('reported.md', notes.reported);
    await window.squiggles('hint').first().waitFor({ state: 'attached', timeout: 60_000 });
    assert.equal(await window.squiggles('hint').count(), 1);
    assert.equal(await window.squiggles('info').count(), 0);
    assert.equal(bytesOf('reported.md'), notes.reported);
  });

  it('shows nothing in a clean note until something is there to show', async () => {
    const window = await open('clean.md', notes.clean);
    await window.page.locator('.monaco-editor .view-lines').first().click();
    await window.page.keyboard.press('Control+End');
    await window.type('\nShe is attention-seeking on the unit.\n\nSeen at 10.');
    await window.squiggles('info').first().waitFor({ state: 'attached', timeout: 60_000 });
    assert.equal(await window.squiggles('info').count(), 1, 'in the new sentence alone');
    assert.equal(await window.squiggles('hint').count(), 0);
    assert.equal(bytesOf('clean.md'), notes.clean, 'nothing is written before the writer saves');
  });

  it('leaves a README alone', async () => {
    const window = await open('README.md', notes.plain);
    await open2(window, 'beside.md');
    await window.squiggles('info').first().waitFor({ state: 'attached', timeout: 60_000 });
    const readme = window.page.locator('.editor-group-container').first();
    assert.equal(await readme.locator('.tab', { hasText: 'beside.md' }).count(), 0, 'the first group holds the README');
    assert.equal(await readme.locator('.squiggly-info').count(), 0, 'in the note beside it alone');
  });

  /** Opens a second note beside the first, in the same window. */
  async function open2(window: CodeWindow, name: string): Promise<void> {
    writeFileSync(join(folder, name), notes.plain);
    await window.command('View: Split Editor Right');
    await window.page.keyboard.press('Control+P');
    await window.page.locator('.quick-input-widget input').first().fill(name);
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
  }

  it('starts again and shows its log on command', async () => {
    const window = await open('again.md', notes.plain);
    await window.squiggles('info').first().waitFor({ state: 'attached', timeout: 60_000 });
    await window.command('Foothold: Restart server');
    await window.page.getByText('Foothold has started again').first().waitFor({ timeout: 60_000 });
    await window.squiggles('info').first().waitFor({ state: 'attached', timeout: 60_000 });
    await window.command('Foothold: Show log');
    await window.page.locator('.output-view-container, .output-view').first().waitFor({ timeout: 20_000 });
  });

  it('has traced all of this without a word of a note', async () => {
    const log = await poll('the log', () => {
      const text = read(join(server.data, 'logs'), /Foothold\.log$/);
      return text.includes('textDocument/didOpen') && text.includes('textDocument/hover') && text;
    });
    assert.match(log, /← response textDocument\/hover \(\d+\) \d+ ms \d+ characters/);
    for (const word of ['attention', 'seeking', 'unit', 'NURSING', 'mother', 'opposite'])
      assert.ok(!log.includes(word), `"${word}" is in the log`);
    // Nor in any other log that VS Code keeps of the session.
    assert.doesNotMatch(read(join(server.data, 'logs'), /\.log$/), /attention-seeking/);
  });
});

/** The text of all files under a folder whose paths match. */
function read(folder: string, wanted: RegExp): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => wanted.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
}
