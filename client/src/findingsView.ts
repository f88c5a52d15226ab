import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
} from 'vscode';
import { countsOf } from './findings.ts';
import {
  type Filter,
  type Group,
  type Grouping,
  groupings,
  groupsOf,
  isFiltering,
  type Leaf,
  noFilter,
} from './findingsTree.ts';
import type { Hold } from './hold.ts';
import type { NoteStore } from './noteFindings.ts';
import type { PlacedFinding } from './offers.ts';

/** Knows the assumptions' titles: `A2: Patients want to improve.` */
export type TitleOf = (code: string) => string;

/** The side view *Findings*: what is found in open notes and in the folder that was checked, in three orders. */
export function showFindings(store: NoteStore, hold: Hold, titleOf: TitleOf): Disposable {
  let grouping: Grouping = 'note';
  let filter: Filter = noFilter;
  const changed = new EventEmitter<void>();
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => {
      if (node === undefined) return groupsOf(hold.isOn ? [] : store.all(), grouping, filter).map(toGroupNode);
      return 'leaves' in node ? node.leaves.map((leaf) => toFindingNode(leaf, node)) : [];
    },
    getParent: (node) => ('found' in node ? node.parent : undefined),
    getTreeItem: (node) =>
      'leaves' in node ? groupItem(node, grouping, titleOf) : findingItem(node, grouping, titleOf),
  };
  const view = window.createTreeView('foothold.findings', { treeDataProvider: provider, showCollapseAll: true });
  const show = () => {
    changed.fire();
    const found = hold.isOn ? [] : groupsOf(store.all(), 'note', filter).flatMap(({ leaves }) => leaves);
    const { toReframe, reported } = countsOf(found.map((leaf) => leaf.found));
    view.description = found.length === 0 ? '' : l10n.t('{0} to reframe, {1} said by others', toReframe, reported);
    view.message = isFiltering(filter) && !hold.isOn ? l10n.t('Some are filtered out.') : '';
  };
  const group = (by: Grouping) => async () => {
    grouping = by;
    await commands.executeCommand('setContext', 'foothold.grouping', by);
    show();
  };
  const setFilter = async (next: Filter) => {
    filter = next;
    await commands.executeCommand('setContext', 'foothold.filtered', isFiltering(next));
    show();
  };
  void group('note')();
  return Disposable.from(
    view,
    changed,
    store.onDidChange(show),
    hold.onDidChange(show),
    ...groupings.map((by) => commands.registerCommand(`foothold.groupBy.${by}`, group(by))),
    commands.registerCommand('foothold.filter', async () => {
      const next = await chooseFilter(filter, titleOf);
      if (next !== undefined) await setFilter(next);
    }),
    commands.registerCommand('foothold.clearFilter', () => setFilter(noFilter)),
  );
}

type GroupNode = Group;

interface FindingNode extends PlacedFinding {
  readonly parent: GroupNode;
}

type Node = GroupNode | FindingNode;

function toGroupNode(group: Group): GroupNode {
  return group;
}

function toFindingNode({ note, found }: Leaf, parent: GroupNode): FindingNode {
  return { uri: note.uri, found, parent };
}

function groupItem({ key, leaves, reason }: GroupNode, grouping: Grouping, titleOf: TitleOf): TreeItem {
  const label =
    grouping === 'assumption'
      ? titleOf(key)
      : grouping === 'section'
        ? key || l10n.t('Outside of sections')
        : nameOf(key);
  const { toReframe, reported } = countsOf(leaves.map(({ found }) => found));
  const counts =
    reason !== undefined
      ? l10n.t('not checked: {0}', reason)
      : [
          ...(toReframe > 0 ? [l10n.t('{0} to reframe', toReframe)] : []),
          ...(reported > 0 ? [l10n.t('{0} said by others', reported)] : []),
        ].join(', ');
  const item = new TreeItem(
    label,
    reason === undefined ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None,
  );
  item.id = `${grouping} ${key}`;
  item.description = grouping === 'note' ? [counts, folderOf(key)].filter((part) => part !== '').join(' · ') : counts;
  item.tooltip = grouping === 'note' ? Uri.parse(key).fsPath : label;
  item.iconPath = new ThemeIcon(grouping === 'note' ? 'note' : grouping === 'section' ? 'list-tree' : 'book');
  item.contextValue = grouping;
  item.accessibilityInformation = { label: `${label}, ${counts}` };
  return item;
}

function findingItem({ uri, found }: FindingNode, grouping: Grouping, titleOf: TitleOf): TreeItem {
  const line = found.range.start.line + 1;
  const item = new TreeItem(found.words, TreeItemCollapsibleState.None);
  const place = grouping === 'note' ? l10n.t('line {0}', line) : l10n.t('{0}, line {1}', nameOf(uri.toString()), line);
  const whose = found.reported ? [l10n.t('said by others')] : [];
  item.description = [...(grouping === 'assumption' ? [] : [found.assumption]), place, ...whose].join(' · ');
  item.tooltip = found.message;
  item.iconPath = new ThemeIcon(found.reported ? 'comment' : 'lightbulb');
  item.contextValue = found.reported ? 'reported' : 'finding';
  item.command = { title: l10n.t('Go to'), command: 'foothold.goTo', arguments: [uri, found.range] };
  const section = found.section === '' ? [] : [l10n.t('in {0}', found.section)];
  item.accessibilityInformation = {
    label: [found.words, titleOf(found.assumption), place, ...section, ...whose].join(', '),
  };
  return item;
}

async function chooseFilter(filter: Filter, titleOf: TitleOf): Promise<Filter | undefined> {
  const codes = Array.from({ length: 8 }, (_, at) => `A${at + 1}`);
  const choices = [
    ...codes.map((code) => ({ code, label: titleOf(code), picked: filter.assumptions?.includes(code) ?? true })),
    { code: 'reported', label: l10n.t('Said by the client or others'), picked: filter.reported },
  ];
  const placeHolder = l10n.t('What to list?');
  const chosen = await window.showQuickPick(choices, { canPickMany: true, placeHolder });
  if (chosen === undefined) return undefined;
  const picked = chosen.map(({ code }) => code);
  const assumptions = codes.filter((code) => picked.includes(code));
  return {
    assumptions: assumptions.length === codes.length ? undefined : assumptions,
    reported: picked.includes('reported'),
  };
}

function nameOf(address: string): string {
  const { path } = Uri.parse(address);
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of a note inside the workspace; empty at its top and elsewhere. */
function folderOf(address: string): string {
  const path = workspace.asRelativePath(Uri.parse(address), false);
  const end = path.lastIndexOf('/');
  return end <= 0 || path.startsWith('/') ? '' : path.slice(0, end);
}
