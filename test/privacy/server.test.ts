import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { canaryNote, leaksIn, leaksInFiles } from './support/canary.ts';
import { notes, withNotes } from './support/folder.ts';
import { writeWithServer } from './support/session.ts';
import { cli, needStrace, needUnshare, packed, server, watch } from './support/watch.ts';

describe('the server, watched by the operating system for a whole session', () => {
  before(needStrace);

  const writes = ['.foothold-ignores.json'];
  const ways: readonly (readonly [name: string, args: readonly string[], offline: boolean])[] = [
    ['dist/server.cjs --stdio', [server, '--stdio'], false],
    ['dist/server.cjs --stdio, without any network', [server, '--stdio'], true],
    ...(process.env.CI === 'full' ? [['foothold lsp', [cli, 'lsp'], false] as const] : []),
    // Where it was packed: the server as the extension has it.
    ...(process.env.CI === 'full' && existsSync(packed)
      ? [['the packed server', [packed, '--stdio'], false] as const]
      : []),
  ];
  for (const [name, args, offline] of ways) {
    it(`${name}: no socket, no file but the ignore file, no word of a note in log, trace, error or file`, async function () {
      if (offline) needUnshare.call(this);
      await withNotes(async (folder) => {
        const { code, network, written, started, seen, err, aside, shown } = await writeWithServer(args, {
          folder,
          offline,
        });
        assert.ok(seen > 20);
        assert.deepEqual(
          { code, network, written, started, err },
          { code: 0, network: [], written: writes, started: [], err: '' },
        );
        assert.deepEqual(leaksInFiles(folder, notes), []);
        // There were logs and errors to look at, and the note is where it is meant to be.
        assert.ok(aside.length > 3, aside.join('\n'));
        assert.deepEqual(
          aside.flatMap((said) => leaksIn(said).map((leak) => `${leak}: ${said}`)),
          [],
        );
        assert.ok(shown.some((said) => leaksIn(said).length > 0));
      });
    });
  }

  for (const option of ['--socket=6009', '--pipe=/tmp/foothold.sock']) {
    it(`${option} is refused, and nothing is opened`, () =>
      withNotes(async (folder) => {
        const { code, network, written, err } = await watch([server, option], { folder, stdin: canaryNote });
        assert.deepEqual({ code, network, written }, { code: 2, network: [], written: [] });
        assert.match(err, /opens no ports/);
      }));
  }
});
