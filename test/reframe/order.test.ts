import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/core/finding.ts';
import { allNotes, applied, draw, findingsOfNote, type PlainNote } from '../support/reframes.ts';

/** In which order a writer goes through a note's findings. */
const orders: readonly (readonly [name: string, next: (left: readonly Finding[]) => Finding | undefined])[] = [
  ['from the top', (left) => left[0]],
  ['from the end', (left) => left.at(-1)],
  ['from the middle', (left) => left[Math.floor(left.length / 2)]],
];

const open = (note: PlainNote): readonly Finding[] =>
  findingsOfNote(note).filter(({ kind, reframes }) => kind === 'violation' && reframes.length > 0);

/** The note once the same choice is taken for one finding after the other, each time checked anew. */
function workedThrough(
  note: PlainNote,
  choice: number,
  next: (left: readonly Finding[]) => Finding | undefined,
): string {
  let { text } = note;
  for (let left = open(note); left.length > 0; ) {
    const finding = next(left);
    const reframe = finding?.reframes[Math.min(choice, finding.reframes.length - 1)];
    assert.ok(reframe !== undefined);
    text = applied(text, reframe);
    const now = open({ ...note, text });
    assert.ok(now.length < left.length, `${note.file}: ${reframe.newText} left ${now.length} of ${left.length}`);
    left = now;
  }
  return text;
}

describe('the same choice for every finding of a note', function () {
  this.timeout(600_000);

  const { rest, train } = allNotes();
  const notes = draw(
    [...rest, ...train].filter(({ text }) => text.length < 2500),
    process.env.CI === 'full' ? 300 : 5,
    6,
  );
  for (const choice of [0, 1]) {
    it(`can be taken in any order (choice ${choice + 1})`, () => {
      for (const note of notes) {
        const ends = orders.map(([, next]) => workedThrough(note, choice, next));
        for (const text of ends) assert.deepEqual(open({ ...note, text }), []);
      }
    });
  }

  it('and each fix can be undone to the byte', () => {
    for (const note of notes) {
      for (const { reframes } of open(note)) {
        for (const reframe of reframes) {
          const { start, end } = reframe.span;
          const after = applied(note.text, reframe);
          const back = { span: { start, end: start + reframe.newText.length }, newText: note.text.slice(start, end) };
          assert.equal(applied(after, back), note.text);
        }
      }
    }
  });
});
