import assert from 'node:assert/strict';
import { explain, explanationMarkdown, explanationText } from '../../server/src/core/explain.ts';
import type { Finding } from '../../server/src/core/finding.ts';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import { subKinds } from '../../server/src/core/subkinds/index.ts';

const rule: Rule = {
  code: 'A2',
  name: 'want-to-improve',
  assumption: 'Patients want to improve.',
  about: 'client',
  why: 'Because.',
  source: 'A book, p. 1',
  closesOff: 'The search.',
  ask: 'What helps?',
  otherSide: 'Both.',
  reframes: [],
  patterns: [
    { id: 'games', phrases: [], because: 'It guesses a motive.', reframes: [], flags: [], allows: [] },
    { id: 'acts', phrases: [], because: 'It closes the book.', reframes: [], flags: [], allows: [] },
  ],
};

function found(text: string, words: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    assumption: 'A2',
    kind: 'violation',
    pattern: 'games',
    source: 'phrase',
    evidence: null,
    confidence: 0.9,
    span,
    sentence: { start: 0, end: text.length },
    section: 'none',
    message: '',
    context: {
      polarity: 'affirmed',
      voice: 'writer',
      experiencer: 'client',
      actuality: 'actual',
      stance: 'held',
      cues: [],
    },
    reframes: [],
    ...more,
  };
}

/** The parts as lines: `title: text`. */
function lines(finding: Finding, text: string): string[] {
  return explain(finding, rule, text).parts.map((part) => `${part.title}: ${part.text}`);
}

describe('explain', () => {
  const text = 'Mother says he plays\n  games.';

  it('gives its parts in the order in which they are read', () => {
    assert.deepEqual(lines(found(text, 'plays\n  games'), text), [
      'What this wording closes off: The search.',
      'Ask next: What helps?',
      'The other side: Both.',
      "Why it was found: It guesses a motive. “plays games”: a known wording (A2/games), read as the note's own view.",
    ]);
  });

  it('speaks of the sub-kind where the pattern has one', () => {
    const kind = subKinds.A2.kinds.find(({ id }) => id === 'manipulation');
    const { why, parts } = explain(found(text, 'games', { pattern: 'playing-games' }), rule, text);
    assert.equal(why, kind?.why);
    assert.deepEqual(
      parts.slice(0, 3).map((part) => part.text),
      [kind?.closesOff, kind?.ask, kind?.otherSide],
    );
  });

  it("says of the client's own words why they are no proof, what to ask, and which words told", () => {
    const cue = { axis: 'voice', value: 'client', span: { start: 0, end: 11 } } as const;
    const context = { ...found(text, 'games').context, voice: 'client', cues: [cue] } as const;
    const explained = explain(found(text, 'games', { kind: 'reported', context }), rule, text);
    assert.equal(explained.why, subKinds.A2.ownReport.why);
    assert.deepEqual(
      explained.parts.map(({ title }) => title),
      ['What it closes off, if taken over', 'Ask next', 'The other side', 'Why it was found'],
    );
    assert.equal(explained.parts[1]?.text, subKinds.A2.ownReport.ask);
    assert.match(
      explained.parts.at(-1)?.text ?? '',
      /read as the client's own words\. Told by “Mother says” \(whose words\)\.$/,
    );
  });

  it('says of the words of others why they are no proof', () => {
    const context = { ...found(text, 'games').context, voice: 'other' } as const;
    const { why, parts } = explain(found(text, 'games', { kind: 'reported', context }), rule, text);
    assert.equal(why, subKinds.A2.othersReport.why);
    assert.match(parts.at(-1)?.text ?? '', /read as somebody else's words\.$/);
  });

  it('says how sure the learned detector is, and of its words no more than they tell', () => {
    const modelled = { pattern: null, source: 'model', confidence: 0.934 } as const;
    const vague = 'He is here again.';
    assert.deepEqual(
      lines(found(vague, 'here again', modelled), vague).at(-1),
      "Why it was found: “here again”: told by its words together (93 in 100), read as the note's own view.",
    );
    const telling = 'He has no motivation at all.';
    assert.match(
      lines(found(telling, 'no motivation', modelled), telling).at(-1) ?? '',
      /It makes missing motivation the reason/,
    );
  });

  it('quotes no more than a few words', () => {
    const long = 'one two three four five six seven eight';
    assert.match(lines(found(long, long), long).at(-1) ?? '', /“one two three four five …”: a known/);
  });

  it('writes Markdown in which the words of the note stand as they are', () => {
    const wild = 'He *plays* <b>games</b> [x](y) `z`';
    const markdown = explanationMarkdown(explain(found(wild, wild), rule, wild));
    assert.ok(
      markdown.startsWith(
        '**A2: Patients want to improve.**\n\nBecause. *(A book, p. 1; Forsythe Cox)*\n\n**What this wording closes off:** ',
      ),
      markdown,
    );
    assert.ok(markdown.includes('“He \\*plays\\* \\<b\\>games\\</b\\> \\[x\\](y) \\`z\\`”'), markdown);
  });

  it('writes plain text without marks', () => {
    const plain = explanationText(explain(found(text, 'games'), rule, text));
    assert.ok(
      plain.startsWith(
        'A2: Patients want to improve.\n\nBecause. (A book, p. 1; Forsythe Cox)\n\nWhat this wording closes off: ',
      ),
      plain,
    );
    assert.doesNotMatch(plain, /\*/);
  });
});
