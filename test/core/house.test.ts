import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze.ts';
import { checkNote } from '../../server/src/core/check.ts';
import { readNote } from '../../server/src/core/document/readNote.ts';
import { explain } from '../../server/src/core/explain.ts';
import type { HousePatterns } from '../../server/src/core/house/house.ts';
import { limits } from '../../server/src/core/house/limits.ts';
import { parsePack } from '../../server/src/core/house/parsePack.ts';
import { proveExamples } from '../../server/src/core/house/proveExamples.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { defaultSettings, type Settings } from '../../server/src/core/settings.ts';
import { traceNote } from '../../server/src/core/trace.ts';
import { line } from '../support/check.ts';

const flyer = {
  id: 'frequent-flyer',
  assumption: 'A2',
  phrases: ['frequent flyer [again]'],
  because: 'It makes a joke of asking for help.',
  reframes: ['called {how many} times this month'],
  flags: ['She is a [[A2: frequent flyer]].'],
  allows: ['She is {{neg: not a frequent flyer}}.'],
};

function packOf(...patterns: object[]) {
  return { pack: 'our-team', patterns };
}

/** Settings with a pack of these patterns in force. */
function withHouse(...patterns: object[]): Settings & { readonly house: HousePatterns } {
  const read = parsePack(packOf(...patterns));
  assert.deepEqual(read.problems, []);
  const house = { hash: JSON.stringify(patterns), patterns: read.patterns.map(({ pattern }) => pattern) };
  return { ...defaultSettings, house };
}

/** The findings of a text as lines, with the names of their patterns. */
function found(text: string, settings: Settings): readonly string[] {
  return checkNote(text, 'markdown', settings).map((finding) => `${line(text, finding)} (${finding.pattern})`);
}

describe('a pattern of a house pack', () => {
  const text = 'The client is a frequent flyer again.';
  const settings = withHouse(flyer);

  it('is found in its own words, before ours of the same assumption', () => {
    assert.deepEqual(found(text, settings), ['A2 violation: frequent flyer again (our-team/frequent-flyer)']);
    assert.notDeepEqual(found(text, defaultSettings), found(text, settings));
  });

  for (const [judged, lines] of [
    ['She is not a frequent flyer.', []],
    ['Mother calls her a "frequent flyer".', ['A2 reported: frequent flyer (our-team/frequent-flyer)']],
    ['The handout asks why "frequent flyer" is no description.', []],
    ['I noticed the judgment "frequent flyer" and let go of it.', []],
  ] as const) {
    it(`is judged by its context like ours: ${judged}`, () => assert.deepEqual(found(judged, settings), lines));
  }

  it('is found at every sensitivity, in a note of any kind', () => {
    const medical =
      'Chest film shows no effusion. Lasix 40 mg continued. BP 130/80, lungs clear.\n\n'.repeat(20) + text;
    for (const sensitivity of ['low', 'medium', 'high'] as const)
      for (const register of ['auto', 'behavioral', 'medical'] as const) {
        const shown = found(medical, { ...settings, sensitivity, register });
        assert.ok(shown.includes('A2 violation: frequent flyer again (our-team/frequent-flyer)'), register);
      }
  });

  it('has its reason in the hover, and the message names the assumption', () => {
    const [finding] = checkNote(text, 'markdown', settings);
    const rule = rules.find(({ code }) => code === 'A2');
    assert.ok(finding !== undefined && rule !== undefined);
    assert.equal(finding.message, '"frequent flyer again" works against the assumption: Patients want to improve.');
    const why = explain(finding, rule, text, settings.house).parts.at(-1)?.text;
    assert.match(
      why ?? '',
      /^It makes a joke of asking for help\. “frequent flyer again”.*A2\/our-team\/frequent-flyer/,
    );
  });

  it('offers its own reframe where that fits, and none that the pack itself would find', () => {
    const predicate = {
      ...flyer,
      id: 'wastes-our-time',
      phrases: ['(wastes|wasted) our time'],
      reframes: ['was a frequent flyer of {whom}', 'asked {whom} for {what}'],
      flags: ['She [[A2: wasted our time]].'],
    };
    const [finding] = checkNote('Last night she wasted our time.', 'markdown', withHouse(flyer, predicate));
    const titles = finding?.reframes.map(({ title }) => title) ?? [];
    assert.equal(titles[0], 'Reframe: asked ___ for ___');
    assert.ok(titles.every((title) => !title.includes('flyer')));
  });

  it('is traced under its name', () => {
    const { sentences } = traceNote(text, 'markdown', settings, { start: 16, end: 16 });
    assert.deepEqual(
      sentences.flatMap(({ phrases }) => phrases.map(({ assumption, pattern }) => `${assumption}/${pattern}`)),
      ['A2/our-team/frequent-flyer'],
    );
    assert.ok(sentences[0]?.candidates.some(({ shown, pattern }) => shown && pattern === 'our-team/frequent-flyer'));
  });

  for (const name of ['A2/our-team/frequent-flyer', 'our-team/frequent-flyer']) {
    it(`can be turned off and kept by the name ${name}`, () => {
      assert.deepEqual(found(text, { ...settings, patterns: { [name]: 'off' } }), []);
      assert.deepEqual(found(`<!-- foothold-ignore-next-line ${name} -- agreed -->\n${text}`, settings), []);
      assert.equal(found(`<!-- foothold-ignore-next-line A2/frequent-flyer -->\n${text}`, settings).length, 1);
    });
  }

  it('is gone with its pack, and another pack of other content takes its place', () => {
    const other = withHouse({ ...flyer, id: 'regular', phrases: ['flyer again'] });
    assert.deepEqual(found('A flyer again.', other), ['A2 violation: flyer again (our-team/regular)']);
    assert.deepEqual(found('A flyer again.', settings), []);
  });
});

