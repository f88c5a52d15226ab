import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import type { Finding } from '../core/finding.ts';
import type { Client } from './client.ts';
import type { OpenNote } from './openNote.ts';
import { toRange } from './toLsp.ts';

/** Where else in the note the assumption of the findings at the cursor is touched; null where none is there. */
export function toHighlights(
  here: readonly Finding[],
  all: readonly Finding[],
  { document }: OpenNote,
  client: Client,
): DocumentHighlight[] | null {
  if (here.length === 0) return null;
  const codes = new Set(here.map(({ assumption }) => assumption));
  return all
    .filter(({ assumption }) => codes.has(assumption))
    .map(({ span }) => ({ range: toRange(document, span, client.encoding), kind: DocumentHighlightKind.Text }));
}
