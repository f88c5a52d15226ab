import {
  type CancellationToken,
  commands,
  type Disposable,
  l10n,
  type Progress,
  ProgressLocation,
  RelativePattern,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ask, property, stringOf } from './ask.ts';
import { base64Of } from './base64.ts';
import { countsOf, foundOf } from './findings.ts';
import { tell } from './noteEditor.ts';
import type { NoteFindings, NoteStore } from './noteFindings.ts';

/** A folder that was checked. */
export interface CheckedFolder {
  readonly uri: Uri;
  readonly name: string;
  readonly notes: readonly NoteFindings[];
}

const endings = '**/*.{md,markdown,txt,text,dbtnote}';
const maxBytes = 20_000_000;
/** So many notes are on their way to the server at once. */
const atOnce = 8;

/**
 * *Check folder*: reads its notes through the editor, wherever they lie, and has the server check each. What is found fills
 * the side view; nothing is written.
 */
export function offerCheckFolder(client: BaseLanguageClient, store: NoteStore): Disposable {
  return commands.registerCommand('foothold.checkFolder', async (chosen?: Uri) => {
    const checked = await checkFolder(client, chosen);
    if (checked === undefined) return undefined;
    store.putClosed(checked.notes);
    await commands.executeCommand('foothold.findings.focus');
    const { toReframe } = countsOf(checked.notes.flatMap(({ findings }) => findings));
    tell(l10n.t('Foothold looked at {0} notes: {1} to reframe.', checked.notes.length, toReframe));
    return checked.notes.length;
  });
}

/** Asks for the folder where there are several; undefined where there is none, or the writer stopped it. */
export async function checkFolder(client: BaseLanguageClient, chosen?: Uri): Promise<CheckedFolder | undefined> {
  const uri = chosen ?? (await chooseFolder());
  if (uri === undefined) return undefined;
  const name = uri.path.split('/').at(-1) ?? uri.path;
  const title = l10n.t('Foothold looks at the notes of {0}', name);
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      const notes = await checkAll(client, uri, progress, token);
      return notes === undefined ? undefined : { uri, name, notes };
    },
  );
}

async function chooseFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) tell(l10n.t('Open a folder of notes first.'));
  if (folders.length < 2) return folders[0]?.uri;
  return (await window.showWorkspaceFolderPick({ placeHolder: l10n.t('Which folder of notes?') }))?.uri;
}

async function checkAll(
  client: BaseLanguageClient,
  folder: Uri,
  progress: Progress<{ message?: string; increment?: number }>,
  token: CancellationToken,
): Promise<readonly NoteFindings[] | undefined> {
  const files = await workspace.findFiles(new RelativePattern(folder, endings), undefined, undefined, token);
  const left = files.sort((a, b) => (a.path < b.path ? -1 : 1)).entries();
  const notes: NoteFindings[] = [];
  let done = 0;
  const work = async () => {
    for (const [, file] of left) {
      if (token.isCancellationRequested) return;
      const note = await checkFile(client, file);
      if (note !== undefined) notes.push(note);
      done++;
      progress.report({ message: l10n.t('{0} of {1}', done, files.length), increment: 100 / files.length });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (token.isCancellationRequested) {
    tell(l10n.t('Stopped. Nothing has changed.'));
    return undefined;
  }
  return notes.sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
}

/** The file as it lies in the folder, saved; undefined where it is no note that is checked. */
async function checkFile(client: BaseLanguageClient, uri: Uri): Promise<NoteFindings | undefined> {
  try {
    if ((await workspace.fs.stat(uri)).size > maxBytes) return { uri, findings: [], reason: l10n.t('it is too large') };
    const bytes = await workspace.fs.readFile(uri);
    const answer = await ask(client, 'foothold.checkClosed', client.code2ProtocolConverter.asUri(uri), base64Of(bytes));
    const reason = stringOf(answer, 'reason');
    if (reason !== undefined) return { uri, findings: [], reason };
    return answer === null ? undefined : { uri, findings: foundOf(property(answer, 'findings')), answer };
  } catch {
    return { uri, findings: [], reason: l10n.t('it could not be read') };
  }
}