/** What is wrong with a pack, as a person reads it. */
function problems(input: unknown): readonly string[] {
  return parsePack(input).problems.map(({ path, message }) => `${path.join(' > ')}: ${message}`);
}

describe('a house pack', () => {
  for (const [input, said] of [
    [null, ': A pack needs the keys "pack" (its name) and "patterns" (a list).'],
    [[], ': A pack needs the keys "pack" (its name) and "patterns" (a list).'],
    [
      { pack: 'A2', patterns: [flyer] },
      'pack: "pack" has to be the name of the pack, such as "our-team": up to 40 lower-case letters, digits and hyphens, and not A1 to A8.',
    ],
    [
      { ...packOf(flyer), pack: 'a2' },
      'pack: "pack" has to be the name of the pack, such as "our-team": up to 40 lower-case letters, digits and hyphens, and not A1 to A8.',
    ],
    [packOf(), 'patterns: "patterns" has to be a list with at least one pattern.'],
    [{ ...packOf(flyer), author: 1 }, 'author: "author" is no key of a pack. Known here: pack, description, patterns.'],
    [
      packOf({ ...flyer, flag: [] }),
      'patterns > 0 > flag: "flag" is no key of a pattern in "patterns[1]". Did you mean "flags"?',
    ],
    [
      packOf({ ...flyer, assumption: 'A9' }),
      'patterns > 0 > assumption: "patterns[1].assumption" is "A9", but may be "A1", "A2", "A3", "A4", "A5", "A6", "A7" or "A8".',
    ],
    [
      packOf({ ...flyer, id: 'Frequent Flyer' }),
      'patterns > 0 > id: A pattern needs an "id" such as "frequent-flyer": up to 60 lower-case letters, digits and hyphens.',
    ],
    [packOf(flyer, flyer), 'patterns > 1 > id: Another pattern of this pack is named "frequent-flyer" already.'],
    [
      packOf({ ...flyer, because: 7 }),
      'patterns > 0 > because: A pattern needs "because": a sentence of 500 characters at most, on what the wording claims.',
    ],
    [
      packOf({ ...flyer, allows: undefined }),
      'patterns > 0: A pattern needs "allows": a list of sentences that look alike and are to be left alone.',
    ],
    [
      packOf({ ...flyer, flags: [['A2: x']] }),
      'patterns > 0 > flags > 0: "patterns[1].flags[1]" has to be a text. Put it in quotation marks.',
    ],
    [
      packOf({ ...flyer, phrases: ['x'.repeat(501)] }),
      'patterns > 0 > phrases > 0: "patterns[1].phrases[1]" has to have between 1 and 500 characters.',
    ],
    [
      packOf({ ...flyer, phrases: ['(frequent|flyer'] }),
      "patterns > 0 > phrases > 0: This phrase can't be used: missing ).",
    ],
    [packOf({ ...flyer, phrases: ['a|b'] }), "patterns > 0 > phrases > 0: This phrase can't be used: stray |."],
    [
      packOf({ ...flyer, phrases: ['@constructor x'] }),
      "patterns > 0 > phrases > 0: This phrase can't be used: no word set @constructor.",
    ],
    [
      packOf({ ...flyer, phrases: ['[flyer] ...'] }),
      "patterns > 0 > phrases > 0: This phrase can't be used: needs one word that must be there.",
    ],
    [
      packOf({ ...flyer, phrases: [`flyer ${'... '.repeat(9)}again`] }),
      "patterns > 0 > phrases > 0: This phrase can't be used: it has too many choices and gaps in a row; write it as several phrases.",
    ],
  ] as const) {
    it(`is told: ${said}`, () => assert.deepEqual(problems(input), [said]));
  }

  it('loses a pattern with a fault, and keeps the others', () => {
    const read = parsePack(packOf({ ...flyer, id: 'a', phrases: ['('] }, { ...flyer, id: 'b' }));
    assert.deepEqual(
      read.patterns.map(({ index, pattern }) => [index, pattern.id]),
      [[1, 'our-team/b']],
    );
  });

  it('may hold so much and no more', () => {
    const many = Array.from({ length: limits.patterns + 1 }, (_, i) => ({ ...flyer, id: `p${i}` }));
    const read = parsePack(packOf(...many));
    assert.equal(read.patterns.length, limits.patterns);
    assert.match(read.problems[0]?.message ?? '', /500 patterns at most/);
    // 256 steps at each word, and 100 of them in a pattern.
    const heavy = Array.from({ length: 100 }, (_, i) => `w${i} ... ... ... again`);
    const tooMuch = parsePack(packOf(...[1, 2, 3, 4, 5, 6].map((i) => ({ ...flyer, id: `p${i}`, phrases: heavy }))));
    assert.ok(tooMuch.patterns.length >= 1 && tooMuch.patterns.length < 6);
    assert.match(tooMuch.problems[0]?.message ?? '', /this pack has as many as it may hold/);
  });
});

