import { cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { program, root } from './installed.ts';

/** Settings under which VS Code runs the extension in the browser's extension host and not in Node's. */
export const runInBrowser = { 'remote.extensionKind': { 'foothold.foothold': ['web'] } };

/**
 * A browser in whose windows the packed extension is built in, as in VS Code for the Web: it comes over HTTP with the
 * editor's own files, and has no file system and no process.
 */
export async function webContext(browser: Browser): Promise<BrowserContext> {
  const served = join(dirname(program('codeServer')), '../../lib/vscode/foothold-extension');
  rmSync(served, { recursive: true, force: true });
  cpSync(join(root, 'dist/extension'), served, { recursive: true });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(`document.addEventListener('readystatechange', () => {
    const meta = document.getElementById('vscode-workbench-web-configuration');
    if (meta === null || document.readyState !== 'interactive') return;
    const editor = new URL(document.querySelector('link[href*="/static/"]').href);
    const settings = JSON.parse(meta.getAttribute('data-settings'));
    settings.additionalBuiltinExtensions = [
      { scheme: 'http', authority: editor.host, path: editor.pathname.split('/static/')[0] + '/static/foothold-extension' },
    ];
    meta.setAttribute('data-settings', JSON.stringify(settings));
  });`);
  return context;
}
