import { commands, Disposable, env, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ask, property } from './ask.ts';
import { type CheckedFolder, checkFolder } from './checkFolder.ts';
import { tell } from './noteEditor.ts';
import type { NoteStore } from './noteFindings.ts';

/** *Report on a folder* and *Bring to team*: the server makes page and agenda, this shows the one and copies the other. */
export function offerReport(client: BaseLanguageClient, store: NoteStore): Disposable {
  const check = async (chosen?: Uri) => {
    const folder = await checkFolder(client, chosen);
    if (folder === undefined) return undefined;
    store.putClosed(folder.notes);
    if (folder.notes.length > 0) return folder;
    tell(l10n.t('Foothold found no note in this folder.'));
    return undefined;
  };
  let last: { readonly folder: CheckedFolder; readonly page: string } | undefined;
  return Disposable.from(
    commands.registerCommand('foothold.saveReport', () => last && save(last.folder, last.page)),
    commands.registerCommand('foothold.openReport', async (chosen?: Uri) => {
      const showText = await askForText();
      const folder = showText === undefined ? undefined : await check(chosen);
      if (folder === undefined || showText === undefined) return;
      const page = await made(client, folder, 'page', showText);
      if (page === undefined) return;
      last = { folder, page };
      show(folder, page);
    }),
    commands.registerCommand('foothold.copyAgenda', async (chosen?: Uri) => {
      const folder = await check(chosen);
      if (folder === undefined) return;
      const agenda = await made(client, folder, 'agenda', false);
      if (agenda === undefined) return;
      await env.clipboard.writeText(agenda);
      // To be filled in; it quotes the assumptions and is no note.
      const content = `<!-- foothold-disable -->\n\n${agenda}`;
      await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
      tell(l10n.t('The agenda is on the clipboard. It holds no name and no word of a note.'));
    }),
  );
}

/** Whether the page may show words of the notes; undefined where the writer leaves it. */
async function askForText(): Promise<boolean | undefined> {
  const choices = [
    { label: l10n.t('Without note text'), detail: l10n.t('Counts, assumptions and lines only.'), showText: false },
    {
      label: l10n.t('With the words found'),
      detail: l10n.t('For your own eyes: whoever may not read the notes should not read the report.'),
      showText: true,
    },
  ];
  const placeHolder = l10n.t('How shall the words found be treated?');
  return (await window.showQuickPick(choices, { placeHolder }))?.showText;
}

function show({ name }: CheckedFolder, page: string): void {
  const panel = window.createWebviewPanel('foothold.report', l10n.t('Report on {0}', name), ViewColumn.Active, {
    // No script runs on the page and no file is read by it; its links go to findings.
    enableScripts: false,
    localResourceRoots: [],
    enableCommandUris: ['foothold.goTo'],
    enableFindWidget: true,
  });
  panel.webview.html = page;
}

async function save({ uri }: CheckedFolder, page: string): Promise<void> {
  const place = await window.showSaveDialog({
    title: l10n.t('Save the report'),
    defaultUri: Uri.joinPath(uri, 'foothold-report.html'),
    filters: { HTML: ['html'] },
  });
  if (place !== undefined) await workspace.fs.writeFile(place, new TextEncoder().encode(page));
}

async function made(
  client: BaseLanguageClient,
  { uri, name, notes }: CheckedFolder,
  as: 'page' | 'agenda',
  showText: boolean,
): Promise<string | undefined> {
  const root = `${uri.path.replace(/\/$/, '')}/`;
  const asked = notes.map((note) => ({
    name: note.uri.path.startsWith(root) ? note.uri.path.slice(root.length) : note.uri.path,
    address: note.uri.toString(),
    date: property(note.answer, 'date'),
    findings: property(note.answer, 'findings'),
    reason: note.reason,
  }));
  const answer = await ask(client, 'foothold.makeReport', { folder: name, as, showText, notes: asked });
  if (typeof answer === 'string') return answer;
  tell(l10n.t('Foothold could not make the report.'));
  return undefined;
}

/** The browser's and Node's own; this program's libraries stop at ES2022. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