describe('the examples of a pack', () => {
  const cases: readonly (readonly [why: string, change: object, said: readonly string[]])[] = [
    ['are as they are written', {}, []],
    [
      'tell a flag that is not found',
      { flags: ['She is a [[A2: frequent caller]].'] },
      ['flags > 0: this example is not found as it is marked | A2 violation: frequent caller | nothing'],
    ],
    [
      'tell a flag that is found otherwise',
      { flags: ['She is [[A2: a frequent flyer]].'] },
      [
        'flags > 0: this example is not found as it is marked | A2 violation: a frequent flyer | A2 violation: frequent flyer',
      ],
    ],
    [
      'tell a flag without a mark',
      { flags: ['She came on time.'] },
      ['flags > 0: this example marks nothing that is to be found: put [[A2: ]] round the words | nothing | nothing'],
    ],
    [
      'tell a flag that ours find already',
      { flags: ['She [[A1: is lazy]].'] },
      [
        'flags > 0: this is found already (A1/lazy), so that this pattern is not seen | A1 violation: is lazy | A1 violation: is lazy',
      ],
    ],
    [
      'tell an allow that is not left alone',
      { allows: ['She has {{other: frequent flyer}} miles.'] },
      ['allows > 0: this example is to be left alone, but it is not | nothing | A2 violation: frequent flyer'],
    ],
    [
      'tell a reframe that works against an assumption itself',
      { reframes: ['is lazy about {what}'] },
      ['reframes > 0: this reframe works against an assumption itself | nothing | A1 violation: lazy about'],
    ],
  ];
  for (const [why, change, said] of cases) {
    it(why, () => {
      const { house } = withHouse({ ...flyer, ...change });
      const [pattern] = house.patterns;
      assert.ok(pattern !== undefined);
      const faults = proveExamples({ index: 0, pattern }, house).map(({ path, message, expected, found: lines }) =>
        [
          `${path.slice(2).join(' > ')}: ${message}`,
          ...[expected, lines].map((each) => each.join('; ') || 'nothing'),
        ].join(' | '),
      );
      assert.deepEqual(faults, said);
    });
  }

  it('of our own rules would pass as packs, by the same loop', () => {
    for (const rule of rules) {
      const patterns = rule.patterns.map((pattern) => ({ ...pattern, code: rule.code, id: `ours/${pattern.id}` }));
      const house = { hash: `ours ${rule.code}`, patterns };
      // Each fifth is enough: all of them pass the loop of rules.test.ts.
      const some = patterns.filter((_, index) => index % 5 === 0);
      const faults = some.flatMap((pattern, index) => proveExamples({ index, pattern }, house));
      // Which of two patterns of ours finds a wording is no fault.
      assert.deepEqual(
        faults.filter(({ message }) => !message.startsWith('this is found already')),
        [],
        rule.code,
      );
    }
  });

  it('know nothing of what the detector has learned', () => {
    const note = readNote('She is a frequent flyer.', 'markdown');
    assert.equal(analyze(note, withHouse(flyer), null)[0]?.confidence, 0.9);
  });
});
