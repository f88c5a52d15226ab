/**
 * Runs `suiteWeb.ts` with @vscode/test-web: VS Code for the Web in Chromium, the extension and the suite in its extension
 * host, the server in a worker. All of it comes from `test/editors/install.sh`; nothing is downloaded here.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromiumOptions } from '../editors/support/chromium.ts';
import { installed, program, root } from '../editors/support/installed.ts';

/** As far as it is used here. */
interface TestWeb {
  runTests(options: Readonly<Record<string, unknown>>): Promise<void>;
}

/** What stands for the version: @vscode/test-web takes what lies under such a name for downloaded. */
const commit = '0'.repeat(40);

if (installed.chromium !== undefined && installed.codeWeb !== undefined && installed.testWeb !== undefined) await run();
else if (process.env.FOOTHOLD_EDITORS === 'required') throw new Error('test/editors/install.sh has not been run');
else
  console.log(
    '0 passed, 0 failed, 1 skipped: VS Code for the Web is not installed; test/editors/install.sh installs it',
  );

async function run(): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'foothold-vscode-web-'));
  const notes = join(place, 'notes');
  mkdirSync(notes);
  // As it is packed: a browser loads no extension that is an ES module, as the npm package is.
  const extension = join(place, 'extension');
  cpSync(join(root, 'dist/extension'), extension, { recursive: true });
  cpSync(join(root, '.vscode-test/suiteWeb.cjs'), join(extension, 'suiteWeb.cjs'));
  const code = dirname(program('codeWeb'));
  writeFileSync(join(code, 'version'), 'local');
  symlinkSync(code, join(place, `vscode-web-stable-${commit}`));
  const require = createRequire(program('testWeb'));
  // Its own copy of Playwright looks for a browser that was downloaded.
  const { chromium } = require('playwright');
  const launch = chromium.launch.bind(chromium);
  chromium.launch = () => launch(chromiumOptions());
  const { runTests }: TestWeb = require('@vscode/test-web');
  try {
    await runTests({
      browserType: 'chromium',
      headless: true,
      host: '127.0.0.1',
      port: 3917,
      quality: 'stable',
      commit,
      esm: true,
      testRunnerDataDir: place,
      extensionDevelopmentPath: extension,
      extensionTestsPath: join(extension, 'suiteWeb.cjs'),
      folderPath: notes,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
