import assert from 'node:assert/strict';
import {
  type CodeAction,
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  extensions,
  type Hover,
  languages,
  type Position,
  Selection,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { notes } from '../editors/support/notes.ts';
import { poll } from '../editors/support/poll.ts';

/** What a writer does in VS Code, through its own programming interface. */
export function journeys(): void {
  describe('Foothold in VS Code', () => {
    before(async () => {
      const extension = extensions.getExtension('foothold.foothold');
      assert.ok(extension, 'the extension is there');
      await extension.activate();
    });

    afterEach(async () => {
      const settings = workspace.getConfiguration('foothold');
      for (const key of ['exclude', 'include', 'severity.A2', 'severity.reported', 'sensitivity'])
        await settings.update(key, undefined, true);
      await commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('finds, explains, and takes a reframe; every other byte of the saved note stays', async () => {
      const document = await open('visit.note.md', notes.finding);
      assert.equal(document.languageId, 'dbt-note');
      const [found] = await findings(document, 1);
      assert.equal(found?.severity, DiagnosticSeverity.Information);
      assert.equal(document.getText(found?.range), notes.words);
      assert.equal(codeOf(found), 'A2');
      assert.match(await hoverAt(document, start(found)), /want to improve/i);
      const actions = await quickFixes(document, found);
      await apply(actions[0]);
      await findings(document, 0);
      await document.save();
      notes.assertReframed(Buffer.from(await workspace.fs.readFile(document.uri)).toString());
    });

    it('keeps a line that the writer wants to keep, with a comment above it', async () => {
      const document = await open('keep.md', '# Unit\n\nShe is attention-seeking on the unit.\n');
      const [found] = await findings(document, 1);
      const keep = (await quickFixes(document, found)).find(({ title }) => title.startsWith('Keep this line'));
      await apply(keep);
      await findings(document, 0);
      assert.match(document.getText(), /^# Unit\n\n<!-- foothold-ignore-next-line A2.*-->\nShe is attention-seeking/);
    });

    it('reads text that was never saved', async () => {
      for (const language of ['plaintext', 'markdown', 'dbt-note']) {
        const content = 'She is attention-seeking on the unit.';
        const document = await workspace.openTextDocument({ language, content });
        await window.showTextDocument(document);
        assert.equal(document.uri.scheme, 'untitled');
        await findings(document, 1);
        await erase(document);
        await findings(document, 0);
      }
    });

    it('reads documents of schemes that it does not know, and no older version in a comparison', async () => {
      const provider = { provideTextDocumentContent: () => notes.plain };
      const registered = ['recordsystem', 'gitlens'].map((scheme) =>
        workspace.registerTextDocumentContentProvider(scheme, provider),
      );
      const older = await workspace.openTextDocument(Uri.parse('gitlens:/notes/shift.txt'));
      await window.showTextDocument(older, { preview: false });
      const record = await workspace.openTextDocument(Uri.parse('recordsystem:/notes/shift.txt'));
      await window.showTextDocument(record, { preview: false });
      await findings(record, 1);
      assert.deepEqual(foothold(older), []);
      assert.equal(await hoverAt(older, older.positionAt(notes.plain.indexOf('attention'))), '');
      for (const registration of registered) registration.dispose();
    });

    it('leaves other languages and pages about a project alone', async () => {
      const readme = await open('README.md', notes.plain);
      const script = await open('note.py', `# ${notes.plain}`);
      const note = await open('beside.md', notes.plain);
      await findings(note, 1);
      assert.deepEqual([foothold(readme), foothold(script)], [[], []]);
    });

    it('shows what others said as a hint', async () => {
      const [found] = await findings(await open('reported.md', notes.reported), 1);
      assert.equal(found?.severity, DiagnosticSeverity.Hint);
    });

    it('follows its settings at once, without a restart', async () => {
      const document = await open('settings.md', notes.plain);
      const settings = workspace.getConfiguration('foothold');
      await findings(document, 1);
      await settings.update('severity.A2', 'warning', true);
      await poll('a warning', () => foothold(document)[0]?.severity === DiagnosticSeverity.Warning);
      await settings.update('severity.A2', 'off', true);
      await findings(document, 0);
      await settings.update('severity.A2', undefined, true);
      await findings(document, 1);
      await settings.update('exclude', ['settings.md'], true);
      await findings(document, 0);
      await settings.update('exclude', [], true);
      await findings(document, 1);
      await settings.update('include', ['notes/**'], true);
      await findings(document, 0);
      await settings.update('include', undefined, true);
      await findings(document, 1);
    });

    it('forgets a note that is closed', async () => {
      const document = await open('closed.md', notes.plain);
      await findings(document, 1);
      await commands.executeCommand('workbench.action.closeAllEditors');
      await poll('its findings to be gone', () => languages.getDiagnostics(document.uri).length === 0);
    });

    it('says why, and why not, on a page of its own in which nothing is found', async () => {
      const document = await open(
        'why.md',
        'No evidence of attention-seeking.\n\nShe is attention-seeking on the unit.\n',
      );
      await findings(document, 1);
      const page = () => workspace.textDocuments.find(({ uri }) => uri.scheme === 'foothold-trace');
      for (const [line, told] of [
        [0, 'negates it'],
        [2, 'A2  Shown: '],
      ] as const) {
        const editor = await window.showTextDocument(document, { preview: false });
        editor.selection = new Selection(line, 5, line, 5);
        await commands.executeCommand('foothold.why');
        await poll(`a page that says “${told}”`, () => page()?.getText().includes(told));
      }
      await findings(document, 1);
      const shown = page();
      assert.ok(shown !== undefined && foothold(shown).length === 0);
    });

    it('starts again on command, and finds what it found before', async () => {
      const document = await open('again.md', notes.plain);
      await findings(document, 1);
      await commands.executeCommand('foothold.restartServer');
      await findings(document, 1);
      assert.match(await hoverAt(document, start(foothold(document)[0])), /want to improve/i);
    });
  });
}

export async function open(name: string, text: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder, 'a folder is open');
  const uri = Uri.joinPath(folder, name);
  await workspace.fs.writeFile(uri, Buffer.from(text));
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { preview: false });
  return document;
}

/** Foothold's findings of the document, once there are `count` of them. */
export function findings(document: TextDocument, count: number): Promise<readonly Diagnostic[]> {
  return poll(`${count} findings in ${document.uri}`, () => {
    const found = foothold(document);
    return found.length === count && found;
  });
}

export function foothold(document: TextDocument): readonly Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter(({ source }) => source === 'foothold');
}

function codeOf(found: Diagnostic | undefined): unknown {
  const code = found?.code;
  return typeof code === 'object' ? code.value : code;
}

function start(found: Diagnostic | undefined): Position {
  assert.ok(found, 'there is a finding');
  return found.range.start.translate(0, 1);
}

async function hoverAt(document: TextDocument, position: Position): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** The finding's quick fixes; asked anew while the editor and the server still agree on the newest text. */
function quickFixes(document: TextDocument, found: Diagnostic | undefined): Promise<readonly CodeAction[]> {
  assert.ok(found, 'there is a finding');
  return poll('quick fixes', async () => {
    // VS Code calls a request off where it learns of something new meanwhile.
    const actions = await Promise.resolve(
      commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, found.range, 'quickfix'),
    ).catch((error: Error) => {
      if (error.message !== 'Canceled') throw error;
      return [];
    });
    const ours = actions.filter(({ title }) => /^(?:Reframe|Keep this line):/.test(title));
    return ours.length > 0 && ours;
  });
}

async function apply(action: CodeAction | undefined): Promise<void> {
  assert.ok(action?.edit, 'there is such a quick fix');
  assert.ok(await workspace.applyEdit(action.edit));
}

async function erase(document: TextDocument): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.delete(document.uri, document.validateRange(wholeOf(document)));
  assert.ok(await workspace.applyEdit(edit));
}

function wholeOf(document: TextDocument) {
  return document.lineAt(0).range.union(document.lineAt(document.lineCount - 1).range);
}
