import type { Sentence } from '../document/sentences.ts';
import type { Pattern, Rule } from '../rules/rule.ts';
import type { Span } from '../span.ts';
import { compilePhrase, matchPhrase, type Phrase } from './phrase.ts';

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

interface Entry {
  readonly rule: Rule;
  readonly pattern: Pattern;
  readonly phrase: Phrase;
}

/** Rules whose phrases are compiled and filed under a word that each needs. */
export interface PhraseIndex {
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
}

/** How sure a phrase that matched is, before its context is judged; measured over the training notes. */
const PHRASE_CONFIDENCE = 0.9;

/** Compiles rules once. Throws a `SyntaxError` naming rule and pattern where a phrase is broken. */
export function indexPhrases(rules: readonly Rule[]): PhraseIndex {
  const byKey = new Map<string, Entry[]>();
  for (const rule of rules) {
    for (const pattern of rule.patterns) {
      for (const source of pattern.phrases) {
        const entry: Entry = { rule, pattern, phrase: compilePhrase(source) };
        for (const key of entry.phrase.keys) {
          const entries = byKey.get(key);
          if (entries === undefined) byKey.set(key, [entry]);
          else entries.push(entry);
        }
      }
    }
  }
  return { byKey };
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
      collect(entry, tokens, found);
    }
  }
  return longestOfEachRule(found);
}

function collect(entry: Entry, tokens: Sentence['tokens'], found: Candidate[]): void {
  for (let from = 0; from < tokens.length; from++) {
    const end = matchPhrase(entry.phrase, tokens, from);
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
