import type { Token } from '../document/tokens.ts';
import { FeatureRoom, type Features, featuresOf, LONGEST, type WordHashes } from './features.ts';
import {
  find,
  type PackedRows,
  type PackedTable,
  unpack,
  unpackRows,
  type WeightRows,
  type WeightTable,
} from './table.ts';

/** The learned detector as the generated data file holds it. */
export interface DetectorData {
  /** "Does this sentence hold wording that works against any assumption?" One output. */
  readonly any: PackedTable;
  readonly anyBias: number;
  /** "Against which?" Eight outputs, A1 to A8, for those features of `any` that tell most. */
  readonly codes: PackedRows;
  readonly codesBias: readonly number[];
  /** How much a word speaks for mental-health work against general medicine. One output. */
  readonly register: PackedTable;
  readonly blend: Blend;
}

/** What speaks for a candidate, before it is weighed; shown by trace. */
export interface Evidence {
  /** The sentence's logit of "any". */
  readonly sentence: number;
  /** A phrase of the rules matched. */
  readonly phrase: boolean;
  /** The note's register, -2 to 2. */
  readonly register: number;
  /** Tokens in the sentence. */
  readonly length: number;
}

/** How evidence becomes one logit, fitted on notes of authors left out of the training (see training/README.md). */
export interface Blend {
  readonly bias: number;
  readonly sentence: number;
  readonly phrase: number;
  readonly register: number;
  readonly length: number;
}

export interface Detector {
  readonly any: WeightTable;
  readonly anyBias: number;
  readonly codes: WeightRows;
  readonly codesBias: readonly number[];
  readonly register: WeightTable;
  readonly blend: Blend;
}

/** What the detector makes of one sentence. */
export interface SentenceScore {
  /** The logit of "any". */
  readonly logit: number;
  /** What each token adds to it. */
  readonly shares: Float64Array;
  readonly features: Features;
}

export function loadDetector(data: DetectorData): Detector {
  return {
    any: unpack(data.any),
    anyBias: data.anyBias,
    codes: unpackRows(data.codes),
    codesBias: data.codesBias,
    register: unpack(data.register),
    blend: data.blend,
  };
}

const room = new FeatureRoom(LONGEST);

/** The sum of both features of a word by itself, looked up once for each word. */
function weightOf(word: WordHashes, table: WeightTable): number {
  if (word.weighed !== table) {
    word.weighed = table;
    word.weight = weightIn(table, word.word) + weightIn(table, word.stem);
  }
  return word.weight;
}

function weightIn(table: WeightTable, hash: number): number {
  const at = find(table, hash);
  return at < 0 ? 0 : (table.values[at] ?? 0);
}

/** The logit of "any" of a sentence, and nothing else of it: most sentences need no more. */
export function logitOf({ any, anyBias }: Detector, tokens: readonly Token[]): number {
  room.fill(tokens, false);
  const { count, ids, words } = room;
  let sum = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word !== undefined) sum += weightOf(word, any);
  }
  for (let i = 0; i < count; i++) sum += weightIn(any, ids[i] ?? 0);
  return anyBias + sum * any.scale;
}

/** Scores a sentence; each feature's weight is shared out evenly among its tokens. */
export function scoreSentence({ any, anyBias }: Detector, tokens: readonly Token[]): SentenceScore {
  const features = featuresOf(tokens);
  const shares = new Float64Array(tokens.length);
  let sum = 0;
  for (let i = 0; i < features.count; i++) {
    const at = find(any, features.ids[i] ?? 0);
    if (at < 0) continue;
    const weight = any.values[at] ?? 0;
    sum += weight;
    const from = features.from[i] ?? 0;
    const to = features.to[i] ?? 0;
    for (let t = from; t < to; t++) shares[t] = (shares[t] ?? 0) + (weight * any.scale) / (to - from);
  }
  return { logit: anyBias + sum * any.scale, shares, features };
}

/** One logit per assumption, A1 to A8: which one the sentence touches, given that it touches any. */
export function scoreCodes({ any, codes, codesBias }: Detector, features: Features): readonly number[] {
  const { outputs, rows, values, scale } = codes;
  const sums = new Float64Array(outputs);
  for (let i = 0; i < features.count; i++) {
    const at = find(any, features.ids[i] ?? 0);
    const row = at < 0 ? -1 : (rows[at] ?? -1);
    if (row < 0) continue;
    for (let k = 0; k < outputs; k++) sums[k] = (sums[k] ?? 0) + (values[row * outputs + k] ?? 0);
  }
  return Array.from(sums, (sum, k) => sum * scale + (codesBias[k] ?? 0));
}

/**
 * Evidence as the numbers that the blend weighs, in the order of its fields. A register of general medicine counts
 * twice: such notes practically never speak of what the assumptions are about, more rarely than our training notes can show.
 */
export function terms({ sentence, phrase, register, length }: Evidence): readonly number[] {
  return [1, sentence, phrase ? 1 : 0, register < 0 ? 2 * register : register, Math.log2(1 + Math.min(length, 64)) - 4];
}

/** The probability, 0 to 1, that wording is a finding once its context has not cleared it. */
export function probability(blend: Blend, evidence: Evidence): number {
  const weights = [blend.bias, blend.sentence, blend.phrase, blend.register, blend.length];
  const z = terms(evidence).reduce((sum, term, i) => sum + term * (weights[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-z));
}
