import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkNote } from '../../server/src/core/check.ts';
import { assumptionCodes } from '../../server/src/core/rules/rule.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { overlaps } from '../../server/src/core/span.ts';
import { formatOf } from '../../server/src/host/noteNames.ts';
import { findingsIn, foothold } from '../support/cli.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the example notes', () => {
  it('show all eight assumptions, and reported words', async () => {
    const { out, err, code } = await foothold(root, ['check', '--format=json', '--fail-on=never', 'examples/notes']);
    const found = new Set(Object.values(findingsIn(out)).flat());
    const wanted = [...assumptionCodes.map((assumption) => `${assumption} violation`), 'reported'];
    const missing = wanted.filter((each) => ![...found].some((line) => line === each || line.endsWith(` ${each}`)));
    assert.deepEqual([missing, err, code], [[], [], 0]);
  });

  it('are six, and each has something to show', async () => {
    const { out } = await foothold(root, ['check', '--format=json', 'examples/notes']);
    const notes = Object.entries(findingsIn(out));
    assert.equal(notes.length, 6);
    assert.deepEqual(
      notes.filter(([, findings]) => findings.length === 0).map(([path]) => path),
      [],
    );
  });

  /** Wording that is good, or only looks alike; `reported` where it is somebody else's and deserves a hint. */
  for (const [note, words, kind] of [
    ['individual-session.note.md', 'I was just too lazy to do it', 'reported'],
    ['individual-session.note.md', 'she is manipulative', 'reported'],
    ['individual-session.note.md', 'I noticed myself thinking that she is not really trying', 'nothing'],
    ['individual-session.note.md', 'doing the best she can, and she needs to do more than she does now', 'nothing'],
    ['night-shift.txt', 'No\nattention-seeking behaviour on the corridor', 'nothing'],
    ['night-shift.txt', 'Heart failure clinic letter filed for the pt. in bed 4. Lazy eye', 'nothing'],
    ['night-shift.txt', 'Nurse B. says she only does it for attention', 'reported'],
    ['team-minutes.md', 'clients cannot fail in therapy. Phrases like "she failed DBT" describe', 'nothing'],
    ['skills-group.note.md', 'His real landlord is lazy, he says', 'nothing'],
    ['skills-group.note.md', 'Referral says "unmotivated"; he is unmotivated, it says', 'nothing'],
    ['letter.md', 'Her hypertension is\ntreatment-resistant as well', 'nothing'],
    ['letter.md', 'she tried hard, and what we offered did not yet', 'nothing'],
    ['supervision.md', 'caught myself thinking "she just wants attention"', 'nothing'],
    ['supervision.md', 'I am not sure that it is manipulative at all; it may be the strongest skill', 'nothing'],
    ['supervision.md', 'When I write that she likes the sick role, I stop looking', 'nothing'],
    ['supervision.md', 'would I think that she is making excuses?', 'nothing'],
  ] as const) {
    it(`hold ${kind} in: ${words.replaceAll('\n', ' ')}`, () => {
      const text = readFileSync(`${root}/examples/notes/${note}`, 'utf8').replaceAll('\r\n', '\n');
      const start = text.indexOf(words);
      assert.ok(start >= 0, 'the words stand in the note');
      const kinds = checkNote(text, formatOf(note), defaultSettings)
        .filter(({ span }) => overlaps(span, { start, end: start + words.length }))
        .map((finding) => finding.kind);
      assert.deepEqual(kinds, kind === 'nothing' ? [] : [kind]);
    });
  }
});
