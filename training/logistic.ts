/** One training example: hashed features (already reduced to buckets), target per output, weight. */
export interface Example {
  readonly ids: Uint32Array;
  readonly target: Float32Array;
  readonly weight: number;
}

export interface Linear {
  readonly outputs: number;
  /** Row-major: bucket × outputs. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export interface Options {
  readonly buckets: number;
  readonly outputs: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  readonly seed: number;
  /** Share of an example's features left out at each visit, so that no single one is relied on. */
  readonly dropout: number;
  /** One output among several (softmax), or each for itself (sigmoid). */
  readonly link: 'sigmoid' | 'softmax';
}

/** A small seeded generator (mulberry32): the same seed gives the same order on every machine. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<T>(items: T[], next: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const a = items[i] as T;
    items[i] = items[j] as T;
    items[j] = a;
  }
}

/** Logistic regression by AdaGrad, one example at a time, in a seeded order. */
export function train(examples: readonly Example[], options: Options): Linear {
  const { buckets, outputs, epochs, rate, l2, link, dropout } = options;
  const weights = new Float32Array(buckets * outputs);
  const bias = new Float32Array(outputs);
  const seen = new Float32Array(buckets * outputs).fill(1e-6);
  const seenBias = new Float32Array(outputs).fill(1e-6);
  const model: Linear = { outputs, weights, bias };
  const order = [...examples];
  const next = random(options.seed);
  const out = new Float64Array(outputs);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const example of order) {
      const ids = dropout > 0 ? example.ids.filter(() => next() >= dropout) : example.ids;
      apply(model, ids, out);
      toProbabilities(out, link);
      for (let k = 0; k < outputs; k++) {
        const g = ((out[k] ?? 0) - (example.target[k] ?? 0)) * example.weight;
        out[k] = g;
        seenBias[k] = (seenBias[k] ?? 0) + g * g;
        bias[k] = (bias[k] ?? 0) - (rate * g) / Math.sqrt(seenBias[k] ?? 1);
      }
      for (const id of ids) {
        for (let k = 0, at = id * outputs; k < outputs; k++, at++) {
          const w = weights[at] ?? 0;
          const g = (out[k] ?? 0) + l2 * w;
          const s = (seen[at] ?? 0) + g * g;
          seen[at] = s;
          weights[at] = w - (rate * g) / Math.sqrt(s);
        }
      }
    }
  }
  return model;
}

/** Adds up the weights of the features: one logit per output, written to `out`. */
export function apply({ outputs, weights, bias }: Linear, ids: Uint32Array, out: Float64Array): Float64Array {
  for (let k = 0; k < outputs; k++) out[k] = bias[k] ?? 0;
  for (const id of ids)
    for (let k = 0, at = id * outputs; k < outputs; k++, at++) out[k] = (out[k] ?? 0) + (weights[at] ?? 0);
  return out;
}

function toProbabilities(out: Float64Array, link: Options['link']): void {
  if (link === 'sigmoid') {
    for (let k = 0; k < out.length; k++) out[k] = 1 / (1 + Math.exp(-(out[k] ?? 0)));
    return;
  }
  const top = Math.max(...out);
  let sum = 0;
  for (let k = 0; k < out.length; k++) sum += out[k] = Math.exp((out[k] ?? 0) - top);
  for (let k = 0; k < out.length; k++) out[k] = (out[k] ?? 0) / sum;
}
