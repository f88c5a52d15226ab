import { Disposable, EventEmitter, l10n, ThemeIcon, type TreeDataProvider, TreeItem, window } from 'vscode';
import type { PageTitle } from './explain.ts';
import { countsOf } from './findings.ts';
import type { NoteStore } from './noteFindings.ts';

/** The side view *Assumptions*: the eight, each with its page, which needs no network. */
export function showAssumptions(store: NoteStore, titles: () => Promise<readonly PageTitle[]>): Disposable {
  const changed = new EventEmitter<void>();
  const provider: TreeDataProvider<PageTitle> = {
    onDidChangeTreeData: changed.event,
    getChildren: async (node) =>
      node === undefined ? [...(await titles())].sort((a, b) => (a.code < b.code ? -1 : 1)) : [],
    getTreeItem: (page) => {
      const findings = store.all().flatMap((note) => note.findings);
      const { toReframe } = countsOf(findings.filter(({ assumption }) => assumption === page.code));
      const item = new TreeItem(page.title);
      item.id = page.code;
      item.description = toReframe === 0 ? '' : l10n.t('{0} to reframe', toReframe);
      item.tooltip = page.title;
      item.iconPath = new ThemeIcon('book');
      item.contextValue = 'page';
      item.command = { title: l10n.t('Read'), command: 'foothold.explainAssumption', arguments: [page] };
      item.accessibilityInformation = {
        label: [page.title, item.description].filter((part) => part !== '').join(', '),
      };
      return item;
    },
  };
  return Disposable.from(
    window.createTreeView('foothold.assumptions', { treeDataProvider: provider }),
    changed,
    store.onDidChange(() => changed.fire()),
  );
}
