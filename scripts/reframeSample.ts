import { parseArgs } from 'node:util';
import { draw, findingsOfNote } from '../test/support/reframes.ts';
import { readAuthors } from '../training/corpus.ts';

/*
 * Draws findings of the validation notes and prints each sentence with its reframes, to be read by somebody who did not write them:
 *   npm run reframes -- --seed 11 --count 40 [--all]
 * A reframe is usable where it is grammatical in its place, says nothing that the note does not say, holds the assumption, and
 * could be signed; a gap to fill is fine.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '11' },
    count: { type: 'string', default: '40' },
    all: { type: 'boolean', default: false },
  },
});

const found = readAuthors('test/notes/validation').flatMap((note) =>
  findingsOfNote(note)
    .filter(({ kind }) => kind === 'violation')
    .map((finding) => ({ text: note.text, finding })),
);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

draw(found, Number(values.count), Number(values.seed)).forEach(({ text, finding }, index) => {
  const { assumption, pattern, span, sentence, reframes } = finding;
  const marked = `${text.slice(sentence.start, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, sentence.end)}`;
  console.log(`${index + 1}. ${assumption} ${pattern ?? '(no pattern)'}: ${oneLine(marked)}`);
  if (reframes.length === 0) console.log('   -> none');
  for (const reframe of values.all ? reframes : reframes.slice(0, 1)) {
    const before = text.slice(Math.min(sentence.start, reframe.span.start), reframe.span.start);
    console.log(
      `   -> ${oneLine(before + reframe.newText + text.slice(reframe.span.end, Math.max(sentence.end, reframe.span.end)))}`,
    );
  }
});
