import type { SyntaxNodeRef } from '@lezer/common';
import type { Span } from '../span.ts';

/** What of a paragraph, heading or cell is no prose; offsets are relative to its start. */
export interface Markup {
  readonly start: number;
  readonly cuts: Span[];
  /** Where stretches in bold end, by where they begin. */
  readonly bold: Map<number, number>;
}

/** Notes the node's markup; false where its inside is blanked with it. */
export function inlineMarkup(node: SyntaxNodeRef, text: string, markup: Markup): boolean {
  switch (node.name) {
    case 'StrongEmphasis':
      addBold(node, text, markup);
      return true;
    case 'Link':
    case 'Image':
      addLink(node, markup);
      return true;
    // Those of a link are its own concern: a link without an address is just words in brackets.
    case 'LinkMark':
    case 'LinkTitle':
    case 'LinkLabel':
      return false;
    case 'Escape':
      cut(markup, node.from, node.from + 1);
      return false;
    case 'Entity':
      cut(markup, node.from + (text.startsWith('&amp;', node.from) ? 1 : 0), node.to);
      return false;
    case 'URL':
    case 'Autolink':
    case 'InlineCode':
    case 'HTMLTag':
    case 'Comment':
    case 'ProcessingInstruction':
    case 'EmphasisMark':
    case 'StrikethroughMark':
    case 'HeaderMark':
    case 'QuoteMark':
    case 'TaskMarker':
      cut(markup, node.from, node.to);
      return false;
    default:
      return true;
  }
}

function cut({ start, cuts }: Markup, from: number, to: number): void {
  cuts.push({ start: from - start, end: to - start });
}

function addBold({ from, to }: SyntaxNodeRef, text: string, { start, bold }: Markup): void {
  let inner = from + 2;
  while (inner < to && (text.charAt(inner) === '*' || text.charAt(inner) === '_')) inner++;
  bold.set(inner - start, to - 2 - start);
}

function addLink({ node }: SyntaxNodeRef, markup: Markup): void {
  if (node.getChild('URL') === null && node.getChild('LinkLabel') === null) return;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const { name, from, to } = child;
    if (name === 'LinkMark' || name === 'LinkTitle' || name === 'LinkLabel') cut(markup, from, to);
  }
}
