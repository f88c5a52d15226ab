import type { SyntaxNode, Tree } from '@lezer/common';
import { parser } from '@lezer/markdown';
import { keepingParser } from './document/markdownTree.ts';
import type { Note } from './document/note.ts';
import type { Finding } from './finding.ts';
import { isHouseId } from './house/names.ts';
import { overlaps, type Span } from './span.ts';
import { finish, type Steps } from './steps.ts';

/** The writer's recorded choice to keep a wording, as an HTML comment in a Markdown note. */
export interface Suppression {
  readonly kind: 'ignore-next-line' | 'disable' | 'enable';
  /** `A2`, `A2/attention-seeking`, or of the house `our-team/frequent-flyer`; empty means all. */
  readonly codes: readonly string[];
  /** What the writer gave after ` -- `, or an empty string. */
  readonly reason: string;
  /** Where the comment stands in the note. */
  readonly span: Span;
}

const COMMENT = /^<!--\s*foothold-(ignore-next-line|disable|enable)(?=[\s,-])([\s\S]*?)-->/;

/** Drops the findings that the note's own comments ask to keep quiet about. The last filter, so that every transport agrees. */
export function withoutSuppressed(
  findings: readonly Finding[],
  note: Note,
  suppressions = findings.length === 0 ? [] : readSuppressions(note),
): readonly Finding[] {
  if (suppressions.length === 0) return findings;
  const quiet = quietSpans(suppressions, note.text);
  return findings.filter((finding) => !quiet.some((each) => covers(each, finding)));
}

/** Tells which findings one comment of the note, of `all` of its comments, keeps quiet about; null for one that covers all the rest of the note. */
export function suppresses(
  comment: Suppression,
  note: Note,
  all: readonly Suppression[],
): ((finding: Finding) => boolean) | null {
  const from = all.filter(({ kind, span }) => kind === 'enable' && span.start > comment.span.start);
  const quiet = quietSpans([comment, ...(comment.kind === 'disable' ? from : [])], note.text);
  if (comment.kind === 'disable' && quiet.some(({ span }) => span.end === note.text.length)) return null;
  return (finding) => quiet.some((each) => covers(each, finding));
}

function covers({ span, code }: Quiet, finding: Finding): boolean {
  return overlaps(finding.span, span) && names(code, finding);
}

/** The suppression comments of a note, in text order. Plain text has none; neither has code inside Markdown. */
export function readSuppressions(note: Note): readonly Suppression[] {
  return finish(suppressionReader()(note));
}

/** Reads the comments of one note as it is written: what an edit has left alone is not parsed again. */
export function suppressionReader(): (note: Note) => Steps<readonly Suppression[]> {
  const parse = keepingParser(parser);
  return function* ({ text, format }) {
    if (format === 'plaintext' || !text.includes(NAME)) return [];
    return suppressionsIn(text, yield* parse(text, true));
  };
}

const NAME = 'foothold-';

function suppressionsIn(text: string, tree: Tree): readonly Suppression[] {
  const suppressions: Suppression[] = [];
  let done = 0;
  for (let at = text.indexOf(NAME); at >= 0; at = text.indexOf(NAME, at + 1)) {
    if (at < done) continue;
    const comment = commentAt(tree, at);
    if (comment === null) continue;
    suppressions.push(...readComments(text, comment.from, comment.to));
    done = comment.to;
  }
  return suppressions;
}

function commentAt(tree: Tree, at: number): SyntaxNode | null {
  let node: SyntaxNode | null = tree.resolveInner(at, 1);
  while (node !== null && node.name !== 'Comment' && node.name !== 'CommentBlock') node = node.parent;
  return node;
}

/** A block of HTML may hold more than one comment. */
function readComments(text: string, from: number, to: number): readonly Suppression[] {
  const found: Suppression[] = [];
  for (let start = text.indexOf('<!--', from); start >= 0 && start < to; start = text.indexOf('<!--', start + 4)) {
    const match = COMMENT.exec(text.slice(start, to));
    if (match === null) continue;
    const [whole, kind, rest = ''] = match;
    if (kind !== 'ignore-next-line' && kind !== 'disable' && kind !== 'enable') continue;
    const [codes = '', ...reason] = rest.split(/(?:^|\s)--+\s/);
    found.push({
      kind,
      codes: codes.split(/[\s,]+/).filter((code) => code !== ''),
      reason: reason.join(' -- ').trim(),
      span: { start, end: start + whole.length },
    });
  }
  return found;
}

/** A stretch in which one code (or, where undefined, every code) is quiet. */
interface Quiet {
  readonly span: Span;
  readonly code: string | undefined;
}

function quietSpans(suppressions: readonly Suppression[], text: string): readonly Quiet[] {
  const quiet: Quiet[] = [];
  const open = new Map<string | undefined, number>();
  const close = (code: string | undefined, end: number) => {
    const start = open.get(code);
    if (start === undefined) return;
    quiet.push({ span: { start, end }, code });
    open.delete(code);
  };
  for (const { kind, codes, span } of suppressions) {
    const named = codes.length === 0 ? [undefined] : codes.map((code) => code.toLowerCase());
    if (kind === 'ignore-next-line') {
      for (const code of named) quiet.push({ span: nextLine(text, span.end), code });
    } else if (kind === 'disable') {
      for (const code of named) if (!open.has(code)) open.set(code, span.end);
    } else {
      for (const code of codes.length === 0 ? [...open.keys()] : named) close(code, span.start);
    }
  }
  for (const code of [...open.keys()]) close(code, text.length);
  return quiet;
}

/** The first line with anything on it after the line in which `offset` lies. */
function nextLine(text: string, offset: number): Span {
  const rest = /[^\r\n]*(?:\r\n?|\n)\s*/y;
  rest.lastIndex = offset;
  if (rest.exec(text) === null) return { start: text.length, end: text.length };
  const line = /[^\r\n]*/y;
  line.lastIndex = rest.lastIndex;
  const found = line.exec(text);
  return { start: rest.lastIndex, end: rest.lastIndex + (found?.[0].length ?? 0) };
}

function names(code: string | undefined, { assumption, pattern }: Finding): boolean {
  if (code === undefined) return true;
  const own = assumption.toLowerCase();
  return code === own || code === `${own}/${pattern ?? ''}` || (code === pattern && isHouseId(code));
}
