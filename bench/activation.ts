import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../test/editors/support/chromium.ts';
import { startCodeServer } from '../test/editors/support/codeServer.ts';
import { openNote } from '../test/editors/support/codeWindow.ts';
import { installed } from '../test/editors/support/installed.ts';
import { fromRoot, median } from './measure.ts';

/** What VS Code itself says of the extension, under "Running Extensions". */
export interface Activation {
  /** In a window that opens neither Markdown nor plain text: milliseconds, or null where none started it. */
  readonly withoutText: number | null;
  /** In a window that opens Markdown which is no note. */
  readonly withoutNote: number | null;
  /** The same of VS Code's own Markdown extension in that window: all that start together wait for each other. */
  readonly markdown: number | null;
}

const vsix = fromRoot('dist/foothold.vsix');

/** Opens `rounds` windows of each kind, each in a VS Code of its own. Null where the editors or the packaged extension are not there. */
export async function activation(rounds: number): Promise<Activation | null> {
  const has = [installed.chromium, installed.node, installed.codeServer].every((program) => program !== undefined);
  if (!has || !existsSync(vsix)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'foothold-activation-'));
  writeFileSync(join(folder, 'README.md'), '# Recipes\n\nFlour, water, salt.\n');
  writeFileSync(join(folder, 'recipes.json'), '{ "flour": 500 }\n');
  const browser = await launchChromium();
  try {
    const without: (number | null)[] = [];
    const readme: (number | null)[] = [];
    const markdown: (number | null)[] = [];
    for (let round = 0; round < rounds; round++) {
      const json = await activatedIn(browser, folder, 'recipes.json');
      const page = await activatedIn(browser, folder, 'README.md');
      without.push(json.foothold);
      readme.push(page.foothold);
      markdown.push(page.markdown);
    }
    return { withoutText: medianOf(without), withoutNote: medianOf(readme), markdown: medianOf(markdown) };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function medianOf(windows: readonly (number | null)[]): number | null {
  const started = windows.filter((ms) => ms !== null);
  return started.length === 0 ? null : median(started);
}

/** Milliseconds from "Activation: 35ms" in the list of what runs; null for what is not in it. */
async function activatedIn(
  browser: Browser,
  folder: string,
  file: string,
): Promise<{ readonly foothold: number | null; readonly markdown: number | null }> {
  const server = await startCodeServer({ vsix });
  const context = await browser.newContext();
  try {
    const window = await openNote(context, server, folder, file);
    await window.command('Developer: Show Running Extensions');
    const told = async (name: string): Promise<number | null> => {
      const row = window.page.locator('.runtime-extensions-editor .extension', { hasText: name }).first();
      const isThere = await row.waitFor({ timeout: 8000 }).then(
        () => true,
        () => false,
      );
      if (!isThere) return null;
      // biome-ignore lint/performance/useDomNodeTextContent: the words as they are seen
      const said = /(\d+)\s*ms/.exec(await row.innerText());
      return said === null ? null : Number(said[1]);
    };
    return { foothold: await told('Foothold'), markdown: await told('Markdown Language Features') };
  } finally {
    await context.close();
    await server.stop();
  }
}
