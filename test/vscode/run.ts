/**
 * Runs `suite.ts` with @vscode/test-electron: in the desktop VS Code that FOOTHOLD_VSCODE names (`download` fetches the one
 * that FOOTHOLD_VSCODE_VERSION names, or the newest),
 * else in the stand-in, which needs the editors of `test/editors/install.sh`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { installed, root } from '../editors/support/installed.ts';

const desktop = process.env.FOOTHOLD_VSCODE;
const ready =
  desktop !== undefined ||
  [installed.chromium, installed.node, installed.codeServer].every((program) => program !== undefined);

if (ready) await run();
else if (process.env.FOOTHOLD_EDITORS === 'required') throw new Error('test/editors/install.sh has not been run');
else console.log('0 passed, 0 failed, 1 skipped: VS Code is not installed; test/editors/install.sh installs it');

async function run(): Promise<void> {
  const notes = mkdtempSync(join(tmpdir(), 'foothold-vscode-'));
  try {
    process.exitCode = await runTests({
      ...(desktop === 'download'
        ? { version: process.env.FOOTHOLD_VSCODE_VERSION ?? 'stable' }
        : { vscodeExecutablePath: desktop ?? join(root, 'test/vscode/stand-in.sh') }),
      extensionDevelopmentPath: root,
      extensionTestsPath: join(root, '.vscode-test/suite.cjs'),
      launchArgs: [notes, '--disable-extensions'],
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    rmSync(notes, { recursive: true, force: true });
  }
}
