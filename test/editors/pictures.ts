/** Makes the pictures of the README from a real VS Code, and the icon from its drawing. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from './support/chromium.ts';
import { startCodeServer } from './support/codeServer.ts';
import { openNote } from './support/codeWindow.ts';
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

async function editor(browser: Browser): Promise<void> {
  writeFileSync(join(folder, 'session-12.note.md'), note);
  const server = await startCodeServer({
    vsix: join(root, 'dist/foothold.vsix'),
    settings: {
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
    },
  });
  try {
    const context = await browser.newContext({ viewport: { width: 840, height: 480 }, deviceScaleFactor: 2 });
    const window = await openNote(context, server, folder, 'session-12.note.md');
    const found = window.squiggles('info').first();
    await found.waitFor({ state: 'attached', timeout: 60_000 });
    await window.page.keyboard.press('Control+B');
    await window.hover(found, /want to improve/i);
    await window.page.screenshot({ path: join(root, 'images/hover.png') });
    await window.page.mouse.move(5, 470);
    await window.page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' });
    await window.quickFixes(found);
    await window.page.screenshot({ path: join(root, 'images/quick-fix.png') });
  } finally {
    await server.stop();
  }
}
