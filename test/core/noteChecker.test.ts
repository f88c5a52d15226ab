import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { checkNote, noteChecker, stepwiseChecker } from '../../server/src/core/check.ts';
import type { NoteFormat } from '../../server/src/core/document/note.ts';
import type { Finding } from '../../server/src/core/finding.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { finish } from '../../server/src/core/steps.ts';
import { changeBetween } from '../../server/src/core/textChange.ts';

const NOTE = `---
client: M.
---
# Progress note

Kim says she is just lazy. She could have used her skills if she felt like it.

## Plan

- call the landlord for her
  - she brought it on herself
- **Homework:** diary card

> mother calls him manipulative

| Day | What happened |
| --- | --- |
| Mon | wanted attention again |

1. He failed DBT.

Subjective: "I don't try." No point in pushing her; this is as good as it gets.
`;

/** What is typed, pasted or deleted at random: words that matter, and every mark that changes how a note is read. */
const PIECES = [
  'x',
  ' ',
  '\n',
  '\n\n',
  '.',
  '"',
  '**',
  '`',
  '```\n',
  '> ',
  '- ',
  '# ',
  '    ',
  '|',
  '<!-- ',
  ' -->',
  '---\n',
  '===\n',
  '\r\n',
  'not ',
  'She just wants attention. ',
  'Plan:\n',
  'He is not lazy. ',
];

interface Edit {
  readonly at: number;
  readonly drop: number;
  readonly piece: number;
}

const edits = fc.array(
  fc.record({
    at: fc.nat(1000),
    drop: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(60) }),
    piece: fc.nat(PIECES.length - 1),
  }),
  { minLength: 1, maxLength: 12 },
);

/** All but the reframes, which are worked out when they are looked at. */
const plain = (findings: readonly Finding[]) =>
  findings.map(({ assumption, kind, pattern, confidence, span, sentence, section, message, context }) => ({
    ...{ assumption, kind, pattern, confidence, span, sentence, section, message, context },
  }));

describe('a check of a note as it is written', () => {
  for (const format of ['markdown', 'plaintext', 'dbt-note'] satisfies NoteFormat[]) {
    it(`always finds what a check of the whole finds: ${format}`, () => {
      fc.assert(
        fc.property(edits, (made: readonly Edit[]) => {
          const check = noteChecker();
          let text = NOTE.repeat(2);
          check(text, format, defaultSettings);
          for (const { at, drop, piece } of made) {
            const start = Math.floor((at / 1000) * text.length);
            text = text.slice(0, start) + (PIECES[piece] ?? '') + text.slice(start + drop);
            deepEqual(plain(check(text, format, defaultSettings)), plain(checkNote(text, format, defaultSettings)));
          }
        }),
        { numRuns: 40 },
      );
    });
  }

  for (const format of ['markdown', 'plaintext'] satisfies NoteFormat[]) {
    it(`goes on from a check that was called off: ${format}`, () => {
      const long = Array.from({ length: 30 }, (_, i) => NOTE.replace('Kim', `Kim ${i}`)).join('\n');
      let calledOff = 0;
      fc.assert(
        fc.property(edits, fc.array(fc.nat(12), { minLength: 12, maxLength: 12 }), (made, most) => {
          const check = stepwiseChecker();
          let text = long;
          for (const [i, { at, drop, piece }] of made.entries()) {
            const begun = check(text, format, defaultSettings);
            for (let step = most[i] ?? 0; step > 0 && !begun.next().done; step--) calledOff++;
            begun.return(undefined as never);
            const start = Math.floor((at / 1000) * text.length);
            text = text.slice(0, start) + (PIECES[piece] ?? '') + text.slice(start + drop);
          }
          const { findings } = finish(check(text, format, defaultSettings));
          deepEqual(plain(findings), plain(checkNote(text, format, defaultSettings)));
        }),
        { numRuns: 15 },
      );
      ok(calledOff > 0);
    });
  }

  it('costs in steps what there is to do', () => {
    const check = stepwiseChecker();
    // The same words in many places, and under other headings.
    const long = Array.from({ length: 300 }, (_, i) =>
      NOTE.replace('Kim', `Kim ${i}`).replace('## Plan', i % 2 ? '## Plan' : '## Subjective'),
    ).join('\n');
    const costOf = (text: string) => [...check(text, 'markdown', defaultSettings)].reduce((sum, cost) => sum + cost, 0);
    const first = costOf(long);
    const second = costOf(long.replace('Kim 150', 'Kim was 150'));
    ok(first > long.length && second < first / 20, `${second} after ${first}`);
  });

  it('heeds new settings', () => {
    const check = noteChecker();
    const text = 'She just wants attention.';
    const off = { ...defaultSettings, severity: { ...defaultSettings.severity, A2: 'off' as const } };
    deepEqual([check(text, 'markdown', defaultSettings).length, check(text, 'markdown', off).length], [1, 0]);
  });
});

describe('the change between two texts', () => {
  it('is the shortest stretch that turns one into the other', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.string({ maxLength: 5 }),
        fc.string({ maxLength: 40 }),
        fc.nat(9000),
        (a, b, c, pad) => {
          const [before, after] = [`${'é'.repeat(pad)}${a}${c}`, `${'é'.repeat(pad)}${a}${b}${c}`];
          const change = changeBetween(before, after);
          if (change === null) return before === after;
          const { start, end, length } = change;
          return before.slice(0, start) + after.slice(start, start + length) + before.slice(end) === after;
        },
      ),
    );
  });
});
