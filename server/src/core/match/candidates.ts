import type { Evidence } from '../detect/detector.ts';
import type { Sentence } from '../document/sentences.ts';
import { isHouseId } from '../house/names.ts';
import type { Pattern, Rule } from '../rules/rule.ts';
import { overlaps, type Span } from '../span.ts';
import { filePhrases, matchAll, type PhraseTable } from './phraseTable.ts';

/** Wording that might work against an assumption, not yet judged (ConText: target). Offsets are relative to the segment. */
export interface Candidate {
  readonly span: Span;
  /** Indices of its first token and of the one past its last, in the sentence. */
  readonly tokens: Span;
  readonly rule: Rule;
  /** Null where the learned detector proposes it. */
  readonly pattern: Pattern | null;
  readonly source: 'phrase' | 'model';
  /** A probability, 0 to 1. */
  readonly confidence: number;
  /** What the learned detector made of it; null where phrases alone propose. */
  readonly evidence: Evidence | null;
  /** How well its assumption suits the sentence, a logit: decides between phrases that match the same words. 0 where nothing else matched. */
  readonly fit: number;
}

interface Named {
  readonly rule: Rule;
  readonly pattern: Pattern;
}

/** The phrases of rules, filed. */
export type PhraseIndex = PhraseTable<Named>;

/** What a phrase counts for where no detector weighs it. */
export const PHRASE_CONFIDENCE = 0.9;

/** Every phrase of the rules with what it stands for, in their order. */
export function phrasesOf(rules: readonly Rule[]): readonly (readonly [string, Named])[] {
  return rules.flatMap((rule) =>
    rule.patterns.flatMap((pattern) => pattern.phrases.map((source) => phraseEntry(source, rule, pattern))),
  );
}

/** A phrase with what it stands for, ready to be filed. */
export function phraseEntry(source: string, rule: Rule, pattern: Pattern): readonly [string, Named] {
  return [source, { rule, pattern }];
}

/** Files the phrases of rules; `keys` as in `filePhrases`. */
export function indexPhrases(rules: readonly Rule[], keys?: readonly string[]): PhraseIndex {
  return filePhrases(phrasesOf(rules), keys);
}

/** Every phrase that matches in a sentence; of overlapping matches of one rule only the longest, those of `house` before ours. */
export function findPhrases({ tokens }: Sentence, index: PhraseIndex, house?: PhraseIndex): readonly Candidate[] {
  const ours = matchAll(index, tokens);
  const hits = house === undefined ? ours : [...matchAll(house, tokens), ...ours];
  if (hits.length === 0) return [];
  const found = hits.flatMap(({ value, tokens: at }): Candidate[] => {
    const first = tokens[at.start];
    const last = tokens[at.end - 1];
    if (first === undefined || last === undefined) return [];
    const span = { start: first.start, end: last.end };
    return [{ span, tokens: at, ...value, source: 'phrase', confidence: PHRASE_CONFIDENCE, evidence: null, fit: 0 }];
  });
  return longestOfEachRule(found);
}

function longestOfEachRule(found: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...found].sort(byPrecedence)) {
    const rival = kept.some((other) => other.rule === candidate.rule && overlaps(other.span, candidate.span));
    if (!rival) kept.push(candidate);
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function byPrecedence(a: Candidate, b: Candidate): number {
  return Number(isHouse(b)) - Number(isHouse(a)) || size(b) - size(a) || a.span.start - b.span.start;
}

/** An agency that writes a pattern of its own wants to see that one. */
const isHouse = ({ pattern }: Candidate): boolean => pattern !== null && isHouseId(pattern.id);
const size = ({ span }: Candidate): number => span.end - span.start;
