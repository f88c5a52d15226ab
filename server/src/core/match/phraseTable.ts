import type { Token } from '../document/tokens.ts';
import type { Span } from '../span.ts';
import type { SpelledWords } from './notation.ts';
import { compilePhrase, type Phrase } from './phrase.ts';
import { matchPhrase, mayMatchAt } from './phraseMatch.ts';

/** Phrases filed under a word that each needs, with what each stands for; one is compiled when a sentence first holds its words. */
export interface PhraseTable<T> {
  readonly byKey: ReadonlyMap<string, readonly Filed<T>[]>;
  readonly spelled: SpelledWords;
}

interface Filed<T> {
  /** Its place among the phrases. */
  readonly index: number;
  readonly source: string;
  readonly value: T;
  /** Words one of which the sentence must hold beside the key; empty where the key is all that is required. */
  readonly also: readonly string[];
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
  const byKey = new Map<string, Filed<T>[]>();
  const spelled: SpelledWords = new Map();
  entries.forEach(([source, value], at) => {
    const phrase = keys === undefined ? compilePhrase(source, spelled) : null;
    const [first = [], also = []] = phrase === null ? splitKeys(keys?.[at] ?? '') : [phrase.keys, phrase.also];
    const filed: Filed<T> = { index: at, source, value, also, phrase };
    for (const key of first) {
      const others = byKey.get(key);
      if (others === undefined) byKey.set(key, [filed]);
      else others.push(filed);
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
  const hits: (Hit<T> & { readonly index: number })[] = [];
  let present: ReadonlySet<string> | null = null;
  let starts: Map<Filed<T>, number> | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const filed = byKey.get(tokens[at]?.text ?? '');
    if (filed === undefined) continue;
    present ??= new Set(tokens.map(({ text }) => text));
    for (const entry of filed) {
      if (!holdsAny(present, entry.also)) continue;
      entry.phrase ??= compilePhrase(entry.source, spelled);
      if (!mayMatchAt(entry.phrase, tokens, at)) continue;
      const { lead } = entry.phrase;
      starts ??= new Map();
      // What an earlier key of this phrase has tried already is not tried again.
      const least = Math.max(0, at - lead.most, (starts.get(entry) ?? -1) + 1);
      for (let start = least; start <= at - lead.least; start++) {
        const end = matchPhrase(entry.phrase, tokens, start);
        if (end > start) hits.push({ index: entry.index, value: entry.value, tokens: { start, end } });
        starts.set(entry, start);
      }
    }
  }
  return hits.length > 1 ? hits.sort((a, b) => a.index - b.index || a.tokens.start - b.tokens.start) : hits;
}

function holdsAny(present: ReadonlySet<string>, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  for (const word of words) if (present.has(word)) return true;
  return false;
}
