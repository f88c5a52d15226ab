import type { Blend, DetectorData } from '../server/src/core/detect/detector.ts';
import { hashOf } from '../server/src/core/detect/features.ts';
import { type PackedTable, pack, TOP } from '../server/src/core/detect/table.ts';
import { assumptionCodes } from '../server/src/core/rules/rule.ts';
import type { Unit } from './dataset.ts';
import { type Example, type Linear, train } from './logistic.ts';

/** How many features are kept: what the 1.2 MB of shipped weights have room for. */
const KEPT_ANY = 300_000;
const KEPT_CODES = 36_000;
const SEED = 1993;

/** Feature hashes as small whole numbers, in order of first appearance. */
class Numbering {
  readonly #numbers = new Map<number, number>();

  readonly hashes: number[] = [];

  number(hash: number): number {
    const known = this.#numbers.get(hash);
    if (known !== undefined) return known;
    this.#numbers.set(hash, this.hashes.length);
    this.hashes.push(hash);
    return this.hashes.length - 1;
  }
}

/** Learns a detector from sentences; the blend, learned on others' notes, is handed in. Deterministic. */
export function fitDetector(units: readonly Unit[], blend: Blend): DetectorData {
  const numbering = new Numbering();
  const ids = units.map(({ features }) => features.ids.slice(0, features.count).map((hash) => numbering.number(hash)));
  const seen = new Uint32Array(numbering.hashes.length);
  for (const list of ids) for (const id of list) seen[id] = (seen[id] ?? 0) + 1;
  const options = { buckets: numbering.hashes.length, rate: 0.1, l2: 0, seed: SEED };
  const any = train(
    units.flatMap((unit, i): Example[] =>
      unit.optional
        ? []
        : [{ ids: ids[i] ?? new Uint32Array(), target: Float32Array.of(unit.codes.length > 0 ? 1 : 0), weight: 1 }],
    ),
    { ...options, outputs: 1, epochs: 15, link: 'sigmoid', dropout: 0.5 },
  );
  const codes = train(
    units.flatMap((unit, i): Example[] => {
      if (unit.codes.length === 0) return [];
      const target = Float32Array.from(assumptionCodes, (code) =>
        unit.codes.includes(code) ? 1 / unit.codes.length : 0,
      );
      return [{ ids: ids[i] ?? new Uint32Array(), target, weight: 1 }];
    }),
    { ...options, outputs: 8, epochs: 12, link: 'softmax', dropout: 0.5 },
  );
  return {
    any: packWeights(any, numbering.hashes, seen, KEPT_ANY, 16),
    anyBias: round(any.bias[0] ?? 0),
    codes: packWeights(codes, numbering.hashes, seen, KEPT_CODES, 13),
    codesBias: Array.from(codes.bias, round),
    register: fitRegister(units),
    blend,
  };
}

const round = (value: number): number => Number(value.toFixed(4));

/** Keeps the features of most use (weight, and how often seen), in steps of one seventh of what all but a few stay under. */
function packWeights(
  { weights, outputs }: Linear,
  hashes: readonly number[],
  seen: Uint32Array,
  kept: number,
  bucketBits: number,
): PackedTable {
  const size = (row: number): number => {
    let most = 0;
    for (let k = 0; k < outputs; k++) most = Math.max(most, Math.abs(weights[row * outputs + k] ?? 0));
    return most;
  };
  const rows = hashes.map((hash, row) => ({ hash, row, size: size(row), use: size(row) * Math.sqrt(seen[row] ?? 0) }));
  rows.sort((a, b) => b.use - a.use || a.hash - b.hash);
  const largest = rows.slice(0, kept);
  const sizes = largest.map((row) => row.size).sort((a, b) => b - a);
  const scale = round((sizes[Math.floor(sizes.length * 0.01)] ?? 1) / TOP);
  const entries = largest.map(({ hash, row }) => ({
    hash,
    values: Array.from({ length: outputs }, (_, k) => Math.round((weights[row * outputs + k] ?? 0) / scale)),
  }));
  return pack(
    entries.filter(({ values }) => values.some((value) => value !== 0)),
    outputs,
    scale,
    bucketBits,
  );
}

/** Log-ratio of each word between our mental-health notes and our general-medicine prose (N1, N3); rare words are left out. */
function fitRegister(units: readonly Unit[]): PackedTable {
  const counts = new Map<string, [number, number]>();
  const totals: [number, number] = [0, 0];
  for (const { note, tokens } of units) {
    const side = note.author === 'N1' || note.author === 'N3' ? 1 : 0;
    for (const { kind, text } of tokens) {
      if (kind !== 'word') continue;
      const pair = counts.get(text) ?? [0, 0];
      pair[side]++;
      totals[side]++;
      counts.set(text, pair);
    }
  }
  const scale = 0.4;
  const entries = [...counts]
    .filter(([, [a, b]]) => a + b >= 4)
    .map(([word, [a, b]]) => {
      const ratio = Math.log((a + 1) / (totals[0] + 1)) - Math.log((b + 1) / (totals[1] + 1));
      return { hash: hashOf(word), values: [Math.round(Math.max(-2, Math.min(2, ratio)) / scale)] };
    });
  return pack(
    entries.filter(({ values }) => values[0] !== 0),
    1,
    scale,
    10,
  );
}
