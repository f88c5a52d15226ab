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

/** A phrase ready to match: each node knows what comes after it, so matching needs no stack of its own. */
export type Node = { readonly kind: 'end' } | WordsNode | EitherNode | GapNode;

interface WordsNode {
  readonly kind: 'words';
  readonly words: ReadonlySet<string>;
  readonly names: boolean;
  readonly opens: boolean;
  readonly next: Node;
}

interface EitherNode {
  readonly kind: 'either';
  /** The choices that can begin with a word; each runs on into `next` by itself. */
  readonly byFirst: ReadonlyMap<string, readonly Node[]>;
  /** The choices whose first word is not known: gaps, names. */
  readonly others: readonly Node[];
  readonly optional: boolean;
  readonly opens: boolean;
  readonly next: Node;
}

interface GapNode {
  readonly kind: 'gap';
  readonly least: number;
  readonly most: number;
  readonly next: Node;
}

/** A phrase, compiled. */
export interface Phrase {
  readonly start: Node;
  /** One of these words must be in any sentence that it matches. */
  readonly keys: readonly string[];
  /** How many tokens stand before the key in a match: from `least` to `most`. */
  readonly lead: { readonly least: number; readonly most: number };
  /** The phrase from its key on, where that is known: what does not match this at a key need not be tried at all. */
  readonly tail: Node | null;
  /** What must stand right before the key, where that is a set of words. */
  readonly before: ReadonlySet<string> | null;
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
  const key = rarest(parts);
  if (key === null) throw broken('needs one word that must be there');
  const start = link(parts, { kind: 'end' }, true);
  const lead = leadOf(parts.slice(0, key.index));
  const keyPart = parts[key.index];
  if (keyPart === undefined || keyPart.kind !== 'words') {
    // The key may stand anywhere inside a choice.
    const inside = keyPart === undefined ? 0 : widthOf(keyPart).most;
    return {
      start,
      keys: [...key.words],
      lead: { least: lead.least, most: lead.most + inside },
      tail: null,
      before: null,
    };
  }
  const before = parts[key.index - 1];
  return {
    start,
    keys: [...key.words],
    lead,
    tail: link(parts.slice(key.index), { kind: 'end' }, true),
    before: before?.kind === 'words' && !before.names ? before.words : null,
  };
}

/** Chains parts so that each knows its successor; `opens` is true where nothing of the phrase stands before. */
function link(parts: readonly Part[], end: Node, opens: boolean): Node {
  let next = end;
  const required = parts.findIndex((part) => part.kind === 'words' || (part.kind === 'either' && !part.optional));
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index];
    const first = opens && index <= required;
    if (part === undefined) continue;
    if (part.kind === 'gap') next = { ...part, next };
    else if (part.kind === 'words') next = { ...part, opens: first, next };
    else next = chain(part, next, first);
  }
  return next;
}

function chain({ choices, optional }: Extract<Part, { kind: 'either' }>, next: Node, opens: boolean): Node {
  const byFirst = new Map<string, Node[]>();
  const others: Node[] = [];
  for (const choice of choices) {
    const node = link(choice, next, opens);
    const firsts = firstWords(choice);
    if (firsts === null) others.push(node);
    for (const word of firsts ?? []) {
      const nodes = byFirst.get(word);
      if (nodes === undefined) byFirst.set(word, [node]);
      else nodes.push(node);
    }
  }
  return { kind: 'either', byFirst, others, optional, opens, next };
}

/** The words that a sequence can begin with, or null where that is open. */
function firstWords(parts: readonly Part[]): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const part of parts) {
    if (part.kind === 'gap' || (part.kind === 'words' && part.names)) return null;
    if (part.kind === 'words') {
      for (const word of part.words) words.add(word);
      return words;
    }
    for (const choice of part.choices) {
      const firsts = firstWords(choice);
      if (firsts === null) return null;
      for (const word of firsts) words.add(word);
    }
    if (!part.optional) return words;
  }
  return null;
}

