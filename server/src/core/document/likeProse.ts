import type { SyntaxNodeRef } from '@lezer/common';

/** How much of a block is looked at, in code units. */
const SAMPLE = 4000;
const WORD = /^["'“‘([]*\p{L}[\p{L}\p{M}'’/-]*["'”’)\].,;:!?]*$/u;
const CODE = /[{}<>=]|\(\)|;\s*$|\$\w|::/m;

const HTML = new Set(
  `a abbr address article aside audio b base bdi bdo blockquote body br button canvas caption center cite code col colgroup
  data dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4
  h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark menu meta nav noscript object ol
  optgroup option output p param picture pre q s samp script section select small source span strong style sub summary sup
  svg table tbody td template textarea tfoot th thead time title tr track u ul var video wbr`.split(/\s+/),
);

/**
 * True for a block that Markdown takes for code or HTML although a clinician pasted prose: indented lines that are mostly
 * words, a row of `~` that opens "code" without end, a placeholder such as `<name>` alone in its line.
 */
export function readsLikeProse(node: SyntaxNodeRef, text: string): boolean {
  if (node.name === 'HTMLBlock') {
    const name = /^\s*<\/?([a-z][\w-]*)/i.exec(text.slice(node.from, node.from + 80))?.[1];
    return name !== undefined && !HTML.has(name.toLowerCase());
  }
  if (node.name === 'FencedCode' && node.node.getChildren('CodeMark').length > 1) return false;
  const sample = text.slice(node.from, Math.min(node.to, node.from + SAMPLE));
  const chunks = sample.split(/\s+/).filter((chunk) => /[\p{L}\p{N}]/u.test(chunk));
  const words = chunks.filter((chunk) => WORD.test(chunk));
  return words.length >= 3 && words.length >= chunks.length * 0.6 && !CODE.test(sample);
}
