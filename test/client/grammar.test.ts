import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tool = join(root, 'node_modules/vscode-tmgrammar-test/dist/unit.js');
/** VS Code brings its own; this is the same grammar. */
const markdown = join(root, 'node_modules/tm-grammars/grammars/markdown.json');

/** What the tool prints about one file of marked lines, or an empty string where all is as marked. */
function disagreements(file: string): string {
  const { status, stdout } = spawnSync(process.execPath, [tool, '--compact', '--grammar', markdown, file], {
    cwd: root,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stdout;
}

describe('colours of a note', () => {
  for (const file of readdirSync(join(root, 'test/client/grammar')))
    it(file, () => assert.equal(disagreements(`test/client/grammar/${file}`), ''));
});
