import { type Parser, type PartialParse, type Tree, TreeFragment } from '@lezer/common';
import { parser as commonMark, Strikethrough, Table, TaskList } from '@lezer/markdown';
import { finish, STEP, type Steps } from '../steps.ts';
import { changeBetween } from '../textChange.ts';
import { blankSpans } from './blank.ts';
import { endOfLine } from './lines.ts';

/**
 * The longest stretch that is searched for emphasis, links and code at once. The library's search grows with the square
 * of the marks in a paragraph, so a pasted 5 MB line would hang the editor.
 */
const LONGEST_INLINE = 2500;

/** Any character that Markdown inside of a paragraph may begin with. */
const MARK = /[\\`*_[<&~]/;

// Bare addresses are blanked as in plain text, many times faster than the library finds them. Its hard breaks, which
// nothing here needs, take time in the square of a run of spaces.
const parser = commonMark.configure([Table, TaskList, Strikethrough, { remove: ['HardBreak'] }]);
const parseInline = parser.parseInline.bind(parser);
parser.parseInline = (text, offset) => {
  // Most paragraphs hold no mark at all, and nothing can begin before the first. One character more, as marks look back.
  const first = text.search(MARK);
  if (first < 0) return [];
  const elements = [];
  for (let from = Math.max(0, first - 1); from < text.length; ) {
    const to = cutAt(text, from);
    elements.push(...parseInline(text.slice(from, to), offset + from));
    from = to;
  }
  return elements;
};

/** Parses Markdown from `from` on (what stands before it is front matter). Offsets are those of `text`. */
export type MarkdownParser = (text: string, from: number) => Steps<Tree>;

/** A parser that takes over from the last tree whatever an edit has left alone; the tree is the one that a new parser would give. */
export function markdownParser(): MarkdownParser {
  const parse = keepingParser(parser);
  return (text, from) => {
    const body = from === 0 ? text : blankSpans(text, [{ start: 0, end: from }]);
    const bare = body.startsWith('\uFEFF') ? ` ${body.slice(1)}` : body;
    const level = nestsDeep(bare) ? bare.replace(TOO_DEEP, (marks) => ' '.repeat(marks.length)) : bare;
    // What was levelled may have changed without a trace in the tree.
    return parse(level, level === bare);
  };
}

/**
 * Parses one text after another. Where `keep`, what an edit leaves alone is taken over into the next tree, and where the
 * work is called off, the next text goes on from what has been parsed of this one.
 */
export function keepingParser(parser: Parser): (text: string, keep: boolean) => Steps<Tree> {
  let before: { readonly text: string; readonly fragments: readonly TreeFragment[] } | null = null;
  return function* (text, keep) {
    const fragments =
      before === null ? [] : TreeFragment.applyChanges(before.fragments, changesBetween(before.text, text));
    const parse = parser.startParse(text, fragments);
    const keepTree = (tree: Tree, isPart: boolean) => {
      before = keep ? { text, fragments: TreeFragment.addTree(tree, fragments, isPart) } : null;
    };
    let tree: Tree | null = null;
    try {
      for (let cost = 0; tree === null; ) {
        const { parsedPos } = parse;
        tree = parse.advance();
        // What is taken over may be any stretch, and costs next to nothing.
        cost += Math.min(STEP / 4, parse.parsedPos - parsedPos);
        if (cost < STEP) continue;
        yield cost;
        cost = 0;
      }
    } finally {
      if (tree === null) keepTree(partOf(parse), true);
    }
    keepTree(tree, false);
    return tree;
  };
}

/** The tree of what has been parsed so far. */
function partOf(parse: PartialParse): Tree {
  parse.stopAt(parse.parsedPos);
  for (;;) {
    const tree = parse.advance();
    if (tree !== null) return tree;
  }
}

function changesBetween(before: string, after: string) {
  const change = changeBetween(before, after);
  if (change === null) return [];
  const { start, end, length } = change;
  return [{ fromA: start, toA: end, fromB: start, toB: start + length }];
}

/** Parses a Markdown text once. */
export function parseMarkdown(text: string, from: number): Tree {
  return finish(markdownParser()(text, from));
}

/** Quotations nested deeper than any mail thread; each level makes the library slower. */
const DEEPEST = 60;
const TOO_DEEP = new RegExp(`(?:> ?){${DEEPEST},}`, 'g');

/** True where the text holds what `TOO_DEEP` matches; looks at nothing but the marks. */
function nestsDeep(text: string): boolean {
  let marks = 0;
  for (let at = text.indexOf('>'), after = -1; at >= 0; at = text.indexOf('>', at + 1)) {
    marks = at === after || (at === after + 1 && text.charCodeAt(after) === SPACE) ? marks + 1 : 1;
    if (marks >= DEEPEST) return true;
    after = at + 1;
  }
  return false;
}

const SPACE = 0x20;

/** Where the front matter ends: the start of the first line after it, or 0 where the note has none. */
export function frontMatterEnd(text: string): number {
  const opening = /^\uFEFF?---[ \t]*\n/.exec(text);
  if (opening === null) return 0;
  for (let at = opening[0].length; at < text.length; ) {
    const end = endOfLine(text, at);
    const line = text.slice(at, end);
    at = Math.min(text.length, end + 1);
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line)) return at;
    // A ruler above prose opens no front matter: every line of it is a key, an item, indented, a comment or blank.
    if (!/^(?:[\w"'][^:]{0,60}:(?:\s|$)|\s|-\s|#|$)/.test(line)) return 0;
  }
  return 0;
}

/** The end of the inline stretch from `from`: after a line break, else a space, else anywhere but inside a character. */
function cutAt(text: string, from: number): number {
  const limit = from + LONGEST_INLINE;
  if (limit >= text.length) return text.length;
  const half = from + LONGEST_INLINE / 2;
  const reach = text.slice(half, limit);
  for (const sign of ['\n', '. ', ' ']) {
    const at = reach.lastIndexOf(sign);
    if (at >= 0) return half + at + sign.length;
  }
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}
