import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';

/** What mocha is told to run, by all of its configurations. */
const specs = ['.mocharc.json', ...readdirSync('test').map((folder) => `test/${folder}/mocharc.json`)]
  .filter((file) => existsSync(file))
  .flatMap((file): string[] => JSON.parse(readFileSync(file, 'utf8')).spec);

describe('the suites', () => {
  it('run every file of tests that there is', () => {
    const isRun = picomatch(specs);
    const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => join('test', file).replaceAll('\\', '/'));
    assert.ok(files.length > 90);
    assert.deepEqual(
      files.filter((file) => !isRun(file)),
      [],
    );
  });
});
