import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { launchChromium } from './support/chromium.ts';
import { needs, root } from './support/installed.ts';
import { assertJourney } from './support/journey.ts';
import { notes } from './support/notes.ts';
import { underlined, watch } from './support/page.ts';
import { poll } from './support/poll.ts';
import { snippet } from './support/snippet.ts';

/** What the page of the snippet has, and the test reaches for. */
interface Shown {
  readonly view: { readonly state: { readonly doc: object }; dispatch(change: object): void };
  readonly client: { notification(method: string, params: object): void };
}
declare const shown: Shown;

describe('CodeMirror, set up as its page says, with the server in a worker', function () {
  this.timeout(300_000);
  let browser: Browser;
  let server: Server;

  before(async function () {
    needs(this, 'chromium');
    server = await serve(await bundled(`${snippet('codemirror', 'js')}\nglobalThis.shown = { view, client };`));
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  it('shows findings, explains one, reframes it, ignores another, and follows the settings', async () => {
    const page = await browser.newPage();
    const { asked, complaints } = watch(page);
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await page.goto(address);
    await page.evaluate((insert) => shown.view.dispatch({ changes: { from: 0, insert } }), notes.journey);
    const text = () => page.evaluate(() => String(shown.view.state.doc));
    const findings = (count: number) =>
      poll(`${count} findings`, async () => {
        const words = await underlined(page);
        if (words.length !== count) return false;
        const lines = (await text()).split('\n');
        return words.map((each) => `${lines.findIndex((line) => line.includes(each)) + 1}: ${each}`);
      });
    const first = page.locator('.cm-lintRange').first();
    const act = async (title: RegExp) => {
      await first.click();
      await page.keyboard.press('Control+.');
      const items = page.locator('dialog button');
      await items.first().waitFor();
      const titles = await items.allTextContents();
      await items.filter({ hasText: title }).first().click();
      return titles;
    };

    const opened = await findings(3);
    await first.hover();
    const card = page.locator('.cm-lsp-hover-tooltip', { hasText: /want to improve/ });
    await card.waitFor();
    const hover = (await card.textContent()) ?? '';
    const offered = await act(/Reframe/);
    const reframed = await findings(2);
    await act(/this line/i);
    const ignored = await findings(1);
    await page.evaluate(() => {
      const foothold = { severity: { A7: 'off' } };
      shown.client.notification('workspace/didChangeConfiguration', { settings: { foothold } });
    });
    const configured = await findings(0);
    assertJourney({ opened, hover, offered, reframed, ignored, configured }, await text());
    assert.deepEqual(new Set(asked), new Set([address, `${address}page.js`, `${address}server.worker.js`]));
    assert.deepEqual(complaints, []);
    await page.close();
  });
});

async function bundled(contents: string): Promise<Uint8Array> {
  const stdin = { contents, resolveDir: root, loader: 'js' } as const;
  const { outputFiles } = await build({ stdin, bundle: true, format: 'iife', write: false, logLevel: 'silent' });
  const [page] = outputFiles;
  if (page === undefined) throw new Error('nothing was bundled');
  return page.contents;
}

async function serve(page: Uint8Array): Promise<Server> {
  const html =
    '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body><script src="page.js"></script>';
  const files = new Map<string, readonly [string, string | Uint8Array]>([
    ['/', ['text/html', html]],
    ['/page.js', ['text/javascript', page]],
    ['/server.worker.js', ['text/javascript', readFileSync(join(root, 'dist/server.worker.js'))]],
  ]);
  const server = createServer(({ url = '/' }, response) => {
    const [type, content] = files.get(url) ?? [];
    if (type === undefined) response.writeHead(404).end();
    else response.setHeader('Content-Type', type).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
