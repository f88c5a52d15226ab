import { type PhraseIndex, phraseEntry } from '../match/candidates.ts';
import { filePhrases } from '../match/phraseTable.ts';
import { rules } from '../rules/index.ts';
import type { AssumptionCode, Pattern, Rule } from '../rules/rule.ts';

/** A pattern of an agency's own. Its id holds the pack's name: `our-team/frequent-flyer`. */
export interface HousePattern extends Pattern {
  readonly code: AssumptionCode;
}

/** The patterns of all packs that are in force, as plain data that may pass between threads. */
export interface HousePatterns {
  /** The same for the same packs, and for no others: caches go by it. */
  readonly hash: string;
  readonly patterns: readonly HousePattern[];
}

/** Phrases of the packs that were used last, by their hash; a note alone needs no more than one. */
const filed = new Map<string, PhraseIndex>();
const mostFiled = 8;

/** The phrases of house patterns, filed; filed once for each hash. */
export function indexHouse({ hash, patterns }: HousePatterns): PhraseIndex {
  const known = filed.get(hash);
  if (known !== undefined) return known;
  const entries = patterns.flatMap((pattern) => {
    const rule = rules.find(({ code }) => code === pattern.code);
    return rule === undefined ? [] : pattern.phrases.map((phrase) => phraseEntry(phrase, rule, pattern));
  });
  const index = filePhrases(entries);
  for (const oldest of [...filed.keys()].slice(0, Math.max(0, filed.size + 1 - mostFiled))) filed.delete(oldest);
  filed.set(hash, index);
  return index;
}

/** The pattern that a finding names: one of the rule's, or of the house; null where none is named or known. */
export function patternOf(rule: Rule, id: string | null, house: HousePatterns | undefined): Pattern | null {
  if (id === null) return null;
  const own = rule.patterns.find((pattern) => pattern.id === id);
  return own ?? house?.patterns.find((pattern) => pattern.id === id && pattern.code === rule.code) ?? null;
}