/** Quotation marks may stand between any two words, so the most is generous. */
const QUOTES = 2;

function leadOf(parts: readonly Part[]): Phrase['lead'] {
  let least = 0;
  let most = 0;
  for (const part of parts) {
    const width = widthOf(part);
    least += width.least;
    most += width.most + QUOTES;
  }
  return { least, most };
}

function widthOf(part: Part): Phrase['lead'] {
  if (part.kind === 'words') return { least: 1, most: 1 };
  if (part.kind === 'gap') return part;
  const widths = part.choices.map(leadOf);
  return {
    least: part.optional ? 0 : Math.min(...widths.map(({ least }) => least)),
    most: Math.max(...widths.map(({ most }) => most)),
  };
}

interface Key {
  readonly index: number;
  readonly words: ReadonlySet<string>;
}

/** The smallest set of words one of which must be present, and which part it is; null where nothing is required. */
function rarest(parts: readonly Part[]): Key | null {
  let best: Key | null = null;
  parts.forEach((part, index) => {
    const words = required(part);
    if (words !== null && (best === null || cost(words) < cost(best.words))) best = { index, words };
  });
  return best;
}

function required(part: Part): ReadonlySet<string> | null {
  if (part.kind === 'words') return part.names ? null : part.words;
  if (part.kind === 'gap' || part.optional) return null;
  const sets = part.choices.map((choice) => rarest(choice)?.words ?? null);
  if (sets.some((set) => set === null)) return null;
  return new Set(sets.flatMap((set) => [...(set ?? any)]));
}

function cost(words: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of words) sum += commonWords.has(word) ? 50 : 1;
  return sum;
}

/** Index just past the longest match that begins at `from`, or -1. Linear in practice: gaps are short, nesting shallow. */
export function matchPhrase({ start }: Phrase, tokens: readonly Token[], from: number): number {
  return matchFrom(start, tokens, from);
}

/** False where the phrase cannot match with its key at token `at`: a quick look before all starts are tried. */
export function mayMatchAt({ tail, before, lead }: Phrase, tokens: readonly Token[], at: number): boolean {
  if (at < lead.least) return false;
  if (before !== null) {
    let left = at - 1;
    for (let text = tokens[left]?.text; text === '"' || text === "'"; text = tokens[left]?.text) left--;
    if (!before.has(tokens[left]?.text ?? '')) return false;
  }
  return tail === null || matchFrom(tail, tokens, at) > at;
}

function matchFrom(node: Node, tokens: readonly Token[], from: number): number {
  if (node.kind === 'end') return from;
  if (node.kind === 'gap') return matchGap(node, tokens, from);
  const at = node.opens ? from : stepOverQuotes(tokens, from);
  if (node.kind === 'words') {
    const token = tokens[at];
    if (token === undefined || !(node.words.has(token.text) || (node.names && token.name))) return -1;
    return matchFrom(node.next, tokens, at + 1);
  }
  let longest = -1;
  const choices = node.byFirst.get(tokens[at]?.text ?? '');
  if (choices !== undefined) longest = longestOf(choices, tokens, at, longest);
  if (node.others.length > 0) longest = longestOf(node.others, tokens, at, longest);
  return longest < 0 && node.optional ? matchFrom(node.next, tokens, from) : longest;
}

function longestOf(choices: readonly Node[], tokens: readonly Token[], at: number, least: number): number {
  let longest = least;
  for (const choice of choices) longest = Math.max(longest, matchFrom(choice, tokens, at));
  return longest;
}

function matchGap({ least, most, next }: GapNode, tokens: readonly Token[], from: number): number {
  let at = from;
  for (let passed = 0; ; passed++) {
    if (passed >= least) {
      const end = matchFrom(next, tokens, at);
      if (end >= 0 || passed === most) return end;
    }
    at = stepOverQuotes(tokens, at);
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return -1;
    at++;
  }
}

function stepOverQuotes(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let text = tokens[at]?.text; text === '"' || text === "'"; text = tokens[at]?.text) at++;
  return at;
}
