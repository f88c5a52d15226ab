import assert from 'node:assert/strict';
import { type Globs, isChecked } from '../../client/src/checked.ts';

const everything: Globs = { include: ['**'], exclude: [] };

/** One document a line, `checked` or `left alone` before it. */
function sorted(addresses: readonly string[], globs: Globs = everything): readonly string[] {
  return addresses.map((address) => {
    const [, scheme = '', path = ''] = /^([\w.-]+):(.*)$/.exec(address) ?? [];
    return `${isChecked({ scheme, path }, globs) ? 'checked' : 'left alone'} ${address}`;
  });
}

/** The same lines, as they are expected: addresses without their verdicts go in. */
function check(expected: readonly string[], globs?: Globs): void {
  assert.deepEqual(
    sorted(
      expected.map((line) => line.replace(/^(?:checked|left alone) /, '')),
      globs,
    ),
    expected,
  );
}

describe('which documents are checked', () => {
  it('notes wherever an editor keeps them, and text that has no place yet', () =>
    check([
      'checked file:notes/2026-11-20.note.md',
      'checked file:/elsewhere/session.txt',
      'checked untitled:Untitled-1',
      'checked vscode-remote:notes/a.md',
      'checked vscode-vfs:notes/a.md',
      'checked recordsystem:client/a',
    ]));

  it('not older versions in a comparison, logs, consoles or boxes to type in', () =>
    check([
      'left alone git:notes/a.md',
      'left alone gitlens:notes/a.md',
      'left alone vscode-local-history:notes/a.md',
      'left alone output:extension-output-1',
      'left alone debug:input',
      'left alone vscode-scm:git/scm0/input',
      'left alone comment:reply',
    ]));

  it('never pages about a project, nor what lies in node_modules or .git', () =>
    check([
      'left alone file:README.md',
      'left alone file:docs/readme.es.md',
      'left alone file:CHANGELOG.md',
      'left alone file:LICENSE',
      'left alone file:LICENSE-MIT',
      'left alone file:licence.txt',
      'left alone file:node_modules/marked/man.md',
      'left alone file:/home/a/.git/description.txt',
      'left alone vscode-remote:sub/node_modules/x/notes.md',
      'checked file:readmeeting.md',
      'checked file:notes/license-hearing.md',
    ]));

  it('only what is included, and not what is excluded', () =>
    check(
      [
        'checked file:notes/a.md',
        'checked file:notes/deep/b.txt',
        'checked file:Notes/A.MD',
        'left alone file:minutes/a.md',
        'left alone file:notes/handouts/c.md',
        'left alone file:notes/a.template.md',
        'checked untitled:Untitled-1',
      ],
      { include: ['notes/**'], exclude: ['handouts', '*.template.md'] },
    ));

  it('globs as people write them: a name anywhere, a path from the folder, braces, a slash at either end', () => {
    check(['checked file:a/b/x.note.md', 'left alone file:a/b/x.md'], { include: ['*.note.md'], exclude: [] });
    check(['left alone file:a/old/x.md', 'checked file:b/a/old/x.md'], { include: ['**'], exclude: ['/a/old/'] });
    check(['left alone file:x.txt', 'left alone file:y/x.md'], { include: ['**'], exclude: ['*.{md,txt}'] });
  });

  it('a glob that says nothing excludes nothing', () =>
    check(['checked file:x.md', 'checked file:#a.md'], { include: ['**'], exclude: ['', '/', '!notes', '#a.txt'] }));
});
