import { beforeNumber, capitalized, maybeLast, neverLast, sentenceStarters } from './abbreviations.ts';
import { isLower, isSpace, isUpper, OPENING, skipSpace } from './characters.ts';

/** True where the marks from `at` to `end` (closing quotes included) end the sentence that began at `start`. */
export function marksEnd(prose: string, start: number, at: number, end: number): boolean {
  if (end >= prose.length) return false;
  const mark = prose.charAt(at);
  const closed = /["'”’»›)\]*_]/.test(prose.slice(at, Math.min(end, at + 16)));
  if (!isSpace(prose.charCodeAt(end))) return mark === '.' && end - at === 1 && lacksSpace(prose, at);
  const next = nextWord(prose, end);
  if (closed && isLower(next.first) && next.opening === '') return false;
  // A query before a word ("? migraine") and marks in brackets ("(!)") end nothing.
  if (mark === '!' || mark === '?')
    return at > start && !isSpace(prose.charCodeAt(at - 1)) && prose.charAt(at - 1) !== '(';
  if (mark === '…' || (end - at > 2 && prose.startsWith('...', at))) return !isLower(next.first);
  return stopEnds(prose, start, at, next);
}

interface NextWord {
  /** The quotation mark or bracket that it stands behind, if any. */
  readonly opening: string;
  /** Its first letter or digit; empty where something else comes. */
  readonly first: string;
  readonly word: string;
}

function stopEnds(prose: string, start: number, at: number, next: NextWord): boolean {
  const before = wordBefore(prose, at);
  const word = before.toLowerCase();
  const isFirst = at - before.length === start;
  // The number of a list item ("2. Call") or of an item in a line ("2) Call").
  if (/^\d+$/.test(before)) return !(isFirst && before.length <= 2);
  if (neverLast.has(word)) return false;
  const isNumber = next.first >= '0' && next.first <= '9';
  if (isNumber && beforeNumber.has(word)) return false;
  const initials = /^\p{Lu}(?:\.\p{Lu})*$/u.test(before);
  const isClient = word === 'pt' || word === 'ct';
  if (initials || maybeLast.has(word) || (capitalized.has(word) && isUpper(before.charAt(0)))) {
    if (next.first === '' || isLower(next.first) || isNumber || '(['.includes(next.opening || ' ')) return false;
    if (initials) return !isFirst && (next.opening !== '' || isStarter(next));
    return !isClient || (!isFirst && next.word.length > 1);
  }
  // Letters without a vowel, and letters parted by full stops, are abbreviations that no list holds.
  return !(isLower(next.first) && before !== '' && (before.includes('.') || !/[aeiouyáéíóúäöü\d]/i.test(before)));
}

function isStarter({ word, first }: NextWord): boolean {
  return isUpper(first) && sentenceStarters.has(word.toLowerCase());
}

/** "better.She": a full stop between two words, where a space was forgotten. */
function lacksSpace(prose: string, at: number): boolean {
  return (
    /^\p{Ll}{3}\.\p{Lu}\p{Ll}$/u.test(prose.slice(Math.max(0, at - 3), at + 3)) &&
    !wordBefore(prose, at).endsWith('www')
  );
}

/** The letters, digits and inner full stops that end at `at`, 24 at most. */
function wordBefore(prose: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 24 && /[\p{L}\p{M}\p{N}.'’/&-]/u.test(prose.charAt(from - 1))) from--;
  return prose.slice(from, at).replace(/^[.'’/&-]+/, '');
}

function nextWord(prose: string, from: number): NextWord {
  let at = skipSpace(prose, from);
  const opening = at < prose.length && OPENING.includes(prose.charAt(at)) ? prose.charAt(at) : '';
  while (at < prose.length && OPENING.includes(prose.charAt(at))) at++;
  const word = /^[\p{L}\p{M}]+|^\d+/u.exec(prose.slice(at, at + 24))?.[0] ?? '';
  const first = word === '' ? '' : String.fromCodePoint(prose.codePointAt(at) ?? 32);
  return { opening, first, word };
}
