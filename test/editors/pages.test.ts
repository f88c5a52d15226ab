import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './support/installed.ts';

const folder = join(root, 'docs/editors');
const pages = readdirSync(folder);
const read = (page: string) => readFileSync(join(folder, page), 'utf8');

describe('the pages about editors', () => {
  for (const page of pages.filter((name) => name !== 'README.md')) {
    it(`${page} says which versions were tested, or that none was`, () => {
      assert.match(read(page), /^Tested with \S.*(?:were not tested|was not tested)|^\*\*Not tested\.\*\*/m);
      assert.ok(read('README.md').includes(`(${page})`), 'the page of all editors has it');
    });
  }

  it('link to what is there', () => {
    for (const page of pages) {
      for (const [, target = ''] of read(page).matchAll(/\]\((?!https?:)([^)#]+)/g))
        assert.ok(existsSync(join(folder, target)), `${page}: ${target}`);
    }
  });

  it('show JSON that can be read', () => {
    for (const page of pages) {
      for (const [, json = ''] of read(page).matchAll(/^```json\n(.*?)^```/gms)) JSON.parse(json);
    }
  });
});
