import { ConfigurationTarget, commands, Disposable, l10n, languages, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ask, property, stringOf } from './ask.ts';
import type { Hold } from './hold.ts';
import { isNote, noteLanguages } from './noteLanguage.ts';

/** What is in force for the note at hand, beside its language in the status bar: sensitivity, when it is checked, settings file. */
export function showLanguageStatus(client: BaseLanguageClient, hold: Hold): Disposable {
  const selector = noteLanguages.map((language) => ({ language }));
  const [sensitivity, run, file] = ['sensitivity', 'run', 'file'].map((id) => {
    const item = languages.createLanguageStatusItem(`foothold.${id}`, selector);
    item.name = 'Foothold';
    return item;
  });
  if (sensitivity === undefined || run === undefined || file === undefined) return new Disposable(() => undefined);

  const show = async () => {
    const document = window.activeTextEditor?.document;
    if (document === undefined || !isNote(document)) return;
    const answer = await ask(client, 'foothold.status', client.code2ProtocolConverter.asUri(document.uri));
    const inForce = property(answer, 'settings');
    const isChecked = property(answer, 'checked') === true;

    sensitivity.text = isChecked
      ? sensitivityWords(stringOf(inForce, 'sensitivity'))
      : l10n.t('This document is not checked');
    sensitivity.detail = isChecked ? '' : l10n.t('by its name, its place or your settings');
    sensitivity.command = { title: l10n.t('Change'), command: 'foothold.setSensitivity' };

    run.text = hold.isOn ? l10n.t('Holding until you finish') : runWords(stringOf(inForce, 'run'));
    run.command = hold.isOn
      ? { title: l10n.t('Show findings'), command: 'foothold.release' }
      : { title: l10n.t('Hold until I finish'), command: 'foothold.hold' };

    const place = stringOf(answer, 'config');
    file.text = place === undefined ? l10n.t('Settings of this editor') : l10n.t('Settings of the folder');
    file.detail =
      place === undefined ? (workspace.isTrusted ? '' : l10n.t('the folder is not trusted')) : nameOf(place);
    file.command = {
      title: l10n.t('Open'),
      ...(place === undefined
        ? { command: 'workbench.action.openSettings', arguments: ['foothold'] }
        : { command: 'vscode.open', arguments: [Uri.file(place)] }),
    };
  };
  const showSoon = () => void show();
  showSoon();
  return Disposable.from(
    sensitivity,
    run,
    file,
    hold.onDidChange(showSoon),
    client.onDidChangeState(showSoon),
    window.onDidChangeActiveTextEditor(showSoon),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('foothold') && showSoon()),
    workspace.onDidSaveTextDocument(({ uri }) => /\/\.foothold\.\w+$/.test(uri.path) && showSoon()),
    commands.registerCommand('foothold.setSensitivity', setSensitivity),
  );
}

function sensitivityWords(value: string | undefined): string {
  switch (value) {
    case 'low':
      return l10n.t('Sensitivity: low');
    case 'high':
      return l10n.t('Sensitivity: high');
    default:
      return l10n.t('Sensitivity: medium');
  }
}

function runWords(value: string | undefined): string {
  switch (value) {
    case 'onSave':
      return l10n.t('Looks when you save');
    case 'manual':
      return l10n.t('Looks when you ask');
    default:
      return l10n.t('Looks while you write');
  }
}

async function setSensitivity(): Promise<void> {
  const settings = workspace.getConfiguration('foothold', window.activeTextEditor?.document);
  const now = settings.get<string>('sensitivity', 'medium');
  const choices = [
    { value: 'low', label: l10n.t('Low'), detail: l10n.t('Only what is nearly certain.') },
    { value: 'medium', label: l10n.t('Medium'), detail: l10n.t('A good balance for everyday writing.') },
    {
      value: 'high',
      label: l10n.t('High'),
      detail: l10n.t('Also what is less certain: for supervision, teaching or a second look.'),
    },
  ].map((choice) => ({ ...choice, description: choice.value === now ? l10n.t('now') : '' }));
  const placeHolder = l10n.t('How readily shall Foothold point at a wording?');
  const chosen = await window.showQuickPick(choices, { placeHolder });
  if (chosen === undefined) return;
  const { workspaceValue, workspaceFolderValue } = settings.inspect<string>('sensitivity') ?? {};
  const target =
    workspaceFolderValue !== undefined
      ? ConfigurationTarget.WorkspaceFolder
      : workspaceValue !== undefined
        ? ConfigurationTarget.Workspace
        : ConfigurationTarget.Global;
  await settings.update('sensitivity', chosen.value, target);
}

function nameOf(place: string): string {
  return place.split(/[\\/]/).at(-1) ?? place;
}
