import assert from 'node:assert/strict';
import { checkNote } from '../../server/src/core/check.ts';
import { prevalenceOf } from '../../server/src/core/prevalence.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { leastFor, thresholds } from '../../server/src/core/thresholds.ts';

/** Wording that no phrase knows and that is not beyond doubt: its place decides. */
const weak = 'Between them they could run a lighthouse.';
const plain = 'Slept from eleven to six. Ate most of lunch. Rang her sister at four. '.repeat(6);
const sure = 'She is attention-seeking. He is just lazy. She does not want to get better. '.repeat(3);

const found = (text: string): readonly string[] =>
  checkNote(text, 'dbt-note', defaultSettings)
    .filter(({ source }) => source === 'model')
    .map(({ span }) => text.slice(span.start, span.end));

describe('how much of a note is beyond doubt', () => {
  it('decides what words that are no known wording must reach', () => {
    const alone = checkNote(weak, 'dbt-note', { ...defaultSettings, sensitivity: 'high' })[0]?.confidence ?? 0;
    const { low, high } = thresholds.medium.unknown;
    assert.ok(alone >= high && alone < low, `${alone} is no example any more`);
    assert.equal(found(`${sure}\n\n${weak}\n`).length, 1);
    assert.deepEqual(found(`${plain}\n\n${weak}\n`), []);
  });

  it('tells nothing in a single sentence, and has three steps', () => {
    const steps = [1, 5, 30].map((sentences) => prevalenceOf({ sure: 0, sentences }));
    assert.deepEqual(steps, ['high', 'some', 'low']);
    assert.equal(prevalenceOf({ sure: 4, sentences: 30 }), 'high');
  });

  it('leaves known wordings and reports as they are', () => {
    for (const prevalence of ['low', 'some', 'high'] as const) {
      const { medium } = thresholds;
      assert.equal(leastFor({ kind: 'violation', source: 'phrase' }, medium, prevalence), medium.violation);
      assert.equal(leastFor({ kind: 'reported', source: 'model' }, medium, prevalence), medium.reported);
    }
  });
});
