import { type Blend, type Evidence, terms } from '../server/src/core/detect/detector.ts';

/** One candidate of a note whose author the detector had not read. */
export interface Outcome {
  readonly evidence: Evidence;
  /** It lies on a mark, of a violation or of a report. */
  readonly right: boolean;
}

/** Fits the blend by Newton's method on the log-likelihood, with a small ridge. Few numbers, many outcomes: it converges in a few steps. */
export function fitBlend(outcomes: readonly Outcome[]): Blend {
  const rows = outcomes.map(({ evidence }) => terms(evidence));
  const size = rows[0]?.length ?? 0;
  const w = Array.from({ length: size }, (): number => 0);
  for (let step = 0; step < 25; step++) {
    const gradient = Array.from({ length: size }, (): number => 0);
    const hessian = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j): number => (i === j ? 1e-3 : 0)),
    );
    rows.forEach((x, n) => {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * (w[i] ?? 0), 0)));
      const error = p - (outcomes[n]?.right ? 1 : 0);
      for (let i = 0; i < size; i++) {
        gradient[i] = (gradient[i] ?? 0) + error * (x[i] ?? 0);
        const row = hessian[i];
        for (let j = 0; row !== undefined && j < size; j++)
          row[j] = (row[j] ?? 0) + p * (1 - p) * (x[i] ?? 0) * (x[j] ?? 0);
      }
    });
    solve(hessian, gradient).forEach((delta, i) => {
      w[i] = (w[i] ?? 0) - delta;
    });
  }
  const [bias = 0, sentence = 0, phrase = 0, register = 0, length = 0] = w.map((value) => Number(value.toFixed(4)));
  return { bias, sentence, phrase, register, length };
}

/** Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const n = rows.length;
  for (let column = 0; column < n; column++) {
    const pivot = rows
      .slice(column)
      .reduce(
        (best, row, i) => (Math.abs(row[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? i + column : best),
        column,
      );
    const top = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    rows[column] = top;
    for (const row of rows) {
      if (row === top) continue;
      const factor = (row[column] ?? 0) / (top[column] ?? 1);
      for (let k = column; k <= n; k++) row[k] = (row[k] ?? 0) - factor * (top[k] ?? 0);
    }
  }
  return rows.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
}
