import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchChromium } from './support/chromium.ts';
import { type CodeServer, startCodeServer } from './support/codeServer.ts';
import { type CodeWindow, openNote } from './support/codeWindow.ts';
import { needs } from './support/installed.ts';
import { notes } from './support/notes.ts';
import { poll } from './support/poll.ts';
import { runInBrowser, webContext } from './support/webExtension.ts';

describe('VS Code with the extension in the browser, the server in a worker', function () {
  this.timeout(240_000);
  let folder = '';
  let server: CodeServer;
  let browser: Browser;

  before(async function () {
    needs(this, 'chromium', 'node', 'codeServer');
    folder = mkdtempSync(join(tmpdir(), 'foothold-notes-'));
    server = await startCodeServer({ settings: runInBrowser });
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    if (folder !== '') rmSync(folder, { recursive: true });
  });

  /**
   * VS Code's server build starts its extension hosts twice, and under load now and then loses an extension of this kind
   * on the way (its language is then unknown to the window as well); such a window is opened anew.
   */
  async function openWithFindings(context: BrowserContext): Promise<CodeWindow> {
    for (let attempt = 1; ; attempt++) {
      const window = await openNote(context, server, folder, 'visit.note.md');
      try {
        await window.squiggles('info').first().waitFor({ state: 'attached', timeout: 40_000 });
        return window;
      } catch (error) {
        if (attempt === 4) throw error;
        await window.page.close();
      }
    }
  }

  it('shows a finding, explains it, takes a reframe and saves; every other byte stays', async () => {
    const note = join(folder, 'visit.note.md');
    writeFileSync(note, notes.finding);
    const context = await webContext(browser);
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    const window = await openWithFindings(context);
    const found = window.squiggles('info');
    assert.ok(
      asked.some((url) => url.endsWith('/dist/server.worker.js')),
      'the server is the worker',
    );
    await window.hover(found.first(), notes.card);
    await (await window.quickFixes(found.first()))[0]?.click();
    await poll('the finding to be gone', async () => (await found.count()) === 0);
    await window.page.keyboard.press('Escape');
    await window.page.keyboard.press('Control+S');
    await poll('the note to be saved', async () => (await window.page.locator('.tab.dirty').count()) === 0);
    notes.assertReframed(readFileSync(note, 'utf8'));
    assert.deepEqual(window.outside, [], 'nothing outside this machine was asked for');
  });
});
