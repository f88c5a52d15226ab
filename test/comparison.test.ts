import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

describe('the page about the language server', () => {
  const page = readFileSync('docs/language-server.md', 'utf8');
  const rows = page
    .slice(page.indexOf('## Beside others'))
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('leads from each cell of ours to the test that holds us to it', () => {
    assert.ok(rows.length >= 30);
    for (const [, feature, own] of rows) {
      const [, path] = /^\[[^\]]+\]\(\.\.\/(test\/[\w/.-]+\.test\.ts)\)$/.exec(own ?? '') ?? [];
      assert.ok(path !== undefined && existsSync(join('.', path)), `${feature}: ${own}`);
    }
  });

  it('has a cell for each of the others', () => {
    for (const row of rows) assert.equal(row.filter((cell) => cell !== '').length, 8, row.join('|'));
  });
});
