import assert from 'node:assert/strict';
import { commands, env, extensions, languages, Selection, Uri, window, workspace } from 'vscode';
import { notes } from '../editors/support/notes.ts';
import { poll } from '../editors/support/poll.ts';
import { findings, foothold, open } from './journeys.ts';

/** What the commands do that need no answer from a menu. */
export function commandJourneys(): void {
  describe("Foothold's commands in VS Code", () => {
    afterEach(async () => {
      await commands.executeCommand('foothold.release');
      await commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('are all there', async () => {
      const offered: readonly string[] = extensions
        .getExtension('foothold.foothold')
        ?.packageJSON.contributes.commands.map(({ command }: { readonly command: string }) => command);
      const known = new Set(await commands.getCommands(true));
      assert.ok(offered.length > 15);
      assert.deepEqual(
        offered.filter((command) => !known.has(command)),
        [],
      );
    });

    it('go to every finding in turn, what others said among them, and round again', async () => {
      const document = await open('in-turn.md', `${notes.reported}\nShe is attention-seeking on the unit.\n`);
      await findings(document, 2);
      const editor = await window.showTextDocument(document);
      editor.selection = new Selection(0, 0, 0, 0);
      const lines: number[] = [];
      for (const command of ['next', 'next', 'next', 'previous']) {
        await commands.executeCommand(`foothold.${command}`);
        lines.push(window.activeTextEditor?.selection.start.line ?? -1);
      }
      assert.deepEqual(lines, [2, 4, 2, 4]);
    });

    it('hold back all findings until the writer has finished', async () => {
      const document = await open('held.md', notes.plain);
      await findings(document, 1);
      await commands.executeCommand('foothold.hold');
      await findings(document, 0);
      const other = await open('held-too.md', notes.plain);
      assert.deepEqual(foothold(other), []);
      await commands.executeCommand('foothold.release');
      await findings(document, 1);
      await findings(other, 1);
    });

    it('check what is on the clipboard on a page that is no file, and give it back whole', async () => {
      const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/');
      const before = await workspace.fs.readDirectory(folder);
      await env.clipboard.writeText(notes.plain);
      await commands.executeCommand('foothold.checkPasted');
      const document = window.activeTextEditor?.document;
      assert.ok(document);
      assert.deepEqual([document.uri.scheme, document.languageId, document.isDirty], ['untitled', 'dbt-note', true]);
      await findings(document, 1);
      await env.clipboard.writeText('');
      await commands.executeCommand('foothold.copyNote');
      assert.equal(await env.clipboard.readText(), notes.plain);
      assert.deepEqual(await workspace.fs.readDirectory(folder), before);
    });

    it('look at all notes of the folder, those that are not open among them', async () => {
      const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/');
      await workspace.fs.writeFile(Uri.joinPath(folder, 'ward/a.txt'), Buffer.from(notes.plain));
      const looked = await commands.executeCommand<number>('foothold.checkFolder', Uri.joinPath(folder, 'ward'));
      assert.equal(looked, 1);
      assert.deepEqual(languages.getDiagnostics(Uri.joinPath(folder, 'ward/a.txt')), []);
    });
  });

  describe('Notes as record systems write them', () => {
    const words = 'Seen at 10; “fine,” she said. She’s attention-seeking\u00a0on the unit – again.';
    afterEach(async () => {
      await workspace.getConfiguration('files').update('encoding', undefined, true);
      await commands.executeCommand('workbench.action.closeAllEditors');
    });

    for (const [name, bytes, encoding] of [
      ['UTF-8', Buffer.from(words), undefined],
      ['UTF-8 with its mark', Buffer.from(`\uFEFF${words}`), undefined],
      ['UTF-16, little end first', Buffer.from(`\uFEFF${words}`, 'utf16le'), undefined],
      ['UTF-16, big end first', Buffer.from(`\uFEFF${words}`, 'utf16le').swap16(), undefined],
      ['Windows-1252', windows1252(words), 'windows1252'],
      ['UTF-8 with CR LF', Buffer.from(`Seen.\r\n\r\n${words}\r\n`), undefined],
    ] as const)
      it(`give the same findings: ${name}`, async () => {
        await workspace.getConfiguration('files').update('encoding', encoding, true);
        const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/');
        const uri = Uri.joinPath(folder, `${name.replace(/\W+/g, '-')}.txt`);
        await workspace.fs.writeFile(uri, bytes);
        const document = await workspace.openTextDocument(uri);
        await window.showTextDocument(document);
        const found = await poll('a finding', () => foothold(document).length > 0 && foothold(document));
        assert.deepEqual(
          found.map(({ range }) => document.getText(range)),
          ['attention-seeking'],
        );
      });
  });
}

function windows1252(text: string): Buffer {
  const own: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96 };
  return Buffer.from([...text].map((char) => own[char] ?? char.charCodeAt(0)));
}
