import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/src/core/analyze.ts';
import { readNote } from '../../server/src/core/document/readNote.ts';
import { splitSentences } from '../../server/src/core/document/sentences.ts';
import { limits } from '../../server/src/core/house/limits.ts';
import { parsePack } from '../../server/src/core/house/parsePack.ts';
import { proveExamples } from '../../server/src/core/house/proveExamples.ts';
import { compilePhrase, type Phrase } from '../../server/src/core/match/phrase.ts';
import { matchPhrase } from '../../server/src/core/match/phraseMatch.ts';
import { workOf } from '../../server/src/core/match/work.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { readYaml } from '../../server/src/host/configYaml.ts';

/** FOOTHOLD_FUZZ=20 runs twenty times as many. */
const times = Number(process.env.FOOTHOLD_FUZZ ?? 1);

/** Marks of the notation, words that meet each other, and what a hand might slip into. */
const bits = [
  ...'()[]|*~@"\'.,;-\\/{}#& ',
  ...[
    '...',
    '(',
    ')',
    '[',
    ']',
    '|',
    ' | ',
    '] [',
    '~be',
    '~',
    '@client',
    '@',
    '@toString',
    '@__proto__',
    'é',
    '👩',
    '\0',
    '\u2028',
  ],
  ...['a', 'a b', 'she', 'is', 'not', "isn't", 'lazy', 'A', '__proto__', 'constructor'],
];
const notation = fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map((parts) => parts.join(' ').slice(0, 500));
const words = fc.array(fc.constantFrom('a', 'b', 'she', 'is', 'not', 'lazy', ',', '"', 'again.'), { maxLength: 40 });

function compiled(source: string): Phrase | null {
  try {
    return compilePhrase(source);
  } catch (fault) {
    assert.ok(fault instanceof SyntaxError, String(fault));
    return null;
  }
}

/** How often a match that begins at `from` looks at a word of the sentence. */
function looksOf(phrase: Phrase, text: string, from: number): number {
  const tokens = splitSentences(text)[0]?.tokens ?? [];
  let looks = 0;
  const watched = new Proxy([...tokens], {
    get(target, key, self) {
      looks++;
      return Reflect.get(target, key, self);
    },
  });
  matchPhrase(phrase, watched, from);
  return looks;
}

describe('phrases that nobody meant', () => {
  it('are compiled, or refused in words', () => {
    let sound = 0;
    fc.assert(
      fc.property(notation, (source) => {
        const phrase = compiled(source);
        if (phrase === null) return;
        sound++;
        assert.ok(Number.isFinite(workOf(phrase)) && workOf(phrase) >= 2);
        assert.ok(phrase.keys.length > 0);
      }),
      { numRuns: 3000 * times, seed: 1 },
    );
    assert.ok(sound > 100, `${sound} were sound`);
  });

  it('take no more steps at a word than they were counted for', () => {
    const piece = fc.constantFrom(
      '...',
      '*',
      '[a]',
      '[a|a b]',
      '(a|a a)',
      '[a [a]]',
      '[... a|a]',
      'a',
      '(a|b c|[a] b)',
      '[@client]',
    );
    const phrases = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => `${parts.join(' ')} lazy`);
    fc.assert(
      fc.property(phrases, words, (source, text) => {
        const phrase = compilePhrase(source);
        for (const from of [0, 1, 5]) {
          // A step looks at a word two or three times, and over quotation marks.
          const most = workOf(phrase) * (4 + text.length);
          assert.ok(looksOf(phrase, `${text.join(' ')} a a a a a a a a a lazy`, from) <= most, source);
        }
      }),
      { numRuns: 1500 * times, seed: 2 },
    );
  });

  it('are refused by a pack before they multiply', () => {
    for (const phrase of ['[a|a a] '.repeat(40), '... '.repeat(100), '(a|b [... c]) '.repeat(30), '('.repeat(400)]) {
      const { patterns, problems } = parsePack({
        pack: 'p',
        patterns: [patternOf({ phrases: [`lazy ${phrase}`.trim()] })],
      });
      assert.deepEqual(patterns, []);
      assert.match(problems[0]?.message ?? '', /^This phrase can't be used: (?:it has too many|missing)/);
    }
  });
});

