import { CLOSING, isBlank, isLineEnd, isLower, OPENING } from './characters.ts';
import { beforeNumbers, continuers, entryStarters } from './lineWords.ts';

/** A written line of prose without the white space around it; offsets are those of the prose it was cut from. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** True for the first written line. */
  readonly isFirst: boolean;
  /** Column of `start`, counted from the left margin, a tab as four. */
  readonly indent: number;
}

/** How the lines of one block are set: what a line break in it is likely to mean. */
export interface Layout {
  /** The right edge that the lines were wrapped at, as a column; 0 where the block is not hard-wrapped. */
  readonly width: number;
  /** Lines so long that each is a paragraph of its own. */
  readonly unwrapped: boolean;
  /** Entries without full stops, each in lower case, so a lower-case letter says nothing about whether a line runs on. */
  readonly lowerCase: boolean;
  /** No line holds a lower-case letter, so a capital says nothing either. */
  readonly upperCase: boolean;
}

/** `wrap`: the sentence runs on; `stop`: the line ends with a full stop or the like; `end`: the line is an entry of its own. */
export type LineBreak = 'wrap' | 'stop' | 'end';

/** Narrower lines are entries, wider ones were never wrapped by hand. */
const NARROWEST = 50;
const WIDEST = 132;

/** The written lines of prose, in order; `column` is where its first line begins. */
export function linesOf(prose: string, column = 0): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  while (at <= prose.length) {
    const next = endOfLine(prose, at);
    let start = at;
    let indent = at === 0 ? column : 0;
    for (; start < next && isBlank(prose.charCodeAt(start)); start++) indent += prose.charCodeAt(start) === 9 ? 4 : 1;
    let end = next;
    while (end > start && isBlank(prose.charCodeAt(end - 1))) end--;
    if (end > start) lines.push({ start, end, isFirst: lines.length === 0, indent });
    at = next + (prose.startsWith('\r\n', next) ? 2 : 1);
  }
  return lines;
}

/** How the block that these lines make is set. */
export function layoutOf(prose: string, lines: readonly Line[]): Layout {
  if (lines.length < 2) return { width: 0, unwrapped: false, lowerCase: false, upperCase: false };
  let width = 0;
  let wide = 0;
  let lower = 0;
  let upper = 0;
  for (const line of lines) {
    const edge = line.indent + line.end - line.start;
    if (edge > WIDEST) wide++;
    else width = Math.max(width, edge);
    const first = firstLetter(prose, line);
    if (isLower(first)) lower++;
    if (first !== '' && !hasLower(prose, line)) upper++;
  }
  const layout = {
    width,
    unwrapped: wide * 3 >= lines.length,
    lowerCase: lines.length > 2 && lower === lines.length && !/[.!?] +\p{Ll}/u.test(prose),
    upperCase: upper === lines.length,
  };
  if (width < NARROWEST || layout.unwrapped || isRagged(prose, lines, layout)) return { ...layout, width: 0 };
  return layout;
}

/** What the break between two written lines means. */
export function lineBreak(prose: string, line: Line, next: Line, layout: Layout): LineBreak {
  const first = firstLetter(prose, next);
  const last = lastWritten(prose, line);
  if (last >= line.start && '.!?…'.includes(prose.charAt(last))) {
    const title = prose.charAt(last) === '.' && TITLES.test(prose.slice(Math.max(line.start, last - 5), last));
    return title || (layout.width > 0 && isLower(first)) ? 'wrap' : 'stop';
  }
  if (runsOn(prose, line)) return 'wrap';
  if (first >= '0' && first <= '9' && beforeNumbers.has(lastWord(prose, line))) return 'wrap';
  if (first === '' || isLower(first)) {
    if (!layout.lowerCase || next.indent > line.indent) return 'wrap';
    return layout.width > 0 && line.indent + line.end - line.start > layout.width * 0.6 ? 'wrap' : 'end';
  }
  if (!layout.upperCase && entryStarters.has(firstWord(prose, next))) return 'end';
  return isFull(prose, line, next, layout.width) ? 'wrap' : 'end';
}

const TITLES = /(?:^|\s)(?:Drs?|Mrs?|Ms|Mx|Prof|St)$/;

/** True where the words that end the line cannot end an entry: a comma, an article, "with", "Dr.". */
export function runsOn(prose: string, line: Line): boolean {
  const last = prose.charAt(line.end - 1);
  if (',;(/&+–—-:='.includes(last)) return !prose.endsWith('++', line.end);
  return continuers.has(lastWord(prose, line));
}

/** The offset of the line break that ends the line at `from`, or the text's end. */
export function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (isLineEnd(text.charCodeAt(at))) return at;
  return text.length;
}

/**
 * Lines that end well short of the edge, and yet are followed by a capital, show that breaks here were meant; so do many
 * that stop short with a full stop.
 */
function isRagged(prose: string, lines: readonly Line[], layout: Layout): boolean {
  const loose = { ...layout, width: 0 };
  let full = 0;
  let ended = 0;
  let stopped = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line === undefined || next === undefined) continue;
    if (isFull(prose, line, next, layout.width)) {
      full++;
      continue;
    }
    const found = layout.lowerCase || layout.upperCase ? 'wrap' : lineBreak(prose, line, next, loose);
    if (found === 'end') ended++;
    if (found === 'stop') stopped++;
  }
  return ended * 2 > full || stopped > full * 2 + 2;
}

/** True where the next line's first word would not have fitted, so that the line had to break here; some slack for wrapping by hand. */
export function isFull(prose: string, line: Line, next: Line, width: number): boolean {
  let end = next.start;
  while (end < next.end && !isBlank(prose.charCodeAt(end))) end++;
  return width > 0 && line.indent + (line.end - line.start) + 1 + (end - next.start) > width * 0.92;
}

/** Offset of the line's last character, closing quotes and brackets set aside. */
function lastWritten(prose: string, line: Line): number {
  let at = line.end - 1;
  while (at >= line.start && CLOSING.includes(prose.charAt(at))) at--;
  return at;
}

/** The line's first letter or digit, opening quotes and brackets set aside; empty where something else comes first. */
function firstLetter(prose: string, line: Line): string {
  let at = line.start;
  while (at < line.end && OPENING.includes(prose.charAt(at))) at++;
  const first = String.fromCodePoint(prose.codePointAt(at) ?? 32);
  return at < line.end && /[\p{L}\p{N}]/u.test(first) ? first : '';
}

function hasLower(prose: string, line: Line): boolean {
  return /\p{Ll}/u.test(prose.slice(line.start, line.end));
}

function firstWord(prose: string, line: Line): string {
  return /^[\p{L}'’]+/u.exec(prose.slice(line.start, Math.min(line.end, line.start + 24)))?.[0].toLowerCase() ?? '';
}

function lastWord(prose: string, line: Line): string {
  return /[\p{L}'’/]+$/u.exec(prose.slice(Math.max(line.start, line.end - 24), line.end))?.[0].toLowerCase() ?? '';
}
