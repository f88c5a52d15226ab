import type { Token } from '../document/tokens.ts';
import type { Span } from '../span.ts';
import type { SpelledWords } from './notation.ts';
import { compilePhrase, type Phrase } from './phrase.ts';
import { matchPhrase, mayMatchAt } from './phraseMatch.ts';

/** Phrases filed under words that each needs, with what each stands for; one is compiled when a sentence first holds its words. */
export interface PhraseTable<T> {
  /** Those that are needed beside a key are added when the key is first met. */
  readonly words: Map<string, Word<T>>;
  readonly spelled: SpelledWords;
}

/** A word that some phrase needs. */
interface Word<T> {
  /** Its place among the words of the table. */
  readonly index: number;
  /** The phrases of which it is the key. */
  readonly filed: Filed<T>[];
  /** The same, in order to be found; null before a sentence first held the word. */
  drawer: Drawer<T> | null;
  /** Phrases in a drawer need it beside their key. */
  isOther: boolean;
}

/** The phrases of one key. */
interface Drawer<T> {
  /** Those that need no other word. */
  readonly alone: readonly Filed<T>[];
  /** The others, under the index of each word of which they need one beside the key. */
  readonly byOther: ReadonlyMap<number, readonly Filed<T>[]>;
  /** A bit for each of these indices, by its last eight: tells at once of most words that they are none. */
  readonly bits: Uint32Array;
}

interface Filed<T> {
  /** Its place among the phrases. */
  readonly index: number;
  readonly source: string;
  readonly value: T;
  /** The words of which it needs one beside its key, joined by spaces; none where it needs no other. */
  readonly also: string;
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
  const spelled: SpelledWords = new Map();
  entries.forEach(([source, value], index) => {
    const phrase = keys === undefined ? compilePhrase(source, spelled) : null;
    const [first = '', also = ''] = (phrase === null ? (keys?.[index] ?? '') : joinKeys(phrase)).split('\t');
    const filed: Filed<T> = { index, source, value, also, phrase };
    for (const key of first.split(' ')) wordFor(key, words).filed.push(filed);
  });
  return { words, spelled };
}

function wordFor<T>(text: string, words: Map<string, Word<T>>): Word<T> {
  const known = words.get(text);
  if (known !== undefined) return known;
  const made = { index: words.size, filed: [], drawer: null, isOther: false };
  words.set(text, made);
  return made;
}

/** Puts the phrases of a key in order. */
function fillDrawer<T>(filed: readonly Filed<T>[], words: Map<string, Word<T>>): Drawer<T> {
  const alone: Filed<T>[] = [];
  const byOther = new Map<number, Filed<T>[]>();
  const bits = new Uint32Array(8);
  for (const each of filed) {
    if (each.also === '') {
      alone.push(each);
      continue;
    }
    for (const text of each.also.split(' ')) {
      const other = wordFor(text, words);
      other.isOther = true;
      bits[(other.index >> 5) & 7] = (bits[(other.index >> 5) & 7] ?? 0) | (1 << (other.index & 31));
      const others = byOther.get(other.index);
      if (others === undefined) byOther.set(other.index, [each]);
      else others.push(each);
    }
  }
  return { alone, byOther, bits };
}

/** A phrase's line of phraseKeys.data.ts. */
export function joinKeys({ keys, also }: Phrase): string {
  return also.length === 0 ? keys.join(' ') : `${keys.join(' ')}\t${also.join(' ')}`;
}

/** Every place where a filed phrase matches, longest match at each start; in the order of the phrases. */
export function matchAll<T>({ words, spelled }: PhraseTable<T>, tokens: readonly Token[]): readonly Hit<T>[] {
  const { size } = words;
  const keys: number[] = [];
  const drawers: Drawer<T>[] = [];
  let known: Word<T>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = words.get(tokens[at]?.text ?? '');
    if (word === undefined) continue;
    known.push(word);
    if (word.filed.length === 0) continue;
    word.drawer ??= fillDrawer(word.filed, words);
    keys.push(at);
    drawers.push(word.drawer);
  }
  if (keys.length === 0) return [];
  // The drawers say which words are needed beside a key; of those that are new to the table, the sentence may hold some.
  if (words.size > size) known = tokens.flatMap(({ text }) => words.get(text) ?? []);
  const others: number[] = [];
  for (const { isOther, index } of known) if (isOther && !others.includes(index)) others.push(index);
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