function patternOf(change: object): object {
  return {
    id: 'x',
    assumption: 'A1',
    phrases: ['quite the sloth'],
    because: 'It names an animal.',
    reframes: ['did {what}'],
    flags: ['He is [[A1: quite the sloth]].'],
    allows: ['He is {{neg: not quite the sloth}}.'],
    ...change,
  };
}

/** Packs that are nearly right: one or more values are of another kind. */
const anyValue = fc.oneof(
  fc.anything({ maxDepth: 2 }),
  notation,
  fc.constant(null),
  fc.array(notation, { maxLength: 5 }),
);
const keys = ['id', 'assumption', 'phrases', 'because', 'reframes', 'flags', 'allows', 'other', '__proto__'];
const changed = fc.dictionary(fc.constantFrom(...keys), anyValue, { maxKeys: 3 }).map(patternOf);

describe('packs that nobody meant', () => {
  it('are read without a fault of ours, and what is sound can be matched and proved', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.array(changed, { maxLength: 4 }).map((patterns) => ({ pack: 'p', patterns })),
        ),
        (input) => {
          const { patterns, problems } = parsePack(input);
          for (const { message } of problems) assert.ok(message.length < 1500 && !message.includes('\n'), message);
          const house = { hash: JSON.stringify(patterns), patterns: patterns.map(({ pattern }) => pattern) };
          const text = 'He is quite the sloth. She is not lazy a b.';
          for (const { span } of analyze(readNote(text, 'markdown'), { ...defaultSettings, house }, null))
            assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
          for (const pattern of patterns) proveExamples(pattern, house);
        },
      ),
      { numRuns: 700 * times, seed: 3 },
    );
  });

  it('leave the patterns beside them as they are', () => {
    fc.assert(
      fc.property(fc.array(changed, { maxLength: 3 }), (others) => {
        const { patterns } = parsePack({ pack: 'p', patterns: [...others, patternOf({ id: 'sound' })] });
        assert.equal(patterns.at(-1)?.pattern.id, 'p/sound');
      }),
      { numRuns: 1000 * times, seed: 4 },
    );
  });

  it('are read as YAML, however they are broken', () => {
    const yaml = [
      '- ',
      '? ',
      ': ',
      '{',
      '}',
      '[',
      ']',
      '&a ',
      '*a ',
      '!t ',
      '|\n',
      '>-\n',
      '"',
      "'",
      '\n',
      '\n  ',
      '#',
      '%',
      '---\n',
      '<<: *a',
      'pack: p',
      'patterns:',
      '- id: x',
      '\t',
      '\ufeff',
      '\0',
      ',',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...yaml), { maxLength: 80 }), (parts) => {
        const text = parts.join('');
        const { value, faults, offsetOf } = readYaml(text);
        for (const { offset } of faults) assert.ok(offset >= 0 && offset <= text.length);
        for (const { path } of parsePack(value).problems)
          assert.ok(offsetOf(path) >= 0 && offsetOf(path) <= text.length);
      }),
      { numRuns: 1500 * times, seed: 5 },
    );
  });

  for (const [name, text] of [
    ['brackets', '['.repeat(limits.bytes)],
    ['braces', '{'.repeat(limits.bytes)],
    [
      'aliases that double',
      `a: &a [x, x]\n${'bcdefghijklmnop'
        .split('')
        .map((c, i) => `${c}: &${c} [*${'abcdefghijklmnop'[i]}, *${'abcdefghijklmnop'[i]}]`)
        .join('\n')}`,
    ],
    ['an alias of nothing', 'patterns: *x'],
    ['the same key twice', 'pack: a\npack: b'],
  ] as const) {
    it(`are refused for ${name}`, () => {
      const { faults } = readYaml(text);
      assert.match(faults[0]?.message ?? '', /^It (?:is no valid YAML here|uses YAML aliases)/);
    });
  }
});
