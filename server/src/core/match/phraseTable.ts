import type { Token } from '../document/tokens.ts';
import type { Span } from '../span.ts';
import type { SpelledWords } from './notation.ts';
import { compilePhrase, type Phrase } from './phrase.ts';
import { matchPhrase, mayMatchAt } from './phraseMatch.ts';

/** Phrases filed under words that each needs, with what each stands for; one is compiled when a sentence first holds its words. */
export interface PhraseTable<T> {
  readonly words: ReadonlyMap<string, Word<T>>;
  readonly spelled: SpelledWords;
}

/** A word that some phrase needs. */
interface Word<T> {
  /** Its place among the words of the table. */
  readonly index: number;
  /** The phrases of which it is the key; null where there are none. */
  drawer: Drawer<T> | null;
  /** Phrases need it beside their key. */
  isOther: boolean;
}

/** The phrases of one key. */
interface Drawer<T> {
  /** Those that need no other word. */
  readonly alone: Filed<T>[];
  /** The others, under the index of each word of which they need one beside the key. */
  readonly byOther: Map<number, Filed<T>[]>;
  /** A bit for each of these indices, by its last eight: tells at once of most words that they are none. */
  readonly bits: Uint32Array;
}

interface Filed<T> {
  /** Its place among the phrases. */
  readonly index: number;
  readonly source: string;
  readonly value: T;
  phrase: Phrase | null;
}

export interface Hit<T> {
  readonly value: T;
  /** Indices of the first token and of the one past the last. */
  readonly tokens: Span;
}

/**
 * Files phrases under their keys. `keys` holds a line a phrase (phraseKeys.data.ts): its keys, and after a tab what else it
 * needs, each joined by spaces; where it is left out each phrase is compiled now. Throws a `SyntaxError` where the notation is broken.
 */
export function filePhrases<T>(
  entries: readonly (readonly [source: string, value: T])[],
  keys?: readonly string[],
): PhraseTable<T> {
  const words = new Map<string, Word<T>>();
  const wordFor = (text: string): Word<T> => {
    const known = words.get(text);
    if (known !== undefined) return known;
    const made = { index: words.size, drawer: null, isOther: false };
    words.set(text, made);
    return made;
  };
  const spelled: SpelledWords = new Map();
  entries.forEach(([source, value], index) => {
    const phrase = keys === undefined ? compilePhrase(source, spelled) : null;
    const [first = [], also = []] = phrase === null ? splitKeys(keys?.[index] ?? '') : [phrase.keys, phrase.also];
    const filed: Filed<T> = { index, source, value, phrase };
    for (const key of first) {
      const word = wordFor(key);
      word.drawer ??= { alone: [], byOther: new Map(), bits: new Uint32Array(8) };
      const { alone, byOther, bits } = word.drawer;
      if (also.length === 0) alone.push(filed);
      for (const text of also) {
        const other = wordFor(text);
        other.isOther = true;
        bits[(other.index >> 5) & 7] = (bits[(other.index >> 5) & 7] ?? 0) | (1 << (other.index & 31));
        const others = byOther.get(other.index);
        if (others === undefined) byOther.set(other.index, [filed]);
        else others.push(filed);
      }
    }
  });
  return { words, spelled };
}

/** A phrase's line of phraseKeys.data.ts. */
export function joinKeys({ keys, also }: Phrase): string {
  return also.length === 0 ? keys.join(' ') : `${keys.join(' ')}\t${also.join(' ')}`;
}

function splitKeys(line: string): readonly (readonly string[])[] {
  return line.split('\t').map((words) => words.split(' '));
}

/** Every place where a filed phrase matches, longest match at each start; in the order of the phrases. */
export function matchAll<T>({ words, spelled }: PhraseTable<T>, tokens: readonly Token[]): readonly Hit<T>[] {
  const keys: number[] = [];
  const drawers: Drawer<T>[] = [];
  const others: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = words.get(tokens[at]?.text ?? '');
    if (word === undefined) continue;
    if (word.isOther && !others.includes(word.index)) others.push(word.index);
    if (word.drawer === null) continue;
    keys.push(at);
    drawers.push(word.drawer);
  }
  if (keys.length === 0) return [];
  const search: Search<T> = { tokens, spelled, hits: [], starts: new Map() };
  for (let i = 0; i < keys.length; i++) {
    const at = keys[i] ?? 0;
    const drawer = drawers[i];
    if (drawer === undefined) continue;
    for (const filed of drawer.alone) tryAt(filed, at, search);
    if (drawer.byOther.size === 0) continue;
    for (const other of others) {
      if ((((drawer.bits[(other >> 5) & 7] ?? 0) >>> (other & 31)) & 1) === 0) continue;
      const found = drawer.byOther.get(other);
      if (found !== undefined) for (const filed of found) tryAt(filed, at, search);
    }
  }
  return search.hits.sort((a, b) => a.index - b.index || a.tokens.start - b.tokens.start);
}

interface Search<T> {
  readonly tokens: readonly Token[];
  readonly spelled: SpelledWords;
  readonly hits: (Hit<T> & { readonly index: number })[];
  /** Up to where each phrase was tried: what an earlier key of it has tried is not tried again. */
  readonly starts: Map<Filed<T>, number>;
}

/** Tries a phrase round its key at token `at`. */
function tryAt<T>(filed: Filed<T>, at: number, { tokens, spelled, hits, starts }: Search<T>): void {
  filed.phrase ??= compilePhrase(filed.source, spelled);
  if (!mayMatchAt(filed.phrase, tokens, at)) return;
  const { lead } = filed.phrase;
  const least = Math.max(0, at - lead.most, (starts.get(filed) ?? -1) + 1);
  for (let start = least; start <= at - lead.least; start++) {
    const end = matchPhrase(filed.phrase, tokens, start);
    if (end > start) hits.push({ index: filed.index, value: filed.value, tokens: { start, end } });
    starts.set(filed, start);
  }
}
