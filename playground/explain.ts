import { LSPPlugin } from '@codemirror/lsp-client';
import type { Extension } from '@codemirror/state';
import { type EditorView, hoverTooltip, keymap, type Tooltip } from '@codemirror/view';
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { card, closeCard, showCard } from './card.ts';
import { openQuickFixes } from './quickFixes.ts';

/** The explanation of a finding, under the pointer and by key. */
export const explanations: Extension = [
  card,
  hoverTooltip((view, position) => explanationAt(view, position), {
    hideOn: ({ docChanged }) => docChanged,
    hoverTime: 250,
  }),
  keymap.of([
    { key: 'Mod-k Mod-i', run: explain },
    { key: 'Escape', run: closeCard },
  ]),
];

/** Explains the finding at the cursor, until the cursor moves on. */
export function explain(view: EditorView): boolean {
  explanationAt(view, view.state.selection.main.from).then((tooltip) => {
    if (tooltip !== null) view.dispatch({ effects: showCard.of(tooltip) });
  });
  return true;
}

async function explanationAt(view: EditorView, position: number): Promise<Tooltip | null> {
  const plugin = LSPPlugin.get(view);
  if (plugin === null) return null;
  plugin.client.sync();
  const { doc } = view.state;
  const asked = { textDocument: { uri: plugin.uri }, position: plugin.toPosition(position) };
  const hover = await plugin.client.request<typeof asked, Hover | null>('textDocument/hover', asked);
  if (hover?.range === undefined || view.state.doc !== doc) return null;
  const pos = plugin.fromPosition(hover.range.start);
  const html = plugin.docToHTML(hover.contents as MarkupContent);
  return {
    pos,
    end: plugin.fromPosition(hover.range.end),
    above: false,
    create: (view) => ({ dom: drawn(html, view, pos) }),
  };
}

function drawn(html: string, view: EditorView, pos: number): HTMLElement {
  const dom = document.createElement('div');
  dom.className = 'explanation';
  const text = document.createElement('div');
  text.setAttribute('role', 'status');
  text.innerHTML = html;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Other wordings…';
  button.addEventListener('click', () => {
    view.dispatch({ selection: { anchor: pos + 1 } });
    openQuickFixes(view);
  });
  dom.append(text, button);
  return dom;
}
