import assert from 'node:assert/strict';
import { mayPass } from '../../client/src/gate.ts';

const ours = 'file:///extensions/foothold-0.1.0';

/** Each address, with `passes` or `held back` before it, as a message about it fares. */
function check(...expected: readonly string[]): void {
  assert.deepEqual(
    expected.map((line) => {
      const uri = line.replace(/^(?:passes|held back) /, '');
      return `${mayPass({ textDocument: { uri } }, ours) ? 'passes' : 'held back'} ${uri}`;
    }),
    expected,
  );
}

describe('what goes to the server', () => {
  it('notes wherever an editor keeps them, and text that has no place yet', () =>
    check(
      'passes file:///notes/2026-11-20.note.md',
      'passes untitled:Untitled-1',
      'passes vscode-remote://ssh/notes/a.md',
      'passes vscode-vfs://github/notes/a.md',
      'passes recordsystem:/client/a',
    ));

  it('not older versions in a comparison, logs, consoles or boxes to type in', () =>
    check(
      'held back git:/notes/a.md?ref=HEAD',
      'held back gitlens:/notes/a.md',
      'held back vscode-local-history:/notes/a.md',
      'held back output:extension-output-1',
      'held back debug:input',
      'held back vscode-scm:git/scm0/input',
      'held back comment:reply',
      'held back foothold-trace:/Why or why not: a.md.txt',
    ));

  it("not the extension's own pages, which quote what they teach", () =>
    check(
      'held back file:///extensions/foothold-0.1.0/docs/assumptions/A2.md',
      'passes file:///extensions/foothold-0.1.0.md',
    ));

  it('every message that is about no document', () => {
    for (const params of [undefined, null, {}, [], 'x', { settings: {} }, { textDocument: null }])
      assert.equal(mayPass(params, ours), true);
  });
});
