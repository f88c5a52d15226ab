import { beforeNumber, maybeLast, neverLast, sentenceStarters } from './abbreviations.ts';
import { isLineEnd, isLower, isUpper, type Layout, type Line, layoutOf, lineBreak, linesOf } from './lines.ts';

const CLOSING = '"\'”’»›)]*_';
const OPENING = '"\'“‘„«‹([*_';

/**
 * Where sentences end in prose: offsets after the last mark of each, in order, the last sentence's left out. Full stops
 * of abbreviations, initials, numbers and list numbers end none; neither do colons, semicolons and dashes; a line break
 * does where the line is an entry of its own. One pass, linear in the prose.
 */
export function sentenceEnds(prose: string): readonly number[] {
  const ends: number[] = [];
  let start = firstWritten(prose, 0);
  const breaks = lineEnds(prose);
  let nextBreak = 0;
  for (let at = start; at < prose.length; ) {
    const lineEnd = breaks[nextBreak];
    if (lineEnd !== undefined && at >= lineEnd) {
      nextBreak++;
      if (start < lineEnd) {
        ends.push(lineEnd);
        start = firstWritten(prose, lineEnd);
        at = Math.max(at, start);
      }
      continue;
    }
    const code = prose.charCodeAt(at);
    if (code === BULLET && at > start) {
      ends.push(at);
      start = at;
    }
    if (code !== STOP && code !== BANG && code !== QUERY && code !== ELLIPSIS) {
      at++;
      continue;
    }
    const end = afterMarks(prose, at);
    if (endsSentence(prose, start, at, end)) {
      ends.push(end);
      start = firstWritten(prose, end);
    }
    at = Math.max(end, at + 1);
  }
  return ends;
}

const STOP = 46;
const BANG = 33;
const QUERY = 63;
const ELLIPSIS = 0x2026;
const BULLET = 0x2022;

/** Offsets of the line breaks at which an entry ends. */
function lineEnds(prose: string): readonly number[] {
  const lines = prose.includes('\n') || prose.includes('\r') ? linesOf(prose) : [];
  if (lines.length < 2) return [];
  const layout: Layout = layoutOf(prose, lines);
  const ends: number[] = [];
  lines.forEach((line: Line, index) => {
    const next = lines[index + 1];
    if (next !== undefined && lineBreak(prose, line, next, layout) === 'end') ends.push(line.end);
  });
  return ends;
}

/** The end of the run of full stops and the like that begins at `at`, closing quotes and brackets included. */
function afterMarks(prose: string, at: number): number {
  let end = at;
  while (end < prose.length && '.!?…'.includes(prose.charAt(end))) end++;
  while (end < prose.length && CLOSING.includes(prose.charAt(end))) end++;
  return end;
}

/** Judges the marks from `at` to `end`, in a sentence that began at `start`. */
function endsSentence(prose: string, start: number, at: number, end: number): boolean {
  if (end >= prose.length) return false;
  const next = nextWord(prose, end);
  const mark = prose.charAt(at);
  const closed = CLOSING.includes(prose.charAt(end - 1));
  if (!isSpace(prose.charCodeAt(end))) return mark === '.' && !closed && lacksSpace(prose, at, end);
  if (next.first === '') return true;
  const continues = isLower(next.first) && !next.quoted;
  if (mark === '!' || mark === '?') {
    // A query before a word ("? migraine") and marks in brackets ("(!)") end nothing.
    const asked = at > start && !isSpace(prose.charCodeAt(at - 1)) && prose.charAt(at - 1) !== '(';
    return asked && !(closed && continues);
  }
  if (closed && continues) return false;
  if (mark === '…' || (end - at > 2 && prose.startsWith('...', at))) return !isLower(next.first);
  return stopEnds(prose, start, at, next);
}

interface NextWord {
  /** Its first letter or digit; empty where something else comes. */
  readonly first: string;
  readonly word: string;
  readonly quoted: boolean;
}

function stopEnds(prose: string, start: number, at: number, next: NextWord): boolean {
  const before = wordBefore(prose, at);
  const word = before.toLowerCase();
  const isStart = at - before.length === start;
  const lower = isLower(next.first);
  const digit = next.first >= '0' && next.first <= '9';
  if (before === '') return !(lower && prose.charAt(at - 1) === ')');
  if (/^\d+$/.test(before)) return !(isStart && before.length <= 2);
  if (neverLast.has(word) && !(word === 'c' || word === 'v' || word === 'st' ? next.quoted : false))
    return isOpener(next) && word === 'st';
  if (digit && beforeNumber.has(word)) return false;
  const initials = /^\p{Lu}(?:\.\p{Lu})*$/u.test(before);
  if (initials || maybeLast.has(word)) {
    if (isStart && (initials || word === 'pt' || word === 'ct')) return false;
    if (lower || digit) return false;
    return next.quoted || isOpener(next) || (!initials && word !== 'pt' && word !== 'ct');
  }
  // Letters without a vowel, and letters parted by full stops, are abbreviations that no list holds.
  if (lower && (before.includes('.') || !/[aeiouyáéíóúäöü\d]/i.test(before))) return false;
  return true;
}

function isOpener({ word, first }: NextWord): boolean {
  return isUpper(first) && sentenceStarters.has(word.toLowerCase());
}

/** "better.She": a full stop between two words, where a space was forgotten. */
function lacksSpace(prose: string, at: number, end: number): boolean {
  if (end - at !== 1) return false;
  return (
    /\p{Ll}{3}\.\p{Lu}\p{Ll}/u.test(prose.slice(Math.max(0, at - 3), end + 2)) &&
    !/[\w-]@|www$/.test(wordBefore(prose, at))
  );
}

/** The letters, digits and inner full stops that end at `at`; at most 24. */
function wordBefore(prose: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 24 && /[\p{L}\p{M}\p{N}.'’/-]/u.test(prose.charAt(from - 1))) from--;
  return prose.slice(from, at).replace(/^[.'’/-]+/, '');
}

function nextWord(prose: string, from: number): NextWord {
  let at = firstWritten(prose, from);
  let quoted = false;
  for (; at < prose.length && OPENING.includes(prose.charAt(at)); at++) quoted = true;
  const word = /^[\p{L}\p{M}'’]+|^\d+/u.exec(prose.slice(at, at + 24))?.[0] ?? '';
  return {
    first: word === '' ? '' : String.fromCodePoint(prose.codePointAt(at) ?? 32),
    word: word.replace(/['’].*$/, ''),
    quoted,
  };
}

function firstWritten(prose: string, from: number): number {
  let at = from;
  while (at < prose.length && isSpace(prose.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x200b || isLineEnd(code) || code === 0xfeff
  );
}
