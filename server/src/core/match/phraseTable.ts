import type { Token } from '../document/tokens.ts';
import type { Span } from '../span.ts';
import { matchPhrase, type Phrase } from './phrase.ts';

/** Phrases filed under a word that each needs. */
export function fileByKey<T extends { readonly phrase: Phrase }>(
  entries: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const byKey = new Map<string, T[]>();
  for (const entry of entries) {
    for (const key of entry.phrase.keys) {
      const filed = byKey.get(key);
      if (filed === undefined) byKey.set(key, [entry]);
      else filed.push(entry);
    }
  }
  return byKey;
}

/** Every place in the sentence where one of the filed phrases matches, longest match at each start. */
export function matchAll<T extends { readonly phrase: Phrase }>(
  byKey: ReadonlyMap<string, readonly T[]>,
  tokens: readonly Token[],
): readonly { readonly entry: T; readonly tokens: Span }[] {
  const tried = new Set<T>();
  const hits: { entry: T; tokens: Span }[] = [];
  for (const token of tokens) {
    for (const entry of byKey.get(token.text) ?? []) {
      if (tried.has(entry)) continue;
      tried.add(entry);
      for (let start = 0; start < tokens.length; start++) {
        const end = matchPhrase(entry.phrase, tokens, start);
        if (end > start) hits.push({ entry, tokens: { start, end } });
      }
    }
  }
  return hits;
}
