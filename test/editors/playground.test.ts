import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { servePlayground } from '../../playground/serve.ts';
import { launchChromium } from './support/chromium.ts';
import { needs, root } from './support/installed.ts';
import { assertJourney } from './support/journey.ts';
import { notes } from './support/notes.ts';
import { underlined, type Watched, watch } from './support/page.ts';
import { poll } from './support/poll.ts';

describe('the page to try Foothold', function () {
  this.timeout(300_000);
  let browser: Browser;
  let server: Server;
  let address = '';
  let page: Page;
  let watched: Watched;

  before(async function () {
    needs(this, 'chromium');
    ({ address, server } = await servePlayground(0));
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    watched = watch(page);
    await page.goto(address);
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') {
      mkdirSync(join(root, 'test/artefacts'), { recursive: true });
      await page.screenshot({ path: join(root, 'test/artefacts/playground.png') });
    }
    assert.deepEqual(watched.complaints, []);
    await page.close();
  });

  const text = async () => (await page.locator('.cm-line').allTextContents()).join('\n');
  const listed = () => page.locator('#findings button .message').allTextContents();

  /** Pastes a note of one's own and waits until `count` findings are shown, in the note and in the list. */
  async function paste(note: string, count: number): Promise<readonly string[]> {
    await page.getByRole('combobox', { name: 'Note' }).selectOption({ label: 'Your own note' });
    await page.locator('.cm-content').click();
    await page.keyboard.insertText(note);
    return findings(count);
  }

  function findings(count: number): Promise<readonly string[]> {
    return poll(`${count} findings`, async () => {
      const words = await underlined(page);
      if (words.length !== count || (await listed()).length !== count) return false;
      const lines = (await text()).split('\n');
      return words.map((each) => `${lines.findIndex((line) => line.includes(each)) + 1}: ${each}`);
    });
  }

  async function act(title: RegExp): Promise<readonly string[]> {
    await page.locator('.cm-lintRange').first().click();
    await page.keyboard.press('Control+.');
    const items = page.getByRole('menuitem');
    await items.first().waitFor();
    const titles = await items.allTextContents();
    await items.filter({ hasText: title }).first().click();
    return titles;
  }

  it('shows findings, explains one, reframes it, ignores another, and follows the settings', async () => {
    const opened = await paste(notes.journey, 3);
    assert.equal(await page.locator('#count').textContent(), '3 wordings to look at.');
    await page.locator('.cm-lintRange').first().hover();
    const card = page.locator('.explanation');
    await card.waitFor();
    const hover = (await card.textContent()) ?? '';
    await page.mouse.move(5, 5);
    const offered = await act(/^Reframe.*___.*___/);
    await page.locator('.cm-snippetField').first().waitFor();
    const reframed = await findings(2);
    await act(/this line/i);
    const ignored = await findings(1);
    await page.getByText('Settings', { exact: true }).click();
    await page.getByRole('checkbox', { name: /^A7/ }).uncheck();
    const configured = await findings(0);
    assertJourney({ opened, hover, offered, reframed, ignored, configured }, await text());
    assert.match((await page.locator('#count').textContent()) ?? '', /^No wording/);
  });

  it('is used by keyboard alone', async () => {
    await paste(notes.journey, 3);
    const { keyboard } = page;
    await keyboard.press('Control+Home');
    await keyboard.press('F8');
    await keyboard.press('Control+K');
    await keyboard.press('Control+I');
    const explanation = page.locator('.explanation');
    await explanation.filter({ hasText: 'want to improve' }).waitFor();
    await keyboard.press('Escape');
    await explanation.waitFor({ state: 'detached' });

    await keyboard.press('Control+.');
    const focused = page.locator('[role=menuitem]:focus');
    await focused.waitFor();
    const first = await focused.textContent();
    await keyboard.press('ArrowDown');
    assert.notEqual(await focused.textContent(), first);
    await keyboard.press('ArrowUp');
    assert.equal(await focused.textContent(), first);
    while (!/___.*___/.test((await focused.textContent()) ?? '')) await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await findings(2);
    // The gaps of the reframe, one after the other, and the last one is left with Escape.
    await keyboard.type('called the ward');
    await keyboard.press('Tab');
    await keyboard.type('the visit');
    await keyboard.press('Escape');
    assert.match(await text(), /called the ward .*the visit/);

    // Tab leaves the note for the list; a finding chosen there is explained in the note.
    await keyboard.press('Tab');
    const chosen = page.locator('#findings button:focus');
    await chosen.filter({ hasText: 'lazy about' }).waitFor();
    // The list is drawn anew whenever the server speaks; whoever is in it stays there.
    await chosen.evaluate('(button) => { button.dataset.old = "yes"; }');
    await page.getByRole('checkbox', { name: /^A8/, includeHidden: true }).dispatchEvent('change');
    await page.locator('#findings button:focus:not([data-old])', { hasText: 'lazy about' }).waitFor();
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await explanation.filter({ hasText: 'cannot fail' }).waitFor();
  });

  it('opens each example note, and keeps what was changed in one while another is looked at', async () => {
    const choice = page.getByRole('combobox', { name: 'Note' });
    const names = await choice.locator('option').allTextContents();
    assert.equal(names.length, 7);
    for (const name of names.slice(0, -1)) {
      await choice.selectOption({ label: name });
      await poll(`findings in ${name}`, async () => (await listed()).length > 0);
    }
    await paste('She is attention-seeking.\n', 1);
    await choice.selectOption({ label: 'Letter' });
    await poll('the letter', async () => (await text()).includes('Dear colleague'));
    await choice.selectOption({ label: 'Your own note' });
    assert.deepEqual(await findings(1), ['1: attention-seeking']);
  });

  it('puts the whole note on the clipboard when asked to', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await paste('She is attention-seeking.\n', 1);
    await page.getByRole('button', { name: 'Copy note' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    assert.equal(await page.evaluate('navigator.clipboard.readText()'), 'She is attention-seeking.\n');
    await page.getByRole('button', { name: 'Copy note' }).waitFor();
  });

  it("shows the client's and others' words as a hint", async () => {
    await paste(notes.reported, 1);
    assert.equal(await page.locator('.cm-lintRange-hint').count(), 1);
    assert.equal(await page.locator('#count').textContent(), '1 that somebody else said.');
  });

  it('takes what a note holds for text and nothing else', async () => {
    await paste('She is attention-seeking <img src=x onerror="document.title=1"><b>bold</b>.\n', 1);
    await page.locator('.cm-lintRange').first().hover();
    await page.locator('.explanation').waitFor();
    assert.equal(await page.locator('.explanation img, .explanation b').count(), 0);
    assert.equal(await page.title(), 'Try Foothold');
  });

  it('can be read in light and in dark, by choice and as the computer is set', async () => {
    const paper = () => page.evaluate('getComputedStyle(document.querySelector(".cm-editor")).backgroundColor');
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await poll(scheme, async () => (await page.locator('html').getAttribute('data-theme')) === scheme);
      assert.deepEqual(await page.evaluate(tooFaint), []);
    }
    const dark = await paper();
    await page.getByRole('button', { name: 'Light', exact: true }).click();
    assert.notEqual(await paper(), dark);
  });

  it('asks for its own files and for nothing else, and could not reach anybody', async () => {
    await paste(notes.journey, 3);
    const files = ['', 'page.css', 'page.js', 'server.worker.js', 'icon.svg'].map((name) => address + name);
    assert.deepEqual(
      watched.asked.filter((url) => !files.includes(url)),
      [],
    );
    assert.ok(watched.asked.includes(`${address}server.worker.js`));
    const tried = await page.evaluate(`Promise.all([
      fetch('/page.css'), fetch('http://127.0.0.1:9/'),
      new Promise((_, no) => { const socket = new WebSocket('ws://127.0.0.1:9/'); socket.onerror = no; }),
    ].map((attempt) => attempt.then(() => 'reached', () => 'refused')))`);
    assert.deepEqual(tried, ['refused', 'refused', 'refused']);
    assert.match(watched.complaints.join('\n'), /connect-src 'none'/);
    watched.complaints.length = 0;
  });
});

/** Colors of text that differ too little from what they stand on: a ratio below 4.5, as WCAG reckons it. */
const tooFaint = `(() => {
  const style = getComputedStyle(document.documentElement);
  const channels = (name) => style.getPropertyValue(name).trim().match(/[0-9a-f]{2}/gi).map((each) => parseInt(each, 16) / 255);
  const light = (name) => {
    const [r, g, b] = channels(name).map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const pairs = [];
  for (const color of ['--text', '--faint', '--heading', '--hint']) {
    for (const ground of ['--paper', '--desk']) pairs.push([color, ground]);
  }
  pairs.push(['--on-accent', '--accent'], ['--on-accent', '--info'], ['--text', '--selected'], ['--text', '--gap']);
  return pairs.filter(([a, b]) => ratio(a, b) < 4.5).map(([a, b]) => a + ' on ' + b + ' ' + ratio(a, b).toFixed(2));
})()`;
