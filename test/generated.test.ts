import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { phraseKeysSource } from '../scripts/phraseKeysSource.ts';
import { rules } from '../server/src/core/rules/index.ts';

describe('generated files', () => {
  it('phraseKeys.data.ts is in step with the rules (npm run keys)', () => {
    const file = readFileSync(new URL('../server/src/core/rules/phraseKeys.data.ts', import.meta.url), 'utf8');
    assert.ok(file === phraseKeysSource(rules), 'run npm run keys');
  });
});
