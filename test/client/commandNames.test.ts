import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { commands } from '../../server/src/lsp/commands.ts';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe("the commands of VS Code's extension", () => {
  it("bear no name of the server's: VS Code takes each name once, and would not start the server", () => {
    const own: readonly string[] = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    assert.ok(own.length > 0);
    assert.deepEqual(
      own.filter((name) => commands.includes(name)),
      [],
    );
  });
});
