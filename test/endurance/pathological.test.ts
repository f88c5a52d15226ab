import assert from 'node:assert/strict';
import { judgemental } from '../../bench/sentences.ts';
import { sentences } from '../../bench/text.ts';
import { checkNote } from '../../server/src/core/check.ts';
import type { NoteFormat } from '../../server/src/core/document/note.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { isWhole, leastWork } from './growth.ts';

/** Makes a text of about `size` code units. */
type Make = (size: number) => string;

const repeated =
  (part: string): Make =>
  (size) =>
    part.repeat(Math.ceil(size / part.length));

/** Sentences that differ, so that nothing is known from before. */
const written =
  (join: string, change: (sentence: string) => string = (sentence) => sentence): Make =>
  (size) => {
    const parts: string[] = [];
    let length = 0;
    for (const sentence of sentences(7)) {
      if (length >= size) break;
      parts.push(change(sentence));
      length += sentence.length + join.length;
    }
    return parts.join(join);
  };

const judgements: Make = (size) => {
  const parts: string[] = [];
  for (let i = 0, length = 0; length < size; i++) {
    const sentence = (judgemental[i % judgemental.length] ?? '').replace('.', ` on day ${i}.`);
    parts.push(sentence);
    length += sentence.length + 1;
  }
  return parts.join(' ');
};

const notes: readonly (readonly [what: string, make: Make, part?: number])[] = [
  ['one line', written(' ')],
  ['one line without a full stop', written(' ', (sentence) => sentence.replace(/[.;:!?]/g, ''))],
  ['one line of judgements', judgements, 0.3],
  ['one line of judgements without a full stop', (size) => judgements(size).replace(/\./g, ''), 0.3],
  ['one word', repeated('a')],
  ['one number', repeated('1')],
  ['numbers and dots', repeated('1.')],
  ['straight quotes', repeated('He said "no" to it. ')],
  ['quotes that are never closed', repeated('He said “no to it. ')],
  ['angular quotes that are never closed', repeated('«no ')],
  ['low quotes that are never closed', repeated('„no ')],
  ['single quotes', repeated(`the clients' 'no' and 'yes. `)],
  [
    'judgements in quotes',
    (size) =>
      judgements(size)
        .replace(/She|He/g, '"$&')
        .replace(/\./g, '."'),
    0.3,
  ],
  ['quotations within quotations', repeated('> > > she said no\n')],
  [
    'quotations ever deeper',
    (size) => Array.from({ length: Math.sqrt(size * 2) }, (_, i) => `${'>'.repeat(i)} no`).join('\n'),
  ],
  [
    'lists ever deeper',
    (size) => Array.from({ length: Math.sqrt(size) }, (_, i) => `${' '.repeat(i * 2)}- no`).join('\n'),
  ],
  ['brackets', repeated('[')],
  ['brackets and their ends', (size) => '['.repeat(size / 2) + ']'.repeat(size / 2)],
  ['parentheses', repeated('(no ')],
  ['stars', repeated('*a **b ')],
  ['underlines', repeated('_a __b ')],
  ['backticks', (size) => Array.from({ length: Math.sqrt(size * 2) }, (_, i) => '`'.repeat(i)).join(' ')],
  ['abbreviations only', repeated('Pt. w/ hx. of Dr. J. R. vs. approx. ')],
  ['initials', repeated('J. ')],
  ['full stops', repeated('.')],
  ['queries', repeated('? ')],
  ['short lines', repeated('seen today\n')],
  ['short lines that differ', (size) => Array.from({ length: size / 12 }, (_, i) => `seen on ${i}`).join('\n')],
  ['judgements line by line', (size) => judgements(size).replace(/\. /g, '.\n'), 0.3],
  ['hard-wrapped lines', written('\n')],
  ['paragraphs', written('\n\n')],
  ['list items', written('\n- ')],
  ['headings', repeated('# Plan\n')],
  ['labels', repeated('Plan: none\n')],
  ['blank lines', repeated('\n')],
  ['blanks', repeated(' ')],
  ['tabs', repeated('a\tb\n')],
  ['carriage returns', repeated('seen today\r\n')],
  ['table rows', (size) => `| a | b |\n| --- | --- |\n${repeated('| Mon | no |\n')(size)}`],
  ['bars', repeated('| ')],
  ['rulers', repeated('---\n')],
  ['comments', repeated('<!-- no -->\n')],
  ['comments that are never closed', repeated('<!-- ')],
  ['ignore comments', repeated('<!-- foothold-ignore-next-line A2 -->\nShe wants attention.\n\n'), 0.3],
  [
    'comments that turn off and on',
    repeated('<!-- foothold-disable A2 -->\n\nNo.\n\n<!-- foothold-enable A2 -->\n\n'),
    0.3,
  ],
  ['tags', repeated('<b>')],
  ['addresses', repeated('a@b.c http://d.e/f ')],
  ['at signs', repeated('@')],
  ['ampersands', repeated('&a')],
  ['backslashes', repeated('\\')],
  ['accents', repeated('e\u0301')],
  ['surrogates', repeated('🙂')],
  ['halves of surrogates', repeated('\ud83d ')],
  ['hyphens', repeated('a-')],
  ['front matter without an end', (size) => `---\n${repeated('a: b\n')(size)}`],
  ['speakers', repeated('Mother: he is lazy. Nurse says, '), 0.3],
  ['negations', repeated('not no never without ')],
  ['pronouns', repeated('she he they her him ')],
];

/** Four times the text may take this many times the work: what grows with the square takes sixteen times as much. */
const MOST = 8;
/** Less work than this, in milliseconds, tells nothing. */
const LEAST = 4;

describe('text that nobody writes', function () {
  this.timeout(600_000);
  const size = isWhole ? 1_300_000 : 20_000;

  before(() => {
    for (let i = 0; i < 5; i++) checkNote(written(' ')(100_000), 'markdown', defaultSettings);
  });

  for (const format of ['markdown', 'plaintext'] satisfies NoteFormat[]) {
    for (const [what, make, part = 1] of notes) {
      it(`takes no longer than it is long: ${what}, ${format}`, () => {
        const [small, large] = [make(size * part), make(size * part * 4)];
        const work = (text: string) => leastWork(2, () => checkNote(text, format, defaultSettings));
        let ratio = Number.POSITIVE_INFINITY;
        // A busy machine may spoil a measure, but what grows with the square grows so every time.
        for (let tries = 0; ratio >= MOST && tries < 3; tries++) ratio = work(large) / Math.max(work(small), LEAST);
        assert.ok(ratio < MOST, `four times the text took ${ratio.toFixed(1)} times the work`);
      });
    }
  }
});
