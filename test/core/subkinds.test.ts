import assert from 'node:assert/strict';
import { explain, explanationText } from '../../server/src/core/explain.ts';
import type { Finding } from '../../server/src/core/finding.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import { subKindOf, subKinds, toldByWords } from '../../server/src/core/subkinds/index.ts';
import { readMarks } from '../support/marks.ts';

/** Six words are the most that a hover quotes. */
const words = 'one two three four five six';

/** A finding of the pattern whose words and cue are as long as any. */
function longest(rule: Rule, pattern: string | null, voice: 'writer' | 'client' | 'other'): Finding {
  const span = { start: 0, end: words.length };
  return {
    assumption: rule.code,
    kind: voice === 'writer' ? 'violation' : 'reported',
    pattern,
    source: 'phrase',
    evidence: null,
    confidence: 0.93,
    span,
    sentence: span,
    section: 'none',
    message: '',
    context: {
      polarity: 'affirmed',
      voice,
      experiencer: rule.about,
      actuality: 'actual',
      stance: 'held',
      cues: voice === 'writer' ? [] : [{ axis: 'voice', value: voice, span: { start: 0, end: 13 } }],
    },
    reframes: [],
  };
}

/** Every explanation that patterns, sub-kinds and assumptions give, named. */
const explanations = rules.flatMap((rule) =>
  [...rule.patterns.map(({ id }) => id), null].flatMap((pattern) =>
    (['writer', 'client', 'other'] as const).map((voice) => ({
      name: `${rule.code}/${pattern} ${voice}`,
      explanation: explain(longest(rule, pattern, voice), rule, words),
    })),
  ),
);

const wordCount = (text: string): number => text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

describe('sub-kinds', () => {
  it('are three or more an assumption, and hold each pattern of the rules once', () => {
    for (const { code, patterns } of rules) {
      const { kinds } = subKinds[code];
      assert.ok(kinds.length >= 3, code);
      assert.deepEqual(kinds.flatMap((kind) => kind.patterns).sort(), patterns.map(({ id }) => id).sort(), code);
      assert.equal(new Set(kinds.map(({ id }) => id)).size, kinds.length, code);
    }
  });

  it('are told by the words of a finding only where these are clear', () => {
    const of = (code: Rule['code'], said: string) =>
      subKindOf({ assumption: code, pattern: null }, said)?.id ?? 'no sub-kind';
    assert.equal(of('A1', 'finds an excuse each time'), 'excuses-imputed');
    assert.equal(of('A4', 'has nobody to blame'), 'blaming');
    assert.equal(of('A4', 'the tablets will see to it'), 'passive-saving');
    assert.equal(of('A5', 'a catastrophe'), 'exaggeration');
    assert.equal(of('A1', 'here we are'), 'no sub-kind');
    assert.equal(of('A1', 'an excuse for the choice'), 'no sub-kind');
  });

  it('are told rightly by the words of nine known wordings in ten or more, where they are told', () => {
    let told = 0;
    let right = 0;
    for (const { code, patterns } of rules)
      for (const { id, flags } of patterns)
        for (const { kind, text } of flags.flatMap((flag) => readMarks(flag).marks)) {
          const found = kind === 'violation' ? toldByWords(subKinds[code].kinds, text) : null;
          if (found === null) continue;
          told++;
          if (found.patterns.includes(id)) right++;
        }
    assert.ok(told > 300, `${told} told`);
    assert.ok(right / told >= 0.9, `${right} of ${told}`);
  });
});

describe('what is said of a finding', () => {
  it('has five parts, none of them empty', () => {
    for (const { name, explanation } of explanations) {
      const parts = [explanation.heading, explanation.why, ...explanation.parts.map(({ text }) => text)];
      assert.equal(explanation.parts.length, 4, name);
      assert.ok(
        parts.every((part) => wordCount(part) >= 2),
        name,
      );
      assert.match(explanation.source, /^Linehan 1993, pp?\. 10[678](?:-10[78])?; Forsythe Cox$/, name);
    }
  });

  it('is no longer than about 120 words', () => {
    const long = explanations
      .map(({ name, explanation }) => ({ name, count: wordCount(explanationText(explanation)) }))
      .filter(({ count }) => count > 120);
    assert.deepEqual(long, []);
  });

  it('speaks of the wording, scolds nobody and commands nothing', () => {
    const scolding =
      /\b(?:you|your|writer|author|violat\w*|errors?|mistakes?|wrong\w*|bad|shame on|judge?mental|inappropriate|unprofessional|careless|should|must)\b|(?:^|[.!?:] )(?:do not|don't|never|avoid|stop)\b/i;
    for (const { code } of rules) {
      const { kinds, ownReport, othersReport } = subKinds[code];
      const said = [
        ...kinds.flatMap(({ name, does, why, closesOff, ask, otherSide }) => [
          name,
          does,
          why,
          closesOff,
          ask,
          otherSide,
        ]),
        ...[ownReport, othersReport].flatMap(({ why, ask }) => [why, ask]),
      ];
      for (const text of said) assert.doesNotMatch(text, scolding, `${code}: ${text}`);
    }
  });

  it('asks a question, and holds two sides', () => {
    for (const { code } of rules) {
      const { kinds, ownReport, othersReport } = subKinds[code];
      for (const { ask } of [...kinds, ownReport, othersReport]) assert.match(ask, /^[A-Z].*\?$/, ask);
      for (const { otherSide } of kinds) assert.match(otherSide, / AND | both /, otherSide);
    }
  });
});
