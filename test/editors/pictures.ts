/** Makes the pictures of the README from a real VS Code, and the icon from its drawing. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { hoverPictures } from './hoverPictures.ts';
import { launchChromium } from './support/chromium.ts';
import { startCodeServer } from './support/codeServer.ts';
import { type CodeWindow, openNote } from './support/codeWindow.ts';
import { root } from './support/installed.ts';

const note = `# Progress note, session 12

**Subjective:** "I'm just lazy," she says of the diary card. Her mother calls
her attention-seeking. Slept 4 hours on Monday after the phone call.

**Objective:** Diary card filled in on 4 of 7 days. SI 2/5, urges 3/5, misery 4/5.
Arrived 25 minutes late.

**Assessment:** She is attention-seeking on the unit and doesn't want to get
better. Used opposite action once, on Thursday, before calling the ward.

**Plan:** Missing-links analysis of the diary card. Rehearse DEAR MAN with the
landlord in session; phone coaching before the visit on Friday.
`;

const calm = {
  'breadcrumbs.enabled': false,
  // Small, and drawn large: a hover is never higher than 250 pixels, and all of it shall be seen.
  'editor.fontSize': 12,
  'editor.lineNumbers': 'off',
  'editor.minimap.enabled': false,
  'editor.renderLineHighlight': 'none',
  'editor.scrollbar.vertical': 'hidden',
  'editor.occurrencesHighlight': 'off',
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.statusBar.visible': true,
};

const browser = await launchChromium();
const folder = mkdtempSync(join(tmpdir(), 'notes-'));
try {
  for (const size of [128, 256]) await icon(browser, size);
  await editor(browser);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

async function icon(browser: Browser, size: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = readFileSync(join(root, 'images/icon.svg'), 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${drawing}`);
  const path = join(root, `images/icon${size === 256 ? '' : `-${size}`}.png`);
  await page.screenshot({ path, omitBackground: true });
  await page.close();
}

/** The README's two pictures, and those of the first steps. */
async function editor(browser: Browser): Promise<void> {
  writeFileSync(join(folder, 'session-12.note.md'), note);
  const server = await startCodeServer({ vsix: join(root, 'dist/foothold.vsix'), settings: calm });
  try {
    const context = await browser.newContext({
      viewport: { width: 840, height: 480 },
      deviceScaleFactor: 2,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const window = await openNote(context, server, folder, 'session-12.note.md');
    const { page } = window;
    const found = window.squiggles('info').first();
    const picture = (name: string) => page.screenshot({ animations: 'disabled', path: join(root, name) });
    await found.waitFor({ state: 'attached', timeout: 60_000 });
    await page.keyboard.press('Control+B');
    await window.hover(found, /Why it was found.*Quick Fix/s);
    await picture('images/hover.png');
    await page.mouse.move(640, 22);
    await page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' });
    await window.quickFixes(found);
    await picture('images/quick-fix.png');
    await page.keyboard.press('Escape');
    await firstSteps(window, (name) => picture(`media/walkthrough/${name}.png`));
    await hoverPictures(browser, server, folder);
  } finally {
    await server.stop();
  }
}

/** On the practice note, as the first steps go. */
async function firstSteps(window: CodeWindow, picture: (name: string) => Promise<unknown>): Promise<void> {
  const { page } = window;
  const status = page.locator('.statusbar-item', { hasText: /^3 to reframe/ });
  const rows = page.locator('.quick-input-list .monaco-list-row:visible');
  await window.command('Foothold: Open the practice note');
  await page.locator('.tab', { hasText: 'Practice note' }).waitFor();
  await status.waitFor({ timeout: 60_000 });
  await page.mouse.move(640, 22);
  await picture('practice');
  const words = window.squiggles('info').first();
  await window.hover(words, /want to improve/i);
  await picture('hover');
  await page.mouse.move(640, 22);
  await words.click({ force: true });
  await window.command('Foothold: Reframe here');
  await rows.first().waitFor();
  await picture('reframe');
  await page.keyboard.press('Escape');
  await window.command('Foothold: Assess instead');
  await rows.first().click();
  await page
    .locator('.view-line', { hasText: /To\sassess/ })
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await picture('assess');
  await window.command('Foothold: Set sensitivity');
  await rows.first().waitFor();
  await picture('sensitivity');
  await page.keyboard.press('Escape');
  await page.evaluate(
    'navigator.clipboard.writeText("NURSING NOTE 10/14\\n\\nPt is attention-seeking on the unit. VS stable, ate half of lunch.\\nMother called twice.")',
  );
  await window.command('Foothold: Check pasted text');
  await page.getByText('NURSING').first().waitFor();
  await page.locator('.statusbar-item', { hasText: /^1 to reframe/ }).waitFor();
  await picture('paste');
  await window.command('Foothold: Focus on Findings View');
  await page.locator('.pane-body .monaco-list-row', { hasText: 'attention-seeking' }).first().waitFor();
  await page.locator('.tab', { hasText: 'Practice note' }).click();
  await window.command('Foothold: Focus on Findings View');
  await page.setViewportSize({ width: 1050, height: 600 });
  const edge = (await page.locator('.split-view-view .pane-body').first().boundingBox())?.width ?? 210;
  await page.mouse.move(edge + 10, 300);
  await page.mouse.down();
  await page.mouse.move(430, 300, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(500, 590);
  await picture('privacy');
}
