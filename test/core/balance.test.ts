import assert from 'node:assert/strict';
import { balanceOf, oneSided } from '../../server/src/core/balance/dialectic.ts';
import { findPositives } from '../../server/src/core/balance/findPositives.ts';
import { positives } from '../../server/src/core/balance/positives.ts';
import { checkNote } from '../../server/src/core/check.ts';
import { readNote } from '../../server/src/core/document/readNote.ts';
import { assumptionCodes } from '../../server/src/core/rules/rule.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';

/** What a note holds, as lines: `A1 doing-their-best: doing the best she can`. */
function held(text: string): string[] {
  const found = findPositives(readNote(text, 'markdown'), checkNote(text, 'markdown', defaultSettings));
  return found.map(
    ({ assumption, positive, span }) => `${assumption} ${positive}: ${text.slice(span.start, span.end)}`,
  );
}

describe('positive recognition', () => {
  it('knows at least one way to hold each assumption, each with examples of both kinds', () => {
    assert.deepEqual([...new Set(positives.map(({ assumption }) => assumption))].sort(), [...assumptionCodes]);
    assert.equal(new Set(positives.map(({ assumption, id }) => `${assumption}/${id}`)).size, positives.length);
    for (const { id, holds, allows } of positives) assert.ok(holds.length >= 1 && allows.length >= 2, id);
  });

  for (const { assumption, id, holds, allows } of positives) {
    it(`${assumption}/${id} holds in its examples, and not in what looks alike`, () => {
      for (const text of holds)
        assert.ok(
          held(text).some((line) => line.startsWith(`${assumption} ${id}:`)),
          text,
        );
      for (const text of allows)
        assert.deepEqual(
          held(text).filter((line) => line.startsWith(assumption)),
          [],
          text,
        );
    });
  }

  it('raises no finding where it holds', () => {
    for (const { holds } of positives)
      for (const text of holds) assert.deepEqual(checkNote(text, 'markdown', defaultSettings), [], text);
  });

  it('counts nothing in a sentence with a finding, in quotations, teaching and what is only supposed', () => {
    assert.deepEqual(held('She is doing the best she can.'), ['A1 doing-their-best: doing the best she can']);
    for (const text of [
      'She is attention-seeking, she is doing the best she can.',
      'The client said: "I am doing the best I can."',
      '## She is doing the best she can',
      '# Handout\n\nShe is doing the best she can.',
      'Is she doing the best she can?',
      'She is not doing the best she can.',
    ])
      assert.deepEqual(held(text), [], text);
  });

  it('counts an assumption once a sentence', () => {
    assert.equal(held('She is doing the best she can and we acknowledged her effort.').length, 1);
  });
});

describe('the two sides of a note', () => {
  const accepting = 'I validated her grief. That makes sense. It is understandable. ';
  const pushing = 'She needs to practice daily. Homework was assigned. The next target is lateness. ';
  const neutral = 'She slept. She ate. She came at ten. The room was warm. ';
  const sideOf = (text: string) => oneSided(readNote(text, 'markdown'))?.side ?? 'none';

  it('are counted in sentences', () => {
    assert.deepEqual(balanceOf(readNote(`# Homework\n\n${accepting}${pushing}`, 'markdown')), {
      acceptance: 3,
      change: 3,
      sentences: 6,
    });
  });

  it('are missed where a note shows one alone', () => {
    assert.equal(sideOf(accepting + neutral), 'acceptance');
    assert.equal(sideOf(pushing + neutral), 'change');
    assert.equal(sideOf(accepting + pushing + neutral), 'none');
    assert.equal(sideOf(accepting), 'none', 'too short to tell');
    assert.equal(sideOf(neutral + neutral), 'none');
    assert.equal(sideOf(pushing + neutral.repeat(8)), 'none', 'a small part of it');
    assert.equal(sideOf(''), 'none');
  });

  it('are told on the first written line', () => {
    const text = `\n\n# Note of Monday\n\n${pushing}${neutral}`;
    const found = oneSided(readNote(text, 'markdown'));
    assert.equal(text.slice(found?.span.start, found?.span.end), 'Note of Monday');
    assert.match(found?.message ?? '', /acceptance/);
  });
});
