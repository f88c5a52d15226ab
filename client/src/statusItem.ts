import { Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import { countsOf } from './findings.ts';
import type { Hold } from './hold.ts';
import type { NoteFindings, NoteStore } from './noteFindings.ts';
import { isNote } from './noteLanguage.ts';

/** The item of the status bar: the note at hand in words, and nothing where there is no note. */
export function showStatus(store: NoteStore, hold: Hold): Disposable {
  const item = window.createStatusBarItem('foothold.summary', StatusBarAlignment.Right, 90);
  item.name = 'Foothold';
  const show = () => {
    const document = window.activeTextEditor?.document;
    const note = document && isNote(document) ? store.of(document.uri) : undefined;
    if (note === undefined) return item.hide();
    item.text = hold.isOn ? l10n.t('Holding until you finish') : textOf(note);
    item.tooltip = hold.isOn
      ? l10n.t('Foothold shows nothing until you have finished. Select to go on.')
      : tooltipOf(note);
    item.accessibilityInformation = { label: `Foothold: ${item.text}. ${item.tooltip}`, role: 'button' };
    item.command = hold.isOn ? 'foothold.release' : 'foothold.findings.focus';
    item.show();
  };
  show();
  return Disposable.from(
    item,
    store.onDidChange(show),
    hold.onDidChange(show),
    window.onDidChangeActiveTextEditor(show),
  );
}

/** `2 to reframe, 5 kept`. */
function textOf({ findings, kept = 0 }: NoteFindings): string {
  const { toReframe } = countsOf(findings);
  const first = toReframe === 0 ? l10n.t('Nothing to reframe') : l10n.t('{0} to reframe', toReframe);
  return kept === 0 ? first : l10n.t('{0}, {1} kept', first, kept);
}

function tooltipOf({ findings, kept = 0 }: NoteFindings): string {
  const { toReframe, reported } = countsOf(findings);
  return [
    l10n.t('Wordings that work against an assumption: {0}', toReframe),
    l10n.t('Said by the client or others, shown as a hint: {0}', reported),
    l10n.t('Sentences that keep an assumption: {0}', kept),
    l10n.t('Select to list them.'),
  ].join('\n');
}
