import type { Note, Segment } from '../core/document/note.ts';
import type { Finding } from '../core/finding.ts';

/** Text to put into a note at an offset. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/**
 * A comment that tells Foothold to leave one assumption alone on the line of a finding, put where it changes nothing that
 * a reader sees: lists, quotations, tables, wrapped paragraphs and line ends stay as they are. Null where no such place
 * exists: in plain text, and in the first row under a table's head.
 */
export function keepLine({ assumption, span }: Pick<Finding, 'assumption' | 'span'>, note: Note): Insertion | null {
  if (note.format === 'plaintext') return null;
  const { text } = note;
  const line = lineAt(text, span.start);
  const above = lineAbove(text, line);
  const known = besideKnownCodes(text, line, assumption);
  if (known !== null) return known;
  const comment = `<!-- foothold-ignore-next-line ${assumption} -->`;
  const segment = note.segments.find((each) => each.span.start <= span.start && span.end <= each.span.end);
  if (above !== null && segment !== undefined && isTableBody(segment, above)) return inCellAbove(above, comment);
  if (above !== null && continuesProse(line, above, note)) return atEndOf(above, comment);
  return { offset: line.start, text: `${leadOf(text, line)}${comment}${lineBreakOf(text, line)}` };
}

/** A line without its line break. */
interface Line {
  readonly start: number;
  readonly text: string;
}

function lineAt(text: string, offset: number): Line {
  let start = offset;
  while (start > 0 && !isBreak(text[start - 1])) start--;
  let end = start;
  while (end < text.length && !isBreak(text[end])) end++;
  return { start, text: text.slice(start, end) };
}

function lineAbove(text: string, { start }: Line): Line | null {
  if (start === 0) return null;
  return lineAt(text, start - (text[start - 1] === '\n' && text[start - 2] === '\r' ? 2 : 1));
}

/** Where such a comment already stands above, its list of codes grows: a second one would come between it and its line. */
function besideKnownCodes(text: string, line: Line, code: string): Insertion | null {
  let above = lineAbove(text, line);
  while (above !== null && above.text.trim() === '') above = lineAbove(text, above);
  const match = KNOWN.exec(above?.text ?? '');
  return above === null || match?.[1] === undefined
    ? null
    : { offset: above.start + match[1].length, text: ` ${code}` };
}

const KNOWN = /^(.*<!--\s*foothold-ignore-next-line(?:[\s,]+[\w/-]*\w)+)(?:\s+--+\s.*?)?\s*-->/;

function isTableBody({ kind }: Segment, above: Line): boolean {
  return kind === 'tableCell' && above.text.includes('|');
}

function inCellAbove(above: Line, comment: string): Insertion | null {
  if (/^[\s>|:-]*$/.test(above.text)) return null;
  const beforeEdge = /(?<!\\)\|\s*$/.exec(above.text)?.index ?? above.text.trimEnd().length;
  const cell = above.text.slice(0, beforeEdge).trimEnd();
  return { offset: above.start + cell.length, text: ` ${comment}` };
}

/** True where a comment on a line of its own would cut a paragraph in two. */
function continuesProse(line: Line, above: Line, { segments }: Note): boolean {
  const [lead = '', , marker] = LEAD.exec(line.text) ?? [];
  if (marker !== undefined || line.text.startsWith('#', lead.length)) return false;
  return segments.some(
    ({ kind, span }) =>
      kind !== 'heading' &&
      kind !== 'tableCell' &&
      span.start < above.start + above.text.length &&
      above.start < span.end,
  );
}

/** A comment at the end of a line goes before what breaks the line there: two spaces or a backslash. */
function atEndOf(above: Line, comment: string): Insertion {
  const end = above.text.replace(/(?:\s+|\s*\\)$/, '').length;
  return { offset: above.start + end, text: ` ${comment}` };
}

const LEAD = /^((?:[ \t]*>)*[ \t]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)?/;

/** What a line of its own starts with: the marks of the quotation, and the depth of the list item before. */
function leadOf(text: string, line: Line): string {
  const [, lead = '', marker] = LEAD.exec(line.text) ?? [];
  if (marker === undefined || !followsItem(text, line, lead)) return lead;
  return lead + marker.replace(/[^\t]/g, ' ');
}

/** True where an earlier item of the same list stands above, so that the comment has to lie in that item. */
function followsItem(text: string, line: Line, lead: string): boolean {
  let blankBelow = false;
  for (let above = lineAbove(text, line); above !== null; above = lineAbove(text, above)) {
    const [, aboveLead = '', aboveMarker] = LEAD.exec(above.text) ?? [];
    const isBlank = above.text.slice(aboveLead.length) === '';
    if (!isBlank && aboveLead.length <= lead.length) {
      if (aboveMarker !== undefined) return aboveLead.length === lead.length;
      if (blankBelow) return false;
    }
    blankBelow = isBlank;
  }
  return false;
}

/** The line break that the note uses here. */
function lineBreakOf(text: string, line: Line): string {
  const end = line.start + line.text.length;
  const [own] = /^(?:\r\n|\r|\n)/.exec(text.slice(end, end + 2)) ?? [];
  if (own !== undefined) return own;
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

function isBreak(char: string | undefined): boolean {
  return char === '\n' || char === '\r';
}
