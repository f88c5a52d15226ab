import { commonWords } from '../lexicon/words.ts';
import { ownCopy } from '../ownCopy.ts';
import type { Span } from '../span.ts';

/**
 * One word, number or mark of a sentence. `text` is what phrases and features compare: lower case, straight apostrophes,
 * composed (NFC), contractions undone ("can't" gives `can`, `not`; "she's" gives `she`, `'s`), hyphens dropped between
 * letters ("attention-seeking" gives two words). Offsets are those of the original, relative to the segment.
 */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital, goes on in lower case and is no everyday word: may be somebody's name. */
  readonly name: boolean;
}

const CLITICS: ReadonlyMap<string, string> = new Map([
  ["'s", "'s"],
  ["'d", "'d"],
  ["'m", 'am'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
]);

const MARKS: ReadonlyMap<string, string> = new Map([
  ['—', '--'],
  ['–', '--'],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['…', '...'],
]);

/** Spellings that stand for two words: the words, and how many characters belong to the first. */
const TWO_IN_ONE: ReadonlyMap<string, readonly [string, string, number]> = new Map([
  ['cannot', ['can', 'not', 3]],
  ['dont', ['do', 'not', 2]],
  ['doesnt', ['does', 'not', 4]],
  ['didnt', ['did', 'not', 3]],
  ['cant', ['can', 'not', 2]],
  ['isnt', ['is', 'not', 2]],
  ['wasnt', ['was', 'not', 3]],
  ['couldnt', ['could', 'not', 5]],
  ['wouldnt', ['would', 'not', 5]],
  ["won't", ['will', 'not', 2]],
  ["can't", ['can', 'not', 2]],
  ["shan't", ['shall', 'not', 3]],
  ["ain't", ['is', 'not', 2]],
]);

/** Splits prose into tokens, in text order; white space is no token. Linear in the text. */
export function tokenize(prose: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < prose.length) {
    const code = prose.charCodeAt(at);
    if (code <= 32 || code === 0xa0) at++;
    else if (isLetter(code, prose, at)) at = addWord(tokens, prose, at);
    else if (code >= 48 && code <= 57) at = addNumber(tokens, prose, at);
    else at = addMark(tokens, prose, at, code);
  }
  return tokens;
}

function isLetter(code: number, prose: string, at: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return false;
  return /^[\p{L}\p{M}]/u.test(prose.slice(at, at + 2));
}

function wordEnd(prose: string, from: number): number {
  let at = from;
  while (at < prose.length && isLetter(prose.charCodeAt(at), prose, at))
    at += prose.charCodeAt(at) >= 0xd800 && prose.charCodeAt(at) <= 0xdbff ? 2 : 1;
  return at;
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;

function addWord(tokens: Token[], prose: string, start: number): number {
  let end = wordEnd(prose, start);
  while (isApostrophe(prose.charCodeAt(end)) && wordEnd(prose, end + 1) > end + 1) end = wordEnd(prose, end + 1);
  if (prose.charCodeAt(end) === 47 && end - start <= 2) {
    // w/ and w/o, h/o, s/p: an abbreviation of at most two letters on each side.
    const after = wordEnd(prose, end + 1);
    if (after - end <= 3 && (after > end + 1 || prose.slice(start, end).toLowerCase() === 'w')) end = after;
  }
  for (const { text, from, to, name } of spellingOf(prose.slice(start, end)))
    tokens.push({ start: start + from, end: start + to, text, kind: 'word', name });
  return end;
}

/** A part of a spelling: one word. Offsets are relative to the spelling. */
interface SpelledPart {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly name: boolean;
}

/** What spellings have been read as: the same words come again and again. Emptied when it holds `MOST_SPELLINGS`. */
const spellings = new Map<string, readonly SpelledPart[]>();
const MOST_SPELLINGS = 50_000;

function spellingOf(raw: string): readonly SpelledPart[] {
  const known = spellings.get(raw);
  if (known !== undefined) return known;
  const own = ownCopy(raw);
  const parts = readSpelling(own);
  if (spellings.size >= MOST_SPELLINGS) spellings.clear();
  spellings.set(own, parts);
  return parts;
}

function readSpelling(raw: string): readonly SpelledPart[] {
  const text = normalize(raw);
  const end = raw.length;
  const name = isNameLike(raw, text);
  const twin = TWO_IN_ONE.get(text);
  if (twin !== undefined) {
    const [first, second, cut] = twin;
    return [
      { text: first, from: 0, to: cut, name: false },
      { text: second, from: cut, to: end, name: false },
    ];
  }
  const apostrophe = text.lastIndexOf("'");
  if (apostrophe > 0 && text.length === raw.length) {
    const negated = text.endsWith("n't");
    const cut = negated ? text.length - 3 : apostrophe;
    const clitic = negated ? 'not' : CLITICS.get(text.slice(apostrophe));
    if (clitic !== undefined && cut > 0) {
      return [
        { text: text.slice(0, cut), from: 0, to: cut, name },
        { text: clitic, from: cut, to: end, name: false },
      ];
    }
  }
  const spelled = text === 'w/' ? 'with' : text === 'w/o' ? 'without' : text;
  return [{ text: spelled, from: 0, to: end, name }];
}

function addNumber(tokens: Token[], prose: string, start: number): number {
  let at = start + 1;
  for (; at < prose.length; at++) {
    const code = prose.charCodeAt(at);
    if (code >= 48 && code <= 57) continue;
    const next = prose.charCodeAt(at + 1);
    const joins = code === 46 || code === 44 || code === 47 || code === 58;
    if (!(joins && next >= 48 && next <= 57)) break;
  }
  tokens.push({ start, end: at, text: prose.slice(start, at), kind: 'number', name: false });
  return at;
}

function addMark(tokens: Token[], prose: string, start: number, code: number): number {
  let end = start + ((prose.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  if (code === 45 && joinsLetters(prose, start)) return end;
  if (code === 46 || code === 45) while (prose.charCodeAt(end) === code) end++;
  const raw = prose.slice(start, end);
  if (/^\s+$/.test(raw)) return end;
  const text = MARKS.get(raw) ?? (raw.startsWith('--') ? '--' : raw.startsWith('..') ? '...' : raw);
  tokens.push({ start, end, text, kind: 'mark', name: false });
  return end;
}

function joinsLetters(prose: string, hyphen: number): boolean {
  return (
    hyphen > 0 &&
    isLetter(prose.charCodeAt(hyphen - 1), prose, hyphen - 1) &&
    isLetter(prose.charCodeAt(hyphen + 1), prose, hyphen + 1)
  );
}

function isNameLike(raw: string, text: string): boolean {
  const first = raw.charCodeAt(0);
  if (first >= 97 && first <= 122) return false;
  return (
    raw.length > 1 && raw.charAt(0) !== text.charAt(0) && raw.charAt(1) === text.charAt(1) && !commonWords.has(text)
  );
}

function normalize(raw: string): string {
  const lower = raw.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) return lower.normalize('NFC').replace(/[’ʼ]/g, "'");
  }
  return lower;
}
