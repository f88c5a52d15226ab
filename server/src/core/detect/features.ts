import type { Token } from '../document/tokens.ts';
import { clientNouns, relatives } from '../lexicon/people.ts';

/**
 * The features of one sentence: n-grams of one to three words, stems, and which words open and close it, hashed. `ids[i]` stands on tokens `from[i]` to `to[i]` (half open),
 * so that a weight can be laid on the words that carry it. A feature may occur more than once.
 */
export interface Features {
  readonly count: number;
  readonly ids: Uint32Array;
  readonly from: Uint16Array;
  readonly to: Uint16Array;
}

/** Sentences are read up to this many tokens; what follows in an endless line is left to the phrases. */
export const LONGEST = 160;

const CLASSES: ReadonlyMap<string, string> = new Map([
  ...['she', 'he', 'they'].map((word) => [word, '<he>'] as const),
  ...['her', 'his', 'their', 'him', 'them'].map((word) => [word, '<his>'] as const),
  ...['herself', 'himself', 'themselves', 'themself'].map((word) => [word, '<self>'] as const),
  ...[...clientNouns].map((word) => [word, '<client>'] as const),
  ...[...relatives].map((word) => [word, '<relative>'] as const),
]);

/** The feature of a single word: FNV-1a over UTF-16 code units, mixed, 32 bits. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return finish(hash);
}

function mix(a: number, b: number): number {
  return finish(Math.imul(a, 0x9e3779b1) + b);
}

function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

/** How many words count as opening or closing a sentence. */
const EDGE = 3;
const OPENS = hashOf('<opens>');
const CLOSES = hashOf('<closes>');

/** Roughly the word's family: "tries", "tried" and "try" are one. */
function stemOf(word: string): string {
  if (word.length < 5 || word.startsWith('<')) return word;
  return word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s|ly|e)$/, '');
}

/** A word as features see it: its hash and that of its family. */
export interface WordHashes {
  readonly word: number;
  readonly stem: number;
  /** A class stands for it, so that it is nobody's name. */
  readonly isClass: boolean;
  /** What a table of weights makes of the two, and which table that was: looked up once for each word. */
  weight: number;
  weighed: object | null;
}

/** What words met before are to features. Emptied when it holds `MOST_HASHES`. */
const hashes = new Map<string, WordHashes>();
const MOST_HASHES = 50_000;

const NUMBER = newHashes('<number>');
const NAME = newHashes('<name>');

function newHashes(word: string, isClass = false): WordHashes {
  return { word: hashOf(word), stem: hashOf(`~${stemOf(word)}`), isClass, weight: 0, weighed: null };
}

/** Pronouns, client nouns, relatives, names and numbers stand for their class. */
function hashesOf({ kind, text, name }: Token): WordHashes {
  if (kind === 'number') return NUMBER;
  let known = hashes.get(text);
  if (known === undefined) {
    const word = CLASSES.get(text);
    known = newHashes(word ?? text, word !== undefined);
    if (hashes.size >= MOST_HASHES) hashes.clear();
    hashes.set(text, known);
  }
  return name && !known.isClass ? NAME : known;
}

const BEGIN = hashOf('<begin>');
const END = hashOf('<end>');

/** Room for the features of one sentence, to be filled again and again: making new arrays for each takes longer than filling them. */
export class FeatureRoom implements Features {
  count = 0;
  readonly ids: Uint32Array;
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  /** The words themselves. */
  readonly words: WordHashes[] = [];

  /** Room for a sentence of `length` tokens. */
  constructor(length: number) {
    const most = 4 * length + 2 * EDGE + 2;
    this.ids = new Uint32Array(most);
    this.from = new Uint16Array(most);
    this.to = new Uint16Array(most);
  }

  /** Puts in the features of a sentence, at most `LONGEST` tokens of it; without `singles` those of words by themselves are in `words` alone. */
  fill(tokens: readonly Token[], singles: boolean): void {
    const length = Math.min(tokens.length, LONGEST);
    this.count = 0;
    this.words.length = 0;
    let before = BEGIN;
    let beforeThat = BEGIN;
    for (let i = 0; i < length; i++) {
      const token = tokens[i];
      if (token === undefined) continue;
      const hashed = hashesOf(token);
      const { word } = hashed;
      this.words.push(hashed);
      if (singles) {
        this.#add(word, i, i + 1);
        this.#add(hashed.stem, i, i + 1);
      }
      if (i < EDGE) this.#add(mix(OPENS + i, word), i, i + 1);
      if (i >= length - EDGE) this.#add(mix(CLOSES, word), i, i + 1);
      const pair = mix(before, word);
      this.#add(pair, Math.max(0, i - 1), i + 1);
      if (i > 0) this.#add(mix(mix(beforeThat, before), word ^ 0x5bd1e995), Math.max(0, i - 2), i + 1);
      beforeThat = before;
      before = word;
    }
    if (length > 0) this.#add(mix(before, END), length - 1, length);
  }

  #add(id: number, from: number, to: number): void {
    this.ids[this.count] = id;
    this.from[this.count] = from;
    this.to[this.count++] = to;
  }
}

/** The hashed features of a sentence's tokens, at most `LONGEST` of them. */
export function featuresOf(tokens: readonly Token[]): Features {
  const room = new FeatureRoom(Math.min(tokens.length, LONGEST));
  room.fill(tokens, true);
  return room;
}
