import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  MarkupKind,
  type Position,
} from 'vscode-languageserver-types';
import { type Completion, completeAt, explainCompletion } from '../core/complete/complete.ts';
import type { Client } from './client.ts';
import type { OpenNote } from './openNote.ts';
import { toOffset, toRange } from './toLsp.ts';

const KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  heading: CompletionItemKind.Module,
  term: CompletionItemKind.Keyword,
  opening: CompletionItemKind.Text,
};

/** What can be completed at a position. Asked anew with each letter, since a word is completed only from its fourth on. */
export function toCompletions({ document, format }: OpenNote, position: Position, client: Client): CompletionList {
  const offset = toOffset(document, position, client.encoding);
  const items = completeAt(document.getText(), format, offset).map(
    ({ kind, label, group, newText, span }): CompletionItem => ({
      label,
      kind: KINDS[kind],
      detail: group,
      filterText: newText,
      textEdit: { range: toRange(document, span, client.encoding), newText },
      data: { kind },
    }),
  );
  return { isIncomplete: true, items };
}

/** The same item with one line on what it is. */
export function resolveCompletion(item: CompletionItem, client: Client): CompletionItem {
  const kind = kindOf(item.data);
  const explanation = kind === null ? undefined : explainCompletion(kind, item.label);
  if (explanation === undefined) return item;
  return {
    ...item,
    documentation: { kind: client.markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value: explanation },
  };
}

function kindOf(data: unknown): Completion['kind'] | null {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return null;
  const { kind } = data;
  return kind === 'heading' || kind === 'term' || kind === 'opening' ? kind : null;
}
