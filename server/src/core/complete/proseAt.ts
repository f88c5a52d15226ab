import type { SyntaxNode } from '@lezer/common';
import { findQuotations } from '../context/quotations.ts';
import { frontMatterEnd, parseMarkdown } from '../document/markdownTree.ts';

/** Parts of Markdown that are no prose of the writer's own. */
const apart: ReadonlySet<string> = new Set([
  'FencedCode',
  'CodeBlock',
  'InlineCode',
  'HTMLBlock',
  'HTMLTag',
  'CommentBlock',
  'Comment',
  'ProcessingInstructionBlock',
  'Blockquote',
  'URL',
  'Autolink',
  'LinkReference',
]);

/** True where a word of the writer's own prose may stand at an offset: not in code, quotations, comments or front matter. */
export function isProseAt(text: string, offset: number): boolean {
  const paragraph = paragraphBefore(text, offset);
  if (findQuotations(paragraph).some(({ open }) => open)) return false;
  if ((paragraph.match(/`/g) ?? []).length % 2 === 1) return false;
  const matter = frontMatterEnd(withLineFeedsOnly(text));
  if (offset < matter) return false;
  const tree = parseMarkdown(withLineFeedsOnly(text), matter);
  for (let node: SyntaxNode | null = tree.resolveInner(offset, -1); node !== null; node = node.parent) {
    if (apart.has(node.name)) return false;
  }
  return true;
}

/** A tree is the same for every line break; each stays as long as it is. */
function withLineFeedsOnly(text: string): string {
  return text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n');
}

/** From the last blank line to the offset. */
function paragraphBefore(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const blank = [...before.matchAll(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/g)].at(-1);
  return blank === undefined ? before : before.slice(blank.index + blank[0].length);
}
