import type { Sentence } from '../document/sentences.ts';
import type { Pattern, Rule } from '../rules/rule.ts';
import type { Span } from '../span.ts';
import { compilePhrase, matchPhrase, type Phrase, type SpelledWords } from './phrase.ts';

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
}

/** A phrase of a pattern, compiled when a note first holds one of its keys. */
interface Entry {
  readonly rule: Rule;
  readonly pattern: Pattern;
  readonly source: string;
  phrase: Phrase | null;
}

/** Rules whose phrases are filed under a word that each needs. */
export interface PhraseIndex {
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  readonly spelled: SpelledWords;
}

/** How sure a phrase that matched is, before its context is judged; measured over the training notes. */
const PHRASE_CONFIDENCE = 0.9;

/**
 * Files every phrase of the rules under its keys. `keys` holds them per phrase in the order of the rules, joined by spaces
 * (phraseKeys.data.ts); where it is left out each phrase is compiled now. Throws a `SyntaxError` where a phrase is broken.
 */
export function indexPhrases(rules: readonly Rule[], keys?: readonly string[]): PhraseIndex {
  const byKey = new Map<string, Entry[]>();
  const spelled: SpelledWords = new Map();
  let at = 0;
  for (const rule of rules) {
    for (const pattern of rule.patterns) {
      for (const source of pattern.phrases) {
        const known = keys?.[at++]?.split(' ');
        const entry: Entry = {
          rule,
          pattern,
          source,
          phrase: known === undefined ? compilePhrase(source, spelled) : null,
        };
        for (const key of known ?? entry.phrase?.keys ?? []) {
          const entries = byKey.get(key);
          if (entries === undefined) byKey.set(key, [entry]);
          else entries.push(entry);
        }
      }
    }
  }
  return { byKey, spelled };
}

/** Every phrase that matches in a sentence; of overlapping matches of one rule only the longest. */
export function findPhrases(sentence: Sentence, index: PhraseIndex): readonly Candidate[] {
  const { tokens } = sentence;
  const tried = new Set<Entry>();
  const found: Candidate[] = [];
  for (const token of tokens) {
    for (const entry of index.byKey.get(token.text) ?? []) {
      if (tried.has(entry)) continue;
      tried.add(entry);
      entry.phrase ??= compilePhrase(entry.source, index.spelled);
      collect(entry, entry.phrase, tokens, found);
    }
  }
  return longestOfEachRule(found);
}

function collect(entry: Entry, phrase: Phrase, tokens: Sentence['tokens'], found: Candidate[]): void {
  for (let from = 0; from < tokens.length; from++) {
    const end = matchPhrase(phrase, tokens, from);
    const first = tokens[from];
    const last = tokens[end - 1];
    if (end <= from || first === undefined || last === undefined) continue;
    found.push({
      span: { start: first.start, end: last.end },
      tokens: { start: from, end },
      rule: entry.rule,
      pattern: entry.pattern,
      source: 'phrase',
      confidence: PHRASE_CONFIDENCE,
    });
    from = end - 1;
  }
}

function longestOfEachRule(found: readonly Candidate[]): readonly Candidate[] {
  const byLength = [...found].sort((a, b) => size(b) - size(a) || a.span.start - b.span.start);
  const kept: Candidate[] = [];
  for (const candidate of byLength) {
    const rival = kept.some((other) => other.rule === candidate.rule && meet(other.span, candidate.span));
    if (!rival) kept.push(candidate);
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

const size = ({ span }: Candidate): number => span.end - span.start;
const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
