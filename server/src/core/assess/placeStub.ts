import type { Note, Segment } from '../document/note.ts';
import type { Span } from '../span.ts';
import { eolOf, type Line, lineAfter, lineAt } from './noteLines.ts';

/** Where lines of our own go into a note, and in which form, so that all else reads as before. */
export interface StubPlace {
  /** Where they are put in: at the start of a line, or at the note's very end. */
  readonly offset: number;
  /** The note ends there without a line break. */
  readonly atEnd: boolean;
  /** A blank line is needed above, below. */
  readonly above: boolean;
  readonly below: boolean;
  /** What the first line and the lines under it begin with. */
  readonly head: string;
  readonly line: string;
  readonly eol: string;
}

const MARKER = /^([ \t]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)/;
const BULLET = /^([ \t]*)([-*+•·●▪‣–—]|\d{1,9}[.)])([ \t]+)/;
const QUOTED = /^[ \t]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)*>/;

/** The place under the line, paragraph, table, quotation or heading that holds `span`. */
export function placeStub(span: Span, note: Note): StubPlace {
  const { text, format } = note;
  const segment = note.segments.find((each) => each.span.start <= span.start && span.end <= each.span.end);
  const first = lineAt(text, segment?.span.start ?? span.start);
  const last = lastLine(segment, lineAt(text, segment?.span.end ?? span.end), note);
  const next = lineAfter(text, last);
  const place = format === 'plaintext' ? plainPlace : markdownPlace;
  return {
    offset: next?.start ?? last.end,
    atEnd: next === null,
    eol: eolOf(text),
    ...place(segment, first, next, note),
  };
}

type Form = Pick<StubPlace, 'above' | 'below' | 'head' | 'line'>;

/** A list of its own, under a list item as part of it. */
function markdownPlace(segment: Segment | undefined, first: Line, next: Line | null, note: Note): Form {
  const lead = /^[ \t]*/.exec(first.text)?.[0] ?? '';
  const marked = MARKER.exec(first.text);
  if (segment?.kind === 'listItem' && marked !== null) {
    const inner = lead + ' '.repeat(marked[2]?.length ?? 2);
    const child = next === null ? null : MARKER.exec(next.text);
    // Items that stand below already: what is put before them stands at their depth.
    const depth = child !== null && (child[1]?.length ?? 0) > lead.length ? (child[1] ?? inner) : inner;
    return { above: false, below: false, ...listed(depth, markerBeside(note.text, next, depth, true)) };
  }
  if (segment?.kind === 'listItem' && BULLET.test(first.text)) return plainPlace(segment, first, next, note);
  const depth = QUOTED.test(first.text) ? beforeQuote(first.text) : lead;
  return {
    above: true,
    below: next !== null && next.text.trim() !== '',
    ...listed(depth, markerBeside(note.text, next, depth, false)),
  };
}

/** Lines at the note's indent, with its bullet where it has one. */
function plainPlace(segment: Segment | undefined, first: Line, next: Line | null, note: Note): Form {
  const quoted = segment?.kind === 'blockQuote';
  const bullet = quoted ? null : BULLET.exec(first.text);
  const goesOn = next !== null && next.text.trim() !== '';
  if (bullet !== null) {
    const [, lead = '', mark = '-', gap = ' '] = bullet;
    const own = /\d/.test(mark) ? '-' : mark;
    return { above: false, below: false, head: lead + own + gap, line: `${lead}  ${own}${gap}` };
  }
  const lead = quoted ? '' : (/^[ \t]*/.exec(first.text)?.[0] ?? '');
  const isEntry = goesOn && segment?.kind === 'paragraph' && isOneOfSeveral(segment, note);
  return { above: !isEntry, below: goesOn && !isEntry, head: lead, line: `${lead}  ` };
}

/** True where lines above or right below it are entries of the same run: shift notes, labelled lines. */
function isOneOfSeveral({ span }: Segment, { text }: Note): boolean {
  const last = lineAt(text, span.end);
  const next = lineAfter(text, last);
  return next !== null && next.text.trim() !== '';
}

/** The last line of what belongs together: a paragraph, all rows of a table, a whole quotation, a heading with its ruler. */
function lastLine(segment: Segment | undefined, from: Line, note: Note): Line {
  const { text, segments, format } = note;
  let last = from;
  for (;;) {
    const end = last.end;
    const further = segments.find(({ span }) => span.start < end && end < span.end);
    if (further !== undefined) {
      last = lineAt(text, further.span.end);
      continue;
    }
    const next = lineAfter(text, last);
    if (next === null || next.text.trim() === '' || !continues(segment, last, next, note, format)) return last;
    last = next;
  }
}

function continues(
  segment: Segment | undefined,
  last: Line,
  next: Line,
  { segments }: Note,
  format: Note['format'],
): boolean {
  const holds = (kind: Segment['kind']) =>
    segments.some((each) => each.kind === kind && each.span.start < next.end && next.start < each.span.end);
  if (segment?.kind === 'tableCell') return format === 'plaintext' ? holds('tableCell') : next.text.includes('|');
  if (segment?.kind === 'blockQuote' || QUOTED.test(last.text)) return QUOTED.test(next.text) || holds('blockQuote');
  if (segment?.kind === 'heading') return /^[ \t]*(?:=+|-+)[ \t]*$/.test(next.text);
  return false;
}

function listed(depth: string, marker: string): Pick<StubPlace, 'head' | 'line'> {
  return { head: `${depth}${marker} `, line: `${depth}  ${marker} ` };
}

/** The marker of the list that stands below, to join it, or another than that, to stay apart from it. */
function markerBeside(text: string, next: Line | null, depth: string, joins: boolean): string {
  let below = next;
  while (below !== null && below.text.trim() === '') below = lineAfter(text, below);
  const [, lead, marker = ''] = (below === null ? null : MARKER.exec(below.text)) ?? [];
  const char = lead === depth ? marker.charAt(0) : '';
  if (joins) return /[-*+]/.test(char) ? char : '-';
  return char === '-' ? '*' : '-';
}

/** The depth of the block that holds a quotation. */
function beforeQuote(line: string): string {
  return line.slice(0, line.indexOf('>')).replace(/[^\t]/g, ' ');
}
