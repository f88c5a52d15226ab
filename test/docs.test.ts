import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { assumptionPage } from '../server/src/core/assumptionPage.ts';
import { rules } from '../server/src/core/rules/index.ts';

describe('the pages about the assumptions', () => {
  for (const rule of rules) {
    it(`docs/assumptions/${rule.code}.md says what the rule says (if not: npm run docs)`, () => {
      const page = readFileSync(new URL(`../docs/assumptions/${rule.code}.md`, import.meta.url), 'utf8');
      assert.ok(page === assumptionPage(rule), 'not in step');
    });
  }

  it('hold no marks of examples, and no slot that is not a gap', () => {
    for (const rule of rules) assert.doesNotMatch(assumptionPage(rule), /\[\[|\]\]|\{|\}/);
  });
});
