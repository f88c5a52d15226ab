/**
 * Stands in for the desktop program of VS Code: takes the arguments that `runTests()` of @vscode/test-electron passes on
 * and runs the suite in the Node extension host of VS Code's server build, with a browser without a screen as its window.
 * Prints what the suite prints and ends with its code; what the editor says beside it only where that is not 0.
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, parseArgs } from 'node:util';
import { launchChromium } from '../editors/support/chromium.ts';
import { type CodeServer, startCodeServer } from '../editors/support/codeServer.ts';

const patience = 480_000;
/** Lines of the extension host, printed the same way as the suite's own. */
const ofTheHost = /^(?:Ignoring fetching|Creating a socket|Resolv|Updating additional|\[)/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
  },
});

process.exitCode = await run();

async function run(): Promise<number> {
  const server = await startCodeServer({
    ...option('data', values['user-data-dir']),
    ...option('extensions', values['extensions-dir']),
    settings: { 'foothold.trace.server': 'verbose' },
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    // The workbench calls these where it is told that a test drives it.
    const ended = new Promise<number>((done) => page.exposeFunction('codeAutomationExit', done));
    const beside: string[] = [];
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
      const line = format(...args);
      if (type === 'info' && !ofTheHost.test(line)) console.log(line);
      else beside.push(line);
    });
    await page.addInitScript(`document.addEventListener('readystatechange', () => {
      const meta = document.getElementById('vscode-workbench-web-configuration');
      if (meta === null || document.readyState !== 'interactive') return;
      const settings = JSON.parse(meta.getAttribute('data-settings'));
      settings.developmentOptions = { ...settings.developmentOptions, enableSmokeTestDriver: true };
      meta.setAttribute('data-settings', JSON.stringify(settings));
    });`);
    await page.goto(address(server), { timeout: patience });
    let late: NodeJS.Timeout | undefined;
    const tooLate = new Promise<number>((_, fail) => {
      late = setTimeout(() => fail(new Error(`the suite did not end within ${patience} ms`)), patience);
    });
    const code = await Promise.race([ended, tooLate]).finally(() => clearTimeout(late));
    if (code !== 0) console.error(beside.join('\n'));
    return code;
  } finally {
    await browser.close();
    await server.stop();
  }
}

function address(server: CodeServer): string {
  const query = new URLSearchParams();
  const payload: [string, string][] = [];
  for (const name of ['extensionDevelopmentPath', 'extensionTestsPath'] as const) {
    const path = values[name];
    if (typeof path === 'string') payload.push([name, server.remote(resolve(path))]);
  }
  for (const path of positionals) {
    if (statSync(path).isDirectory()) query.set('folder', resolve(path));
    else payload.push(['openFile', server.remote(resolve(path))]);
  }
  if (!query.has('folder')) query.set('ew', 'true');
  query.set('payload', JSON.stringify(payload));
  return `http://127.0.0.1:${server.port}/?${query}`;
}

function option<K extends string>(key: K, value: string | boolean | undefined): Partial<Record<K, string>> {
  const given: Partial<Record<K, string>> = {};
  if (typeof value === 'string') given[key] = value;
  return given;
}
