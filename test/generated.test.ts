import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { phraseKeysSource, tableKeysSource } from '../scripts/phraseKeysSource.ts';
import { rules } from '../server/src/core/rules/index.ts';
import { hashOfFolder } from '../training/dataHash.ts';

describe('generated files', () => {
  it('phraseKeys.data.ts is in step with the rules (npm run keys)', () => {
    const file = readFileSync(new URL('../server/src/core/rules/phraseKeys.data.ts', import.meta.url), 'utf8');
    assert.ok(file === phraseKeysSource(rules), 'run npm run keys');
  });

  it('tableKeys.data.ts is in step with terms and cues (npm run keys)', () => {
    const file = readFileSync(new URL('../server/src/core/match/tableKeys.data.ts', import.meta.url), 'utf8');
    assert.ok(file === tableKeysSource(), 'run npm run keys');
  });

  it('weights.data.ts comes from the training notes as they stand (npm run train)', () => {
    const file = readFileSync(new URL('../server/src/core/detect/weights.data.ts', import.meta.url), 'utf8');
    assert.equal(/SHA-256 ([0-9a-f]{64})/.exec(file)?.[1], hashOfFolder('training/data'), 'run npm run train');
  });
});
