import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { AssumptionCode } from '../../server/src/core/rules/rule.ts';
import { weeksLater } from '../../server/src/report/noteDate.ts';
import { reportPage } from '../../server/src/report/page.ts';
import { type ReportNote, reportOf } from '../../server/src/report/report.ts';
import { axeFaults } from './support/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { needs, root } from './support/installed.ts';

const artefacts = join(root, 'test/artefacts');

/** A year of notes, some of each kind in some weeks. */
const year: readonly ReportNote[] = Array.from({ length: 40 }, (_, week) => {
  const date = weeksLater('2026-01-08', week);
  const codes = [1, 2, 3, 4, 5, 6, 7, 8].filter((code) => (week * code) % 5 < code % 3) as unknown as readonly number[];
  return {
    name: `team/${date}.note.md`,
    date,
    findings: codes.map((code) => ({
      assumption: `A${code}` as AssumptionCode,
      kind: (week + code) % 4 === 0 ? 'reported' : 'violation',
      line: code * 3,
      section: 'Assessment',
      words: 'made-up words',
    })),
  };
});

describe('the report page in a browser', function () {
  this.timeout(120_000);
  let browser: Browser;

  before(async function () {
    needs(this, 'chromium');
    mkdirSync(artefacts, { recursive: true });
    browser = await launchChromium();
  });
  after(() => browser?.close());

  for (const [name, colorScheme, media] of [
    ['light', 'light', 'screen'],
    ['dark', 'dark', 'screen'],
    ['paper', 'light', 'print'],
  ] as const)
    it(`is without barriers, asks for nothing and breaks no policy of its own: ${name}`, async () => {
      const page = await browser.newPage({ viewport: { width: 900, height: 1200 }, colorScheme });
      const told: string[] = [];
      page.on('console', (message) => told.push(message.text()));
      page.on('request', (request) => told.push(request.url()));
      await page.emulateMedia({ media });
      await page.setContent(
        reportPage(reportOf('Notes of 2026', year), {
          showText: false,
          version: '1.0.0',
          linkOf: ({ name: note }) => `./${note}`,
        }),
      );
      await page.screenshot({ path: join(artefacts, `report-${name}.png`), fullPage: true });
      assert.deepEqual(told, []);
      assert.deepEqual(await axeFaults(page.mainFrame()), []);
      assert.equal(await page.locator('svg[role="img"]').count(), 2);
      const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
      assert.ok(overflow <= 0, 'nothing sticks out to the right');
      await page.close();
    });

  it('finds a barrier where there is one', async () => {
    const page = await browser.newPage();
    await page.setContent(
      '<html><body><img src="data:,"><p style="color:#eee;background:#fff">faint</p></body></html>',
    );
    assert.match((await axeFaults(page.mainFrame())).join('\n'), /image-alt|color-contrast/);
    await page.close();
    assert.ok(readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8').length > 0);
  });
});
