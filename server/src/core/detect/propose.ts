import type { Sentence } from '../document/sentences.ts';
import type { Token } from '../document/tokens.ts';
import { isHouseId } from '../house/names.ts';
import { type Candidate, PHRASE_CONFIDENCE } from '../match/candidates.ts';
import type { Rule } from '../rules/rule.ts';
import { overlaps, type Span } from '../span.ts';
import { PHRASE_DOUBT, PHRASE_LEAST } from '../thresholds.ts';
import { type Detector, logitOf, probability, type SentenceScore, scoreCodes, scoreSentence } from './detector.ts';
import { featuresOf } from './features.ts';

/** Longest and shortest wording that the detector underlines, in tokens: two words alone ("she said") are no judgement. */
const MOST = 15;
const LEAST = 3;
/** Each further token must carry at least this much of the logit. */
const COST = 0.05;
const EDGES = new Set([
  ',',
  ';',
  ':',
  '.',
  '--',
  '-',
  '(',
  ')',
  '!',
  '?',
  '"',
  "'",
  'and',
  'but',
  'or',
  'so',
  'because',
  'that',
  'which',
  'as',
  'then',
  '*',
  '/',
]);

/** A second run of the sentence is proposed where it alone would carry this much of a logit. */
const SECOND = 2.5;
/** Below this probability nothing is proposed, whatever the sensitivity. */
const FLOOR = 0.1;

/**
 * Weighs what phrases matched in a sentence, and proposes the wording that the learned detector finds beside it.
 * Confidences are probabilities of the whole: words, phrase and the note's register.
 */
export function propose(
  sentence: Sentence,
  matched: readonly Candidate[],
  detector: Detector,
  register: number,
  rules: readonly Rule[],
): readonly Candidate[] {
  const { tokens } = sentence;
  const logit = logitOf(detector, tokens);
  const weigh = (phrase: boolean): Pick<Candidate, 'confidence' | 'evidence'> => {
    const evidence = { sentence: logit, phrase, register, length: tokens.length };
    return { evidence, confidence: probability(detector.blend, evidence) };
  };
  const weighed = fitted(matched, tokens, detector, rules).map((candidate) => ({
    ...candidate,
    ...assured(weigh(true), candidate, register),
  }));
  const weight = weigh(false);
  if (weight.confidence < FLOOR) return weighed;
  const score = scoreSentence(detector, tokens);
  const rule = likeliest(detector, score, rules);
  if (rule === undefined) return weighed;
  return [
    ...weighed,
    ...runsOf(score, tokens, matched, register < 0).map((at) => ({ ...candidateOf(at, tokens, rule), ...weight })),
  ];
}

/** Where several phrases match, what the sentence's words say for the assumption of each. */
function fitted(
  matched: readonly Candidate[],
  tokens: Sentence['tokens'],
  detector: Detector,
  rules: readonly Rule[],
): readonly Candidate[] {
  if (matched.length < 2) return matched;
  const logits = scoreCodes(detector, featuresOf(tokens));
  return matched.map((candidate) => ({ ...candidate, fit: logits[rules.indexOf(candidate.rule)] ?? 0 }));
}

/** A phrase speaks for itself where nothing speaks against it (thresholds.ts); one of the house always does, as nothing was learned of it. */
function assured<T extends { readonly confidence: number }>(weight: T, { pattern }: Candidate, register: number): T {
  if (pattern !== null && isHouseId(pattern.id))
    return { ...weight, confidence: Math.max(weight.confidence, PHRASE_CONFIDENCE) };
  const doubtful = register < 0 || (register > 0 && weight.confidence < PHRASE_DOUBT);
  return doubtful ? weight : { ...weight, confidence: Math.max(weight.confidence, PHRASE_LEAST) };
}

function likeliest(detector: Detector, { features }: SentenceScore, rules: readonly Rule[]): Rule | undefined {
  const logits = scoreCodes(detector, features);
  return rules[logits.indexOf(Math.max(...logits))];
}

/** The best run and, unless `single`, others beside it that could stand by themselves; none where a phrase has matched already. */
function runsOf(
  { shares }: SentenceScore,
  tokens: readonly Token[],
  matched: readonly Candidate[],
  single: boolean,
): readonly Span[] {
  const first = carriesMost(shares, tokens, { start: 0, end: tokens.length });
  if (first === null) return [];
  const sides = [
    { start: 0, end: first.start },
    { start: first.end, end: tokens.length },
  ];
  const others = (single ? [] : sides).flatMap((side) => {
    const run = carriesMost(shares, tokens, side);
    return run !== null && run.end - run.start > LEAST && sumOf(shares, run) >= SECOND ? [run] : [];
  });
  return [first, ...others].filter((run) => !matched.some((candidate) => overlaps(candidate.tokens, run)));
}

const sumOf = (shares: Float64Array, { start, end }: Span): number =>
  shares.subarray(start, end).reduce((a, b) => a + b, 0);

function candidateOf(at: Span, tokens: readonly Token[], rule: Rule): Omit<Candidate, 'confidence' | 'evidence'> {
  const span = { start: tokens[at.start]?.start ?? 0, end: tokens[at.end - 1]?.end ?? 0 };
  return { span, tokens: at, rule, pattern: null, source: 'model', fit: 0 };
}

/** The run of tokens that carries the score: at most 15, over no semicolon, marks and conjunctions trimmed off. Null where nothing does. */
export function carriesMost(shares: Float64Array, tokens: readonly Token[], within: Span): Span | null {
  let best = 0;
  let run: Span | null = null;
  for (let start = within.start; start < within.end; start++) {
    let sum = 0;
    for (let end = start; end < Math.min(within.end, start + MOST) && tokens[end]?.text !== ';'; end++) {
      sum += (shares[end] ?? 0) - COST;
      if (sum > best && end + 1 - start >= LEAST) {
        best = sum;
        run = { start, end: end + 1 };
      }
    }
  }
  return run === null ? null : trim(run, tokens);
}

function trim({ start, end }: Span, tokens: readonly Token[]): Span | null {
  let first = start;
  let last = end;
  while (first < last && EDGES.has(tokens[first]?.text ?? '')) first++;
  while (last > first && EDGES.has(tokens[last - 1]?.text ?? '')) last--;
  return last - first >= LEAST ? { start: first, end: last } : null;
}
