import assert from 'node:assert/strict';
import { compilePhrase } from '../server/src/core/match/phrase.ts';
import { rules } from '../server/src/core/rules/index.ts';
import { checkNote, findingsOf, line } from './support/check.ts';

for (const rule of rules) {
  describe(`${rule.code} ${rule.name}`, () => {
    for (const pattern of rule.patterns) {
      describe(pattern.id, () => {
        for (const phrase of pattern.phrases) it(`compiles ${phrase}`, () => void compilePhrase(phrase));
        for (const flag of pattern.flags) it(`finds ${flag}`, () => checkNote(flag));
        for (const allow of pattern.allows) it(`leaves ${allow}`, () => checkNote(allow));
        for (const reframe of pattern.reframes) {
          it(`offers clean wording: ${reframe}`, () => {
            const text = reframe.replace(/\{[^}]*\}/g, '___');
            assert.deepEqual(
              findingsOf(text).map((finding) => line(text, finding)),
              [],
            );
          });
        }
        it('has two or more flags, allows and reframes, and a reason', () => {
          assert.ok(pattern.flags.length >= 2 && pattern.allows.length >= 2 && pattern.reframes.length >= 2);
          assert.match(pattern.because, /\.$/);
        });
      });
    }
    it('names each pattern once', () => {
      const ids = rule.patterns.map(({ id }) => id);
      assert.deepEqual(ids, [...new Set(ids)]);
    });
    it('is data through and through', () => assert.deepEqual(JSON.parse(JSON.stringify(rule)), rule));
    it('says why, what it closes off, what to ask and the other side', () => {
      for (const text of [rule.why, rule.closesOff, rule.ask, rule.otherSide, rule.source]) assert.ok(text.length > 10);
    });
  });
}
