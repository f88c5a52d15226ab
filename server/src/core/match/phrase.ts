import { type Token, tokenize } from '../document/tokens.ts';
import { formsOf } from '../lexicon/inflect.ts';
import { commonWords, isWordSet, wordSets } from '../lexicon/words.ts';

/*
 * The notation, over tokens (lower case, contractions undone, hyphens dropped):
 *   word       itself                      (a|b c)  either            [a|b]  either or nothing
 *   @client    a word of that set          ~want    any form of the verb (want, wants, wanted, wanting)
 *   ...        up to three words           *        exactly one word
 * Quotation marks between the words of a phrase are stepped over; other marks end it.
 */

type Part =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly names: boolean }
  | { readonly kind: 'either'; readonly choices: readonly (readonly Part[])[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly least: number; readonly most: number };

/** A phrase, compiled. `keys`: one of these words must be in any sentence that it matches. */
export interface Phrase {
  readonly parts: readonly Part[];
  readonly keys: readonly string[];
}

const GAP = 3;
const any = new Set<string>();

/** What compiled words are remembered by, so that many phrases share them. */
export type SpelledWords = Map<string, readonly Part[]>;

/** Compiles the phrase notation. `spelled` is filled and read across calls. Throws a `SyntaxError` that quotes the phrase where the notation is broken. */
export function compilePhrase(source: string, spelled: SpelledWords = new Map()): Phrase {
  const marks = source.match(/\.\.\.|[()[\]|]|[^\s()[\]|]+/g) ?? [];
  let at = 0;
  const broken = (why: string): SyntaxError => new SyntaxError(`phrase "${source}": ${why}`);

  function sequence(close: string | null): Part[] {
    const parts: Part[] = [];
    for (;;) {
      const mark = marks[at];
      if (mark === undefined) {
        if (close !== null) throw broken(`missing ${close}`);
        return parts;
      }
      if (mark === '|' || mark === close) {
        if (close === null) throw broken(`stray ${mark}`);
        return parts;
      }
      at++;
      if (mark === ')' || mark === ']') throw broken(`stray ${mark}`);
      if (mark === '(' || mark === '[') parts.push(choice(mark === '(' ? ')' : ']'));
      else parts.push(...remembered(mark));
    }
  }

  function choice(close: ')' | ']'): Part {
    const choices: (readonly Part[])[] = [];
    for (;;) {
      const parts = sequence(close);
      if (parts.length === 0) throw broken('empty choice');
      choices.push(parts);
      if (marks[at++] === close) break;
    }
    const single = choices.flatMap((parts) => (parts.length === 1 && parts[0]?.kind === 'words' ? [parts[0]] : []));
    if (close === ')' && single.length === choices.length) {
      return {
        kind: 'words',
        words: new Set(single.flatMap(({ words }) => [...words])),
        names: single.some(({ names }) => names),
      };
    }
    return { kind: 'either', choices, optional: close === ']' };
  }

  function remembered(mark: string): readonly Part[] {
    const known = spelled.get(mark);
    if (known !== undefined) return known;
    const parts = word(mark);
    spelled.set(mark, parts);
    return parts;
  }

  function word(mark: string): Part[] {
    if (mark === '...') return [{ kind: 'gap', least: 0, most: GAP }];
    if (mark === '*') return [{ kind: 'gap', least: 1, most: 1 }];
    if (mark.startsWith('@')) {
      const name = mark.slice(1);
      if (!isWordSet(name)) throw broken(`no word set ${mark}`);
      return [{ kind: 'words', words: wordSets[name], names: name === 'client' }];
    }
    if (mark.startsWith('~')) return [{ kind: 'words', words: new Set(formsOf(mark.slice(1))), names: false }];
    return tokenize(mark).map(({ text }) => ({ kind: 'words', words: new Set([text]), names: false }));
  }

  const parts = sequence(null);
  const keys = rarest(parts);
  if (keys === null) throw broken('needs one word that must be there');
  return { parts, keys: [...keys] };
}

/** The smallest set of words one of which must be present; null where nothing is required. */
function rarest(parts: readonly Part[]): ReadonlySet<string> | null {
  let best: ReadonlySet<string> | null = null;
  for (const part of parts) {
    const words = required(part);
    if (words !== null && (best === null || cost(words) < cost(best))) best = words;
  }
  return best;
}

function required(part: Part): ReadonlySet<string> | null {
  if (part.kind === 'words') return part.names ? null : part.words;
  if (part.kind === 'gap' || part.optional) return null;
  const sets = part.choices.map(rarest);
  if (sets.some((set) => set === null)) return null;
  return new Set(sets.flatMap((set) => [...(set ?? any)]));
}

function cost(words: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of words) sum += commonWords.has(word) ? 50 : 1;
  return sum;
}

/** Index just past the longest match that begins at `from`, or -1. Linear in practice: gaps are short, nesting shallow. */
export function matchPhrase(phrase: Phrase, tokens: readonly Token[], from: number): number {
  return matchParts(phrase.parts, 0, tokens, from, (end) => end);
}

type Then = (at: number) => number;

function matchParts(parts: readonly Part[], index: number, tokens: readonly Token[], at: number, then: Then): number {
  const part = parts[index];
  if (part === undefined) return then(at);
  const rest = (next: number): number => matchParts(parts, index + 1, tokens, next, then);
  if (part.kind === 'words') {
    const start = index === 0 ? at : stepOverQuotes(tokens, at);
    const token = tokens[start];
    if (token === undefined || !(part.words.has(token.text) || (part.names && token.name))) return -1;
    return rest(start + 1);
  }
  if (part.kind === 'gap') {
    let next = at;
    for (let passed = 0; ; passed++) {
      if (passed >= part.least) {
        const end = rest(next);
        if (end >= 0 || passed === part.most) return end;
      }
      next = stepOverQuotes(tokens, next);
      const token = tokens[next];
      if (token === undefined || token.kind === 'mark') return -1;
      next++;
    }
  }
  let longest = -1;
  for (const choice of part.choices)
    longest = Math.max(longest, matchParts(choice, 0, tokens, index === 0 ? at : stepOverQuotes(tokens, at), rest));
  if (longest < 0 && part.optional) return rest(at);
  return longest;
}

function stepOverQuotes(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.text === '"' || tokens[next]?.text === "'") next++;
  return next;
}
