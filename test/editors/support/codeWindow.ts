import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { CodeServer } from './codeServer.ts';

/** One VS Code window on a note, used as a writer uses it: by looking, by pointer and by keyboard. */
export interface CodeWindow {
  readonly page: Page;
  /** Addresses outside this machine that the window asked for. */
  readonly outside: readonly string[];
  /** Lines under the words: `info` thin blue, `hint` dots, `warning` yellow. */
  squiggles(kind: 'info' | 'hint' | 'warning'): Locator;
  /** Puts the pointer on the underlined words; answers with the text that comes up, once it holds `expected`. */
  hover(finding: Locator, expected: RegExp): Promise<string>;
  /** Puts the cursor into the underlined words and opens the menu of quick fixes; its rows. */
  quickFixes(finding: Locator): Promise<readonly Locator[]>;
  /** Runs a command by its title. */
  command(title: string): Promise<void>;
  type(keys: string): Promise<void>;
}

const patience = 120_000;

/** Opens a window of `server` on a file in a folder; windows of one `context` share what the browser has loaded. */
export async function openNote(
  context: BrowserContext,
  server: CodeServer,
  folder: string,
  file: string,
): Promise<CodeWindow> {
  const page = await context.newPage();
  const outside: string[] = [];
  page.on('request', (request) => {
    const { hostname } = new URL(request.url());
    // A webview's own files go by such a name; VS Code answers for it inside the browser, and nothing leaves it.
    const isInside =
      hostname === '' || hostname === '127.0.0.1' || hostname.endsWith('.vscode-resource.vscode-cdn.net');
    if (!isInside) outside.push(request.url());
  });
  const payload = JSON.stringify([['openFile', server.remote(`${folder}/${file}`)]]);
  await page.goto(`http://127.0.0.1:${server.port}/?${new URLSearchParams({ folder, payload })}`, {
    timeout: patience,
  });
  await page.waitForSelector('.monaco-editor .view-line', { timeout: patience });
  return {
    page,
    outside,
    squiggles: (kind) => page.locator(`.squiggly-${kind}`),
    hover: (finding, expected) => hover(page, finding, expected),
    quickFixes: (finding) => quickFixes(page, finding),
    command: (title) => command(page, title),
    type: (keys) => page.keyboard.type(keys),
  };
}

async function hover(page: Page, finding: Locator, expected: RegExp): Promise<string> {
  const { x, y } = await middleOf(finding);
  const card = page.locator('.monaco-hover:visible', { hasText: expected }).first();
  // The pointer has to move for a hover to come up, and the first move may come before the editor listens.
  await again(async (attempt) => {
    await page.mouse.move(x + (attempt % 3), y);
    await card.waitFor({ timeout: 3000 });
  });
  // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are seen, and no element of this program's
  return card.innerText();
}

async function quickFixes(page: Page, finding: Locator): Promise<readonly Locator[]> {
  const { x, y } = await middleOf(finding);
  const rows = page.locator('.action-widget .monaco-list-row.action');
  await page.mouse.click(x, y);
  // A key is lost now and then while the editor starts.
  await again(async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+.');
    await rows.first().waitFor({ timeout: 3000 });
  });
  return rows.all();
}

async function command(page: Page, title: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
  await again(async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().fill(`>${title}`, { timeout: 3000 });
    await row.click({ timeout: 3000 });
  });
}

/** The middle of the words that a line is drawn under. */
async function middleOf(finding: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await finding.waitFor({ state: 'attached', timeout: patience });
  const box = await finding.boundingBox();
  if (box === null) throw new Error('nothing is drawn there');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function again(attempt: (count: number) => Promise<void>, times = 8): Promise<void> {
  for (let count = 1; ; count++) {
    try {
      return await attempt(count);
    } catch (error) {
      if (count === times) throw error;
    }
  }
}
