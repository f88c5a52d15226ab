import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../cli/golden/', import.meta.url);

/**
 * Holds `text` against what was recorded under `name`. With FOOTHOLD_GOLDEN=write it is recorded anew; look at the
 * difference before you keep it.
 */
export function assertGolden(name: string, text: string): void {
  const file = new URL(`${name}.golden`, folder);
  if (process.env.FOOTHOLD_GOLDEN === 'write') writeFileSync(file, text);
  assert.equal(text, readFileSync(file, 'utf8'), `test/cli/golden/${name}.golden is out of step`);
}

export function readGolden(name: string): string {
  return readFileSync(new URL(`${name}.golden`, folder), 'utf8');
}
