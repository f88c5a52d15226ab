import type { Token } from '../document/tokens.ts';
import type { Span } from '../span.ts';
import type { SpelledWords } from './notation.ts';
import { compilePhrase, type Phrase } from './phrase.ts';
import { matchPhrase, mayMatchAt } from './phraseMatch.ts';

/** Phrases filed under words that each needs, with what each stands for; one is compiled when a sentence first holds its words. */
export interface PhraseTable<T> {
  readonly byKey: ReadonlyMap<string, Drawer<T>>;
  readonly spelled: SpelledWords;
}

/** The phrases of one key. */
interface Drawer<T> {
  /** Those that need no other word. */
  readonly alone: readonly Filed<T>[];
  /** The others, under each word of which they need one beside the key. */
  readonly byOther: ReadonlyMap<string, readonly Filed<T>[]>;
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
  const byKey = new Map<string, { readonly alone: Filed<T>[]; readonly byOther: Map<string, Filed<T>[]> }>();
  const spelled: SpelledWords = new Map();
  entries.forEach(([source, value], index) => {
    const phrase = keys === undefined ? compilePhrase(source, spelled) : null;
    const [first = [], also = []] = phrase === null ? splitKeys(keys?.[index] ?? '') : [phrase.keys, phrase.also];
    const filed: Filed<T> = { index, source, value, phrase };
    for (const key of first) {
      const drawer = byKey.get(key) ?? { alone: [], byOther: new Map<string, Filed<T>[]>() };
      byKey.set(key, drawer);
      if (also.length === 0) drawer.alone.push(filed);
      for (const other of also) {
        const others = drawer.byOther.get(other);
        if (others === undefined) drawer.byOther.set(other, [filed]);
        else others.push(filed);
      }
    }
  });
  return { byKey, spelled };
}

/** A phrase's line of phraseKeys.data.ts. */
export function joinKeys({ keys, also }: Phrase): string {
  return also.length === 0 ? keys.join(' ') : `${keys.join(' ')}\t${also.join(' ')}`;
}

function splitKeys(line: string): readonly (readonly string[])[] {
  return line.split('\t').map((words) => words.split(' '));
}

/** Every place where a filed phrase matches, longest match at each start; in the order of the phrases. */
export function matchAll<T>({ byKey, spelled }: PhraseTable<T>, tokens: readonly Token[]): readonly Hit<T>[] {
  let search: Search<T> | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const drawer = byKey.get(tokens[at]?.text ?? '');
    if (drawer === undefined) continue;
    search ??= { tokens, spelled, hits: [], starts: new Map() };
    for (const filed of drawer.alone) tryAt(filed, at, search);
    if (drawer.byOther.size === 0) continue;
    for (const { text } of tokens) {
      const others = drawer.byOther.get(text);
      if (others !== undefined) for (const filed of others) tryAt(filed, at, search);
    }
  }
  if (search === null) return [];
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
