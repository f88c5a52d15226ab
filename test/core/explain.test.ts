import assert from 'node:assert/strict';
import { explain, explanationMarkdown, explanationText } from '../../server/src/core/explain.ts';
import type { Finding } from '../../server/src/core/finding.ts';
import type { Rule } from '../../server/src/core/rules/rule.ts';

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
      'What this wording does: It guesses a motive.',
      'What it closes off: The search.',
      'One question to ask next: What helps?',
      'The other side: Both.',
      `Why it was found: “plays games” is a known wording (A2/games). It is read as the note's own view of the client.`,
    ]);
  });

  it('says whose words a report is and which words told', () => {
    const cue = { axis: 'voice', value: 'other', span: { start: 0, end: 11 } } as const;
    const context = { ...found(text, 'games').context, voice: 'other', cues: [cue] } as const;
    const [why] = lines(found(text, 'games', { kind: 'reported', context }), text).slice(-1);
    assert.match(why ?? '', /read as somebody else's words, not yours.* What told: “Mother says” \(whose words\)\.$/);
  });

  it("tells the client's own words from those of others", () => {
    const context = { ...found(text, 'games').context, voice: 'client' } as const;
    const [why] = lines(found(text, 'games', { kind: 'reported', context }), text).slice(-1);
    assert.match(why ?? '', /read as the client's own words/);
  });

  it('says how sure the learned detector is, and gives no reason that it has not', () => {
    const parts = lines(found(text, 'games', { pattern: null, source: 'model', confidence: 0.934 }), text);
    assert.ok(!parts.some((part) => part.startsWith('What this wording does')));
    assert.match(parts.at(-1) ?? '', /about 93 in 100/);
  });

  it('writes Markdown in which the words of the note stand as they are', () => {
    const wild = 'He *plays* <b>games</b> [x](y) `z`';
    const markdown = explanationMarkdown(explain(found(wild, wild), rule, wild));
    assert.ok(markdown.startsWith('**A2: Patients want to improve.**\n\nBecause. *(A book, p. 1)*\n\n**What this'));
    assert.ok(markdown.includes('“He \\*plays\\* \\<b\\>games\\</b\\> \\[x\\](y) \\`z\\`”'), markdown);
  });

  it('writes plain text without marks', () => {
    const plain = explanationText(explain(found(text, 'games'), rule, text));
    assert.ok(plain.startsWith('A2: Patients want to improve.\n\nBecause. (A book, p. 1)\n\nWhat this wording does: '));
    assert.doesNotMatch(plain, /\*/);
  });
});
