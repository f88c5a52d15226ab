import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator } from 'playwright-core';
import { axeFaults } from './support/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { type CodeServer, startCodeServer } from './support/codeServer.ts';
import { type CodeWindow, openNote } from './support/codeWindow.ts';
import { needs, root } from './support/installed.ts';
import { poll } from './support/poll.ts';

const artefacts = join(root, 'test/artefacts');
const visit = `# Visit

## Assessment

She is attention-seeking on the unit. She is doing the best she can.

## Family

Her mother says she is manipulative.
`;
const minutes = '# Minutes\n\nHe was lazy about the diary card.\n\nShe failed DBT.\n';

/** What a clinician does with the extension, by pointer, keyboard and the words that are shown. Pictures stay in test/artefacts. */
describe('VS Code in the hands of a clinician', function () {
  this.timeout(240_000);
  let folder = '';
  let server: CodeServer;
  let browser: Browser;
  let context: BrowserContext;
  let shown: CodeWindow | undefined;

  before(async function () {
    needs(this, 'chromium', 'node', 'codeServer');
    mkdirSync(artefacts, { recursive: true });
    folder = mkdtempSync(join(tmpdir(), 'foothold-notes-'));
    mkdirSync(join(folder, 'team'));
    writeFileSync(join(folder, 'visit.note.md'), visit);
    writeFileSync(join(folder, 'team/2026-11-03.md'), minutes);
    server = await startCodeServer({ vsix: join(root, 'dist/foothold.vsix') });
    browser = await launchChromium();
    context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    if (folder !== '') rmSync(folder, { recursive: true });
  });

  afterEach(async function () {
    if (shown === undefined) return;
    const { outside, page } = shown;
    if (this.currentTest?.state === 'failed') await picture(`failed ${this.currentTest.title.slice(0, 40)}`);
    await page.close();
    shown = undefined;
    assert.deepEqual(outside, [], 'nothing outside this machine was asked for');
  });

  async function open(name = 'visit.note.md'): Promise<CodeWindow> {
    shown = await openNote(context, server, folder, name);
    return shown;
  }

  const picture = (name: string) => shown?.page.screenshot({ path: join(artefacts, `${name}.png`) });
  const status = ({ page }: CodeWindow, words: RegExp) => page.locator('.statusbar-item', { hasText: words });
  const tree = ({ page }: CodeWindow) =>
    page.locator('.pane:has(.pane-header[aria-label*="Findings"]) .monaco-list-row');
  const pages = ({ page }: CodeWindow) =>
    page.locator('.pane:has(.pane-header[aria-label*="Assumptions"]) .monaco-list-row');
  const choice = ({ page }: CodeWindow, words: string | RegExp) =>
    page.locator('.quick-input-list .monaco-list-row:visible', { hasText: words }).first();
  const clipboard = ({ page }: CodeWindow) => page.evaluate<string>('navigator.clipboard.readText()');
  const seen = (locator: Locator) => locator.waitFor({ timeout: 60_000 });

  it('is walked through its first steps, and opens a practice note that is no file', async () => {
    const window = await open();
    await window.command('Foothold: First steps');
    const step = window.page.getByRole('button', { name: 'Open the practice note' });
    await seen(window.page.getByText('First steps with Foothold').first());
    await window.page.setViewportSize({ width: 1600, height: 900 });
    for (const title of ['Read why', 'Take another wording', 'Assess instead', 'Your notes stay yours'])
      await seen(window.page.getByText(title, { exact: true }).first());
    await seen(window.page.locator('.getting-started-media img').first());
    await picture('first-steps');
    await step.last().click();
    await seen(window.page.locator('.tab', { hasText: 'Practice note' }));
    await seen(status(window, /^3 to reframe, \d kept/));
    await window.page.setViewportSize({ width: 1280, height: 800 });
    assert.deepEqual(readdirSync(folder).sort(), ['team', 'visit.note.md']);
  });

  it('says in words how the note stands, and goes from finding to finding, what others said among them', async () => {
    const window = await open();
    await seen(status(window, /^1 to reframe, 1 kept/));
    await window.page
      .locator('.view-lines')
      .first()
      .click({ position: { x: 5, y: 5 } });
    await window.command('Foothold: Next finding');
    await seen(status(window, /1 of 2: "attention-seeking" works against/));
    await seen(window.page.locator('.monaco-hover:visible', { hasText: /want to improve/ }).first());
    await window.command('Foothold: Next finding');
    await seen(status(window, /2 of 2: "is manipulative" is somebody's report/));
    await picture('next-finding');
    await window.command('Foothold: Previous finding');
    await seen(status(window, /1 of 2:/));
  });

  it('lists a folder by note, assumption and section, goes to a finding, and reframes it from the list', async () => {
    const window = await open();
    await window.squiggles('info').first().waitFor({ state: 'attached', timeout: 60_000 });
    await window.command('Foothold: Check folder');
    await seen(status(window, /Foothold looked at 2 notes: 3 to reframe|Foothold looked at 2 notes/));
    await seen(tree(window).filter({ hasText: '2026-11-03.md' }));
    await picture('list-by-note');
    await window.command('Foothold: List by assumption');
    await seen(tree(window).filter({ hasText: 'A7: Patients cannot fail in therapy.' }).first());
    await picture('list-by-assumption');
    await window.command('Foothold: List by section');
    await seen(tree(window).filter({ hasText: 'Assessment' }).first());
    const item = tree(window).filter({ hasText: 'failed DBT' }).first();
    assert.match((await item.getAttribute('aria-label')) ?? '', /^failed DBT, A7: Patients cannot fail.*line 5/);
    await item.click();
    await seen(window.page.locator('.tab.active', { hasText: '2026-11-03.md' }));
    await window.command('Foothold: Filter');
    await choice(window, 'A7:').click();
    await window.page.keyboard.press('Enter');
    await poll('the list without it', async () => (await tree(window).filter({ hasText: 'failed DBT' }).count()) === 0);
    await window.command('Foothold: Show all again');
    await seen(item);
    const lamp = item.getByRole('button', { name: /Reframe here/ });
    // The list is drawn anew now and then, and its lamps show under the pointer alone.
    await poll('its lamp', async () => {
      await window.page.mouse.move(600, 700);
      await item.hover();
      return lamp.click({ timeout: 2000 }).then(
        () => true,
        () => false,
      );
    });
    await seen(choice(window, /\S/));
    await picture('reframe-from-the-list');
    await choice(window, /\S/).click();
    await poll('the list without it', async () => (await tree(window).filter({ hasText: 'failed DBT' }).count()) === 0);
    assert.equal(readFileSync(join(folder, 'team/2026-11-03.md'), 'utf8'), minutes, 'nothing is saved unasked');
  });

  it('shows the page about an assumption from the side view, without a network', async () => {
    const window = await open();
    await window.command('Foothold: Focus on Assumptions View');
    await pages(window).filter({ hasText: 'A5:' }).click();
    const page = window.page.frameLocator('iframe.webview').first().frameLocator('iframe').first();
    await page.getByRole('heading', { name: /^A5: The lives of suicidal/ }).waitFor({ timeout: 60_000 });
    await picture('assumption-page');
  });

  it('checks a pasted note on a page that is no file, and gives the whole of it back', async () => {
    const window = await open();
    const pasted = 'NURSING NOTE 10/14\n\nPt is attention-seeking on the unit. VS stable.\n';
    await window.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(pasted)})`);
    await window.command('Foothold: Check pasted text');
    await seen(window.page.locator('.tab.active', { hasText: 'NURSING NOTE' }));
    const found = window.page.locator('.editor-instance .squiggly-info').first();
    await seen(status(window, /^1 to reframe/));
    await found.click({ force: true });
    await window.command('Foothold: Reframe here');
    await seen(choice(window, /\S/));
    await choice(window, /asking for contact/).click();
    await seen(status(window, /^Nothing to reframe/));
    await window.page.keyboard.press('Escape');
    await window.command('Foothold: Copy reframed note');
    await seen(status(window, /The whole note is on the clipboard/));
    const given = await clipboard(window);
    assert.match(given, /^NURSING NOTE 10\/14\n\nPt is asking for contact.* on the unit\. VS stable\.\n$/);
    await picture('paste-and-copy');
    assert.deepEqual(readdirSync(folder).sort(), ['team', 'visit.note.md']);
  });

  it('puts an assessment under the line, and ignores a finding, by command', async () => {
    const window = await open();
    const found = window.squiggles('info').first();
    await found.waitFor({ state: 'attached', timeout: 60_000 });
    await found.click({ force: true });
    await window.command('Foothold: Assess instead');
    await choice(window, 'missing links').click();
    await seen(window.page.locator('.view-line', { hasText: /got\sin\sthe\sway/ }).first());
    await picture('assess-instead');
    await window.page.keyboard.press('Escape');
    await found.click({ force: true });
    await window.command('Foothold: Ignore');
    await seen(choice(window, /\S/));
    await picture('ignore');
    await choice(window, /line/).click();
    await seen(status(window, /^Nothing to reframe/));
    assert.equal(readFileSync(join(folder, 'visit.note.md'), 'utf8'), visit, 'nothing is saved unasked');
  });

  it('speaks Spanish where VS Code does', async () => {
    const spanish = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'es-ES' });
    // What a language pack says, but for its translations of VS Code itself.
    await spanish.addInitScript("globalThis._VSCODE_NLS_LANGUAGE = 'es'");
    shown = await openNote(spanish, server, folder, 'visit.note.md');
    await seen(status(shown, /^1 por reformular, 1 /));
    await shown.command('Foothold: Hallazgo siguiente');
    await seen(status(shown, /1 de 2:/));
    await shown.page.keyboard.press('F1');
    await shown.page.keyboard.type('Foothold: ');
    for (const title of ['Abrir la nota de práctica', 'Ajustar la sensibilidad', 'Evaluar en lugar de juzgar'])
      await seen(choice(shown, title));
    await picture('spanish');
    await shown.page.keyboard.press('Escape');
  });

  it('stays silent until the writer has finished, and says so', async () => {
    const window = await open();
    const found = window.squiggles('info');
    await found.first().waitFor({ state: 'attached', timeout: 60_000 });
    await window.command('Foothold: Hold until I finish');
    await seen(status(window, /Holding until you finish/));
    await poll('no lines', async () => (await found.count()) === 0);
    await picture('holding');
    await status(window, /Holding until you finish/).click();
    await found.first().waitFor({ state: 'attached', timeout: 60_000 });
    await seen(status(window, /^1 to reframe/));
  });

  it('copies a report of a wrong finding that holds no word of the note', async () => {
    const window = await open();
    const found = window.squiggles('info').first();
    await found.click({ force: true, timeout: 60_000 });
    await window.command('Foothold: Report a wrong finding');
    await seen(status(window, /Copied: rule, version and cues/));
    const report = await clipboard(window);
    assert.match(report, /^Foothold: a finding that seems wrong\n\nVersion: /);
    assert.match(report, /Finding: A2\/attention-seeking, violation/);
    assert.doesNotMatch(report, /the unit|She is|mother/);
  });

  it('reports on a folder: a page without a barrier, a list to go to, an agenda to copy', async () => {
    const window = await open();
    await window.squiggles('info').first().waitFor({ state: 'attached', timeout: 60_000 });
    await window.command('Foothold: Report on a folder');
    await choice(window, 'Without note text').click();
    const page = window.page.frameLocator('iframe.webview').last().frameLocator('iframe').last();
    await page.getByRole('heading', { name: /^Foothold report:/ }).waitFor({ timeout: 60_000 });
    await picture('report');
    // No script runs on the page, not even a test's, so it is looked at in a page of its own.
    const copy = await context.newPage();
    await copy.setContent(`<html lang="en">${await page.locator('html').innerHTML()}</html>`);
    assert.deepEqual(await axeFaults(copy.mainFrame()), []);
    await copy.close();
    assert.equal(await page.getByText('attention-seeking').count(), 0, 'no note text unless it is asked for');
    await page.getByRole('link', { name: /visit\.note\.md, line 5/ }).click();
    await seen(window.page.locator('.tab.active', { hasText: 'visit.note.md' }));
    await window.command('Foothold: Bring to team');
    await seen(status(window, /The agenda is on the clipboard/));
    const agenda = await clipboard(window);
    assert.match(agenda, /^# For consultation team/);
    assert.doesNotMatch(agenda, /visit|team\/|2026|attention-seeking/);
    await poll('nothing to be found in it', async () => (await window.squiggles('info').count()) === 0);
    await picture('agenda');
  });
});

describe('VS Code in a folder that is not trusted', function () {
  this.timeout(240_000);
  let folder = '';
  let server: CodeServer;
  let browser: Browser;

  before(async function () {
    needs(this, 'chromium', 'node', 'codeServer');
    folder = mkdtempSync(join(tmpdir(), 'foothold-untrusted-'));
    writeFileSync(join(folder, 'visit.note.md'), visit);
    writeFileSync(join(folder, '.foothold.json'), '{ "severity": { "A2": "off" } }');
    server = await startCodeServer({
      vsix: join(root, 'dist/foothold.vsix'),
      workspaceTrust: true,
      settings: { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' },
    });
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    if (folder !== '') rmSync(folder, { recursive: true });
  });

  it('checks notes, and is not led by settings that lie in the folder until it is trusted', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const window = await openNote(context, server, folder, 'visit.note.md');
    await window.page.getByText('Restricted Mode').first().waitFor({ timeout: 60_000 });
    await window.squiggles('info').first().waitFor({ state: 'attached', timeout: 60_000 });
    await window.page.screenshot({ path: join(artefacts, 'not-trusted.png') });
    await window.command('Workspaces: Manage Workspace Trust');
    await window.page.getByRole('button', { name: 'Trust', exact: true }).first().click();
    await poll('the folder to be heeded', async () => (await window.squiggles('info').count()) === 0, 60_000);
    assert.deepEqual(window.outside, []);
  });
});
