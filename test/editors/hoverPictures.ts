/** Makes the pictures of docs/hovers.md from a real VS Code: for each assumption, what it shows on three kinds of wording. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { assumptionCodes } from '../../server/src/core/rules/rule.ts';
import { type KindSentence, kindSentences } from '../support/kindNotes.ts';
import type { CodeServer } from './support/codeServer.ts';
import { openNote } from './support/codeWindow.ts';
import { root } from './support/installed.ts';

/** Pixels, before scaling. */
const cardWidth = 520;
const scale = 1.5;

/** One picture for each assumption; the cards are those of a window of `server` on notes in `folder`. */
export async function hoverPictures(browser: Browser, server: CodeServer, folder: string): Promise<void> {
  mkdirSync(join(root, 'docs/images/hovers'), { recursive: true });
  const context = await browser.newContext({ viewport: { width: 900, height: 700 }, deviceScaleFactor: scale });
  const all = kindSentences(3);
  for (const code of assumptionCodes) {
    const sentences = all.filter((sentence) => sentence.code === code);
    const cards = await cardsOf(context, server, folder, sentences);
    await together(context, sentences, cards, join(root, `docs/images/hovers/${code}.webp`));
  }
  await context.close();
}

/** A picture of the card of each sentence, as PNG. */
async function cardsOf(
  context: BrowserContext,
  server: CodeServer,
  folder: string,
  sentences: readonly KindSentence[],
): Promise<readonly Buffer[]> {
  const name = `${sentences[0]?.code}.note.md`;
  // Far apart, so that a card never covers the next sentence.
  writeFileSync(join(folder, name), sentences.map(({ sentence }) => `${sentence}\n`).join('\n\n\n\n'));
  const window = await openNote(context, server, folder, name);
  const { page } = window;
  const found = window.squiggles('info');
  await found.nth(sentences.length - 1).waitFor({ state: 'attached', timeout: 60_000 });
  const byLine = (await found.all()).map(async (line) => ({ line, top: (await line.boundingBox())?.y ?? 0 }));
  const inOrder = (await Promise.all(byLine)).sort((a, b) => a.top - b.top);
  const cards: Buffer[] = [];
  for (const [at, { kind }] of sentences.entries()) {
    const line = inOrder[at]?.line ?? found.first();
    await window.hover(line, new RegExp(wordsOf(kind.closesOff)));
    cards.push(await page.locator('.monaco-hover:visible').first().screenshot());
    await page.mouse.move(880, 690);
    await page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' });
  }
  await page.close();
  return cards;
}

/** The first words of an explanation, however a card breaks its lines. */
const wordsOf = (text: string): string =>
  text
    .replace(/[*_`\\]/g, '')
    .split(/\s+/)
    .slice(0, 4)
    .map((word) => word.replace(/[^\w]/g, '.'))
    .join('\\s+');

/** The sentences and their cards, one under the other. */
async function together(
  context: BrowserContext,
  sentences: readonly KindSentence[],
  cards: readonly Buffer[],
  path: string,
): Promise<void> {
  const page: Page = await context.newPage();
  const blocks = sentences.map(
    ({ sentence }, at) =>
      `<p>${escaped(sentence)}</p><img src="data:image/png;base64,${cards[at]?.toString('base64')}">`,
  );
  await page.setContent(`<style>
    body { margin: 0 }
    main { padding: 4px 16px 16px; width: ${cardWidth}px; background: #fff; font: 13px/1.4 sans-serif; color: #222 }
    p { margin: 14px 0 6px; font-style: italic }
    img { display: block; width: ${cardWidth}px }
  </style><main>${blocks.join('')}</main>`);
  const png = await page.locator('main').screenshot();
  writeFileSync(path, await smaller(page, png));
  await page.close();
}

/** The same picture as WebP, a fifth of the size: the pages go with the extension. */
async function smaller(page: Page, png: Buffer): Promise<Buffer> {
  const data = await page.evaluate(`new Promise((done, failed) => {
    const image = new Image();
    image.onerror = failed;
    image.onload = () => {
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      canvas.getContext('2d').drawImage(image, 0, 0);
      done(canvas.toDataURL('image/webp', 0.5));
    };
    image.src = 'data:image/png;base64,${png.toString('base64')}';
  })`);
  return Buffer.from(String(data).replace(/^[^,]*,/, ''), 'base64');
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
