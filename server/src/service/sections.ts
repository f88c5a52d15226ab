import {
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver-types';
import type { Section } from '../core/document/note.ts';
import type { Client } from './client.ts';
import { noteIn, type OpenNote } from './openNote.ts';
import { toRange } from './toLsp.ts';

/** The note's sections as an outline, each inside the one that it stands under; a flat list where the client shows no other. */
export function toSymbols(note: OpenNote, client: Client): DocumentSymbol[] | SymbolInformation[] {
  const { document } = note;
  const sections = noteIn(note).sections.filter(({ title }) => title.trim() !== '');
  if (client.outline === 'flat') {
    return sections.map(({ title, span }) => ({
      name: title,
      kind: SymbolKind.String,
      location: { uri: document.uri, range: toRange(document, span, client.encoding) },
    }));
  }
  const outline: DocumentSymbol[] = [];
  const open: { readonly level: number; readonly symbol: DocumentSymbol }[] = [];
  for (const section of sections) {
    const symbol = symbolOf(section, note, client);
    while ((open.at(-1)?.level ?? 0) >= section.level) open.pop();
    const parent = open.at(-1);
    if (parent === undefined) outline.push(symbol);
    else parent.symbol.children = [...(parent.symbol.children ?? []), symbol];
    open.push({ level: section.level, symbol });
  }
  return outline;
}

function symbolOf({ title, kind, titleSpan, span }: Section, { document }: OpenNote, client: Client): DocumentSymbol {
  return {
    name: title,
    ...(kind === 'none' ? {} : { detail: kind }),
    kind: SymbolKind.String,
    range: toRange(
      document,
      { start: span.start, end: endOf({ titleSpan, span }, document.getText()) },
      client.encoding,
    ),
    selectionRange: toRange(document, titleSpan, client.encoding),
  };
}

/** A section ends before the line of the next title, whatever marks that line begins with. */
function endOf({ titleSpan, span }: Pick<Section, 'titleSpan' | 'span'>, text: string): number {
  let end = span.end;
  while (end < text.length && end > titleSpan.end && !/[\r\n]/.test(text.charAt(end - 1))) end--;
  return Math.max(end, titleSpan.end);
}

/** The note's sections as stretches that can be folded, each to its last line with anything on it. */
export function toFolds({ document, format }: OpenNote, client: Client): FoldingRange[] {
  const text = document.getText();
  const folds = noteIn({ document, format }).sections.flatMap(({ titleSpan, span }): FoldingRange[] => {
    const end = span.start + text.slice(span.start, endOf({ titleSpan, span }, text)).trimEnd().length;
    const { start, end: last } = toRange(document, { start: titleSpan.start, end }, client.encoding);
    return last.line > start.line ? [{ startLine: start.line, endLine: last.line, kind: FoldingRangeKind.Region }] : [];
  });
  return folds.slice(0, client.mostFolds);
}
