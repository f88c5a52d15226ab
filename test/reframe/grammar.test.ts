import assert from 'node:assert/strict';
import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { allNotes, applied, draw, findingsOfNote } from '../support/reframes.ts';

/*
 * Harper reads each sentence before and after each of its reframes; whatever is new after it is a fault of ours. Gaps are filled
 * with a word that can stand anywhere a noun can.
 */

/** Kinds of fault that a reframe could bring in: agreement, articles, repetition, capitals, spacing. */
const KINDS = new Set([
  'Agreement',
  'Grammar',
  'Repetition',
  'Capitalization',
  'Formatting',
  'Miscellaneous',
  'Punctuation',
]);

/** What Harper takes for a fault and is none: its message, and where that is so. */
const ACCEPTED: readonly (readonly [
  name: string,
  message: RegExp,
  where: (before: string, after: string) => boolean,
])[] = [
  [
    'a small letter stays where the note began with one',
    /does not start with a capital letter/,
    (before) => !/^[^\p{L}]*\p{Lu}/u.test(before),
  ],
  [
    'in "barriers to it are", the barriers are the subject',
    /^Agreement: Make the verb agree with its subject/,
    (_, after) => /barriers to ___ are/i.test(after.replace(/\s+/g, ' ')),
  ],
  ['gaps near each other are no pronouns', /too many personal pronouns/, (_, after) => /___ (?:\w+ )?___/.test(after)],
  ['a gap can stand for several things', /verb agree with its subject/, (_, after) => /___ were/.test(after)],
  ['"am" after a number is a time and no verb', /instance of `be` remains/, (_, after) => /\d ?am\b/.test(after)],
  [
    '"worth" and "practiced" need no preposition',
    /missing a preposition/,
    (_, after) => /worth ___|is long practiced|is real effort/.test(after),
  ],
  [
    'what stands before the new words was there',
    /is a mass noun/,
    (before, after) => ['craving', 'telling'].some((noun) => before.includes(noun) && after.includes(noun)),
  ],
  ['a gap in brackets is no pronoun', /too many personal pronouns/, (_, after) => /___ \(___/.test(after)],
];

/** A gap at the start of a sentence stands for a word with a capital. */
const filled = (text: string): string => text.replace(/\s+/g, ' ').replace(/^___/, 'It').replaceAll('___', 'it');

const SAMPLE = Number(process.env.FOOTHOLD_FIXES ?? 40);
const full = process.env.CI === 'full';

describe('the grammar of reframes', function () {
  this.timeout(full ? 3_600_000 : 600_000);

  it('is no worse than that of the sentence before', async () => {
    const linter = new LocalLinter({ binary, dialect: Dialect.American });
    await linter.setup();
    const faultsOf = async (text: string): Promise<readonly string[]> =>
      (await linter.lint(filled(text), { language: 'plaintext' }))
        .filter((lint) => KINDS.has(lint.lint_kind()))
        .map((lint) => `${lint.lint_kind()}: ${lint.message()}`);

    const { train, rest } = allNotes();
    const notes = full ? [...rest, ...train] : draw([...rest, ...train], SAMPLE, 4);
    const all = notes.flatMap((note) =>
      findingsOfNote(note)
        .filter(({ kind }) => kind === 'violation')
        .map((finding) => ({ note, finding })),
    );
    const faults: string[] = [];
    let tried = 0;
    let accepted = 0;
    for (const { note, finding } of full ? all : draw(all, SAMPLE, 4)) {
      const { text } = note;
      const { start, end } = finding.sentence;
      const before = await faultsOf(text.slice(start, end));
      for (const reframe of finding.reframes) {
        tried++;
        const after = applied(text, reframe).slice(
          start,
          end + reframe.newText.length - (reframe.span.end - reframe.span.start),
        );
        const known = [...before];
        for (const fault of await faultsOf(after)) {
          const at = known.indexOf(fault);
          if (at >= 0) known.splice(at, 1);
          else if (ACCEPTED.some(([, message, where]) => message.test(fault) && where(text.slice(start, end), after)))
            accepted++;
          else faults.push(`${fault} | ${text.slice(start, end)} -> ${after}`);
        }
      }
    }
    console.log(`      ${tried} reframes read: ${faults.length} new faults, ${accepted} of an accepted kind`);
    assert.deepEqual(faults.slice(0, 200), []);
  });
});
