import type { Page } from 'playwright-core';

/** What a page asked for and said, to be looked at when a visit is over. */
export interface Watched {
  readonly asked: string[];
  readonly complaints: string[];
}

/** Writes down every address that a page and its workers ask for, and every error that it has. */
export function watch(page: Page): Watched {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  return { asked, complaints };
}

/** The words that CodeMirror underlines, a finding each. */
export async function underlined(page: Page): Promise<readonly string[]> {
  const parts = await page.locator('.cm-lintRange').allTextContents();
  return parts.map((text) => text.trim());
}
