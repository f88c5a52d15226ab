import type { Blend, DetectorData } from '../server/src/core/detect/detector.ts';
import { hashOf } from '../server/src/core/detect/features.ts';
import { filed, type PackedTable, pack, packRows, TOP } from '../server/src/core/detect/table.ts';
import { assumptionCodes } from '../server/src/core/rules/rule.ts';
import type { Unit } from './dataset.ts';
import { type Example, type Linear, type Options, train } from './logistic.ts';

/** How many features are kept: what the 1.2 MB of shipped weights have room for. The second are some of the first. */
const KEPT_ANY = 240_000;
const KEPT_CODES = 96_000;
const BUCKET_BITS = 16;
const SEED = 1993;
/** Plain prose of mental-health work, which marked notes hold too little of: real notes are full of it, so each line counts thrice. */
const QUIET_WORK = new Set(['N2', 'N9', 'N10']);
const QUIET_WEIGHT = 3;

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
  const options = { buckets: numbering.hashes.length, rate: 0.1, l2: 0, seed: SEED, dropout: 0.5 };
  const anyExamples = units.flatMap((unit, i): Example[] =>
    unit.optional
      ? []
      : [
          {
            ids: ids[i] ?? new Uint32Array(),
            target: Float32Array.of(unit.codes.length > 0 ? 1 : 0),
            weight: QUIET_WORK.has(unit.note.author) ? QUIET_WEIGHT : 1,
          },
        ],
  );
  const any = trainSparse(anyExamples, { ...options, outputs: 1, epochs: 15, link: 'sigmoid' }, seen, KEPT_ANY);
  const codeExamples = units.flatMap((unit, i): Example[] => {
    if (unit.codes.length === 0) return [];
    const target = Float32Array.from(assumptionCodes, (code) =>
      unit.codes.includes(code) ? 1 / unit.codes.length : 0,
    );
    return [{ ids: (ids[i] ?? new Uint32Array()).filter((id) => any.kept[id]), target, weight: 1 }];
  });
  const codes = trainSparse(codeExamples, { ...options, outputs: 8, epochs: 12, link: 'softmax' }, seen, KEPT_CODES);

  const rows = numbering.hashes.flatMap((hash, row) => (any.kept[row] ? [{ hash, row }] : []));
  const anyScale = scaleOf(any.model, any.kept);
  const entries = rows.map(({ hash, row }) => ({ hash, row, values: stepsOf(any.model, row, anyScale) }));
  const used = entries.filter(({ row, values }) => values[0] !== 0 || codes.kept[row]);
  const codesScale = scaleOf(codes.model, codes.kept);
  const order = filed(used, BUCKET_BITS).flat();
  return {
    any: pack(used, 1, anyScale, BUCKET_BITS),
    anyBias: round(any.model.bias[0] ?? 0),
    codes: packRows(
      order.map(({ row }) => (codes.kept[row] ? stepsOf(codes.model, row, codesScale) : null)),
      8,
      codesScale,
    ),
    codesBias: Array.from(codes.model.bias, round),
    register: fitRegister(units),
    blend,
  };
}

const round = (value: number): number => Number(value.toFixed(4));

interface Sparse {
  readonly model: Linear;
  /** By feature: 1 where it is kept. */
  readonly kept: Uint8Array;
}

/** Learns from all features, keeps those of most use (weight, and how often seen), and learns anew from these alone. */
function trainSparse(examples: readonly Example[], options: Options, seen: Uint32Array, most: number): Sparse {
  const full = centred(train(examples, options));
  const use = Float64Array.from(seen, (count, row) => sizeOf(full, row) * Math.sqrt(count));
  const best = Array.from(use.keys()).sort((a, b) => (use[b] ?? 0) - (use[a] ?? 0) || a - b);
  const kept = new Uint8Array(options.buckets);
  for (const row of best.slice(0, most)) if ((use[row] ?? 0) > 0) kept[row] = 1;
  const few = examples.map((example) => ({ ...example, ids: example.ids.filter((id) => kept[id]) }));
  return { model: centred(train(few, options)), kept };
}

/** Of several outputs only the differences count: taken round their mean, they are smaller and pack better. */
function centred({ weights, outputs, bias }: Linear): Linear {
  if (outputs === 1) return { weights, outputs, bias };
  const moved = weights.slice();
  for (let at = 0; at < moved.length; at += outputs) {
    let mean = 0;
    for (let k = 0; k < outputs; k++) mean += (moved[at + k] ?? 0) / outputs;
    for (let k = 0; k < outputs; k++) moved[at + k] = (moved[at + k] ?? 0) - mean;
  }
  return { weights: moved, outputs, bias };
}

function sizeOf({ weights, outputs }: Linear, row: number): number {
  let most = 0;
  for (let k = 0; k < outputs; k++) most = Math.max(most, Math.abs(weights[row * outputs + k] ?? 0));
  return most;
}

/** One seventh of what all but a few of the kept weights stay under. */
function scaleOf(model: Linear, kept: Uint8Array): number {
  const sizes = Array.from(kept.keys())
    .filter((row) => kept[row])
    .map((row) => sizeOf(model, row))
    .sort((a, b) => b - a);
  return round((sizes[Math.floor(sizes.length * 0.01)] ?? 1) / TOP);
}

/** A feature's weights in steps of `scale`. */
function stepsOf({ weights, outputs }: Linear, row: number, scale: number): readonly number[] {
  return Array.from({ length: outputs }, (_, k) => Math.round((weights[row * outputs + k] ?? 0) / scale));
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
