import type { Token } from '../document/tokens.ts';
import type { Span } from '../span.ts';
import { compilePhrase, matchPhrase, mayMatchAt, type Phrase, type SpelledWords } from './phrase.ts';

/** Phrases filed under a word that each needs, with what each stands for; one is compiled when a note first holds its word. */
export interface PhraseTable<T> {
  readonly byKey: ReadonlyMap<string, readonly Filed<T>[]>;
  readonly spelled: SpelledWords;
}

interface Filed<T> {
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
 * Files phrases under their keys. `keys` holds them per phrase, joined by spaces (phraseKeys.data.ts); where it is left out
 * each phrase is compiled now. Throws a `SyntaxError` where the notation is broken.
 */
export function filePhrases<T>(
  entries: readonly (readonly [source: string, value: T])[],
  keys?: readonly string[],
): PhraseTable<T> {
  const byKey = new Map<string, Filed<T>[]>();
  const spelled: SpelledWords = new Map();
  entries.forEach(([source, value], at) => {
    const known = keys?.[at]?.split(' ');
    const filed: Filed<T> = { source, value, phrase: known === undefined ? compilePhrase(source, spelled) : null };
    for (const key of known ?? filed.phrase?.keys ?? []) {
      const others = byKey.get(key);
      if (others === undefined) byKey.set(key, [filed]);
      else others.push(filed);
    }
  });
  return { byKey, spelled };
}

/** Every place where a filed phrase matches, longest match at each start; in no particular order. */
export function matchAll<T>({ byKey, spelled }: PhraseTable<T>, tokens: readonly Token[]): readonly Hit<T>[] {
  const hits: Hit<T>[] = [];
  const starts = new Map<Filed<T>, number>();
  for (let at = 0; at < tokens.length; at++) {
    const filed = byKey.get(tokens[at]?.text ?? '');
    if (filed === undefined) continue;
    for (const entry of filed) {
      entry.phrase ??= compilePhrase(entry.source, spelled);
      if (!mayMatchAt(entry.phrase, tokens, at)) continue;
      const { lead } = entry.phrase;
      // What an earlier key of this phrase has tried already is not tried again.
      const least = Math.max(0, at - lead.most, (starts.get(entry) ?? -1) + 1);
      for (let start = least; start <= at - lead.least; start++) {
        const end = matchPhrase(entry.phrase, tokens, start);
        if (end > start) hits.push({ value: entry.value, tokens: { start, end } });
        starts.set(entry, start);
      }
    }
  }
  return hits;
}
