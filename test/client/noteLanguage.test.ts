import assert from 'node:assert/strict';
import { isNote } from '../../client/src/noteLanguage.ts';
import { isNeverNote } from '../../server/src/host/noteNames.ts';

const of = (path: string, languageId: string, scheme = 'file') =>
  isNote({ languageId, uri: { path, scheme } } as Parameters<typeof isNote>[0]);

describe('what the extension takes for a note', () => {
  it('Markdown, plain text and DBT notes, wherever they are kept', () => {
    for (const language of ['markdown', 'plaintext', 'dbt-note']) {
      assert.ok(of('/notes/monday.note.md', language));
      assert.ok(of('Untitled-1', language, 'untitled'));
    }
    assert.ok(!of('/notes/a.py', 'python'));
    assert.ok(!of('/notes/a.md', 'markdown', 'git'));
  });

  it('no page about a project, by the names that the server knows', () => {
    const names = ['README.md', 'readme', 'CHANGELOG.md', 'changes.txt', 'LICENSE', 'licence.txt', 'COPYING'];
    const more = [
      'CONTRIBUTING.md',
      'code_of_conduct.md',
      'SECURITY.md',
      'README-de.md',
      'Security group.md',
      'changed.md',
    ];
    for (const name of [...names, ...more]) assert.equal(of(`/notes/${name}`, 'markdown'), !isNeverNote(name), name);
  });
});
