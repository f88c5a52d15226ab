import assert from 'node:assert/strict';

/** True for the whole run, by hand; CI runs all of it on less. */
export const isWhole = process.env.CI === 'full';

/** Milliseconds of work that this process has done so far, which a busy machine changes far less than the clock. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function workOf(run: () => void): number {
  const before = worked();
  run();
  return worked() - before;
}

/** Of several tries, the one that was disturbed least. */
export function leastWork(tries: number, run: () => void): number {
  return Math.min(...Array.from({ length: tries }, () => workOf(run)));
}

/** Megabytes in use once what is not needed has been let go. */
export function heapUsed(): number {
  assert.ok(globalThis.gc, 'node is to be started with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}

/**
 * How much the last of ten measures, one for each tenth of a day, is above the third: by then everything is warm. Both are
 * taken with their neighbors, since one measure may be off.
 */
export function growthOver(tenths: readonly number[]): number {
  const [early, late] = [tenths.slice(1, 4), tenths.slice(7)].map(middleOf);
  return (late ?? Number.NaN) / (early ?? Number.NaN);
}

export function middleOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
