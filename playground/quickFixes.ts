import { LSPPlugin } from '@codemirror/lsp-client';
import type { Extension } from '@codemirror/state';
import { type EditorView, keymap } from '@codemirror/view';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { applyEdit } from './applyEdit.ts';
import { closeCard, showCard } from './card.ts';

/** Other wordings for the finding at the cursor, as a menu. */
export const quickFixes: Extension = keymap.of([{ key: 'Mod-.', run: openQuickFixes }]);

export function openQuickFixes(view: EditorView): boolean {
  actionsAtCursor(view).then((actions) => {
    const { head } = view.state.selection.main;
    view.dispatch({ effects: showCard.of({ pos: head, above: false, create: () => menuOf(actions, view) }) });
  });
  return true;
}

async function actionsAtCursor(view: EditorView): Promise<readonly CodeAction[]> {
  const plugin = LSPPlugin.get(view);
  if (plugin === null) return [];
  plugin.client.sync();
  const { from, to } = view.state.selection.main;
  const asked = {
    textDocument: { uri: plugin.uri },
    range: { start: plugin.toPosition(from), end: plugin.toPosition(to) },
    context: { diagnostics: [] },
  };
  const actions = await plugin.client.request<typeof asked, CodeAction[] | null>('textDocument/codeAction', asked);
  // What would write a file has nowhere to write it here.
  return (actions ?? []).filter(({ command }) => command === undefined);
}

async function take(action: CodeAction, view: EditorView): Promise<void> {
  const plugin = LSPPlugin.get(view);
  if (plugin === null) return;
  const { edit } = action.edit
    ? action
    : await plugin.client.request<CodeAction, CodeAction>('codeAction/resolve', action);
  closeCard(view);
  if (edit !== undefined) applyEdit(edit, view, plugin);
}

function menuOf(actions: readonly CodeAction[], view: EditorView): { dom: HTMLElement; mount(): void } {
  const dom = document.createElement('div');
  dom.className = 'menu';
  if (actions.length === 0) {
    dom.setAttribute('role', 'status');
    dom.textContent = 'Nothing is found at the cursor. F8 goes to the next finding.';
    return { dom, mount() {} };
  }
  dom.setAttribute('role', 'menu');
  dom.setAttribute('aria-label', 'Other wordings');
  const items = actions.map((action) => itemOf(action, view));
  dom.append(...items);
  dom.addEventListener('keydown', (event) => {
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next = moves[event.key]?.(at, items.length);
    if (next !== undefined) items[next]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') closeCard(view);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return { dom, mount: () => items[0]?.focus({ preventScroll: true }) };
}

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function itemOf(action: CodeAction, view: EditorView): HTMLElement {
  const item = document.createElement('button');
  item.type = 'button';
  item.setAttribute('role', 'menuitem');
  item.tabIndex = -1;
  const [, lead, rest] = /^(Reframe|Assess instead|Keep this line[^:]*|Ignore[^:]*): (.*)$/s.exec(action.title) ?? [];
  if (lead === undefined) item.textContent = action.title;
  else {
    const kind = document.createElement('span');
    kind.textContent = `${lead}: `;
    item.append(kind, rest ?? '');
    item.dataset.kind = lead === 'Reframe' ? 'reframe' : 'other';
  }
  item.addEventListener('click', () => void take(action, view));
  return item;
}
