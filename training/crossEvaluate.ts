// Leave-authors-out results: how the detector does on authors it has not read. npx tsx training/crossEvaluate.ts [--alarms N] [--misses N] [--only D|W|T]
import { fitBlend } from './blend.ts';
import { readAuthors } from './corpus.ts';
import { holdOut, judgedWith, outcomesOf } from './crossValidate.ts';
import { unitsOf } from './dataset.ts';
import { f1, macroF1, precision, recall, score } from './score.ts';
import { isUnread } from './unread.ts';

const option = (name: string): string | undefined => process.argv[process.argv.indexOf(`--${name}`) + 1 || -1];
const notes = readAuthors('training/data').filter(({ text }) => text.trim() !== '');
const units = unitsOf(notes);
console.log(
  `${notes.length} notes, ${units.length} sentences, ${units.filter(({ codes }) => codes.length > 0).length} with a mark`,
);
const held = holdOut(units, notes, 5);
const unread = held.filter(({ note }) => isUnread(note.author));
const blend = fitBlend(outcomesOf(unread));
console.log('blend', blend);
const whole = (group: typeof held) => group.filter(({ note }) => /\/\d+\.(?:md|txt)$/.test(note.file));
const groups: Record<string, typeof held> = {
  'D notes': held.filter(({ note }) => note.author.startsWith('D')),
  'unread whole notes': whole(unread),
  'unread sentences': unread.filter((item) => !whole([item]).length),
};
for (const [name, group] of Object.entries(groups)) {
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    const s = score(judgedWith(group, blend, least));
    const r = s.reported;
    console.log(
      name.padEnd(20),
      least,
      `P ${precision(s.violations).toFixed(3)} R ${recall(s.violations).toFixed(3)} F1 ${f1(s.violations).toFixed(3)} code ${(s.rightCode / s.violations.hit).toFixed(3)} macro ${macroF1(s).toFixed(3)} | rep P ${precision(r).toFixed(3)} R ${recall(r).toFixed(3)} | spans<=15 ${(s.spans.upTo15 / s.spans.all).toFixed(3)} ${JSON.stringify(s.alarmsOn)}`,
    );
  }
}
const s = score(judgedWith(whole(unread), blend, Number(option('least') ?? 0.5)));
for (const line of s.alarms.slice(0, Number(option('alarms') ?? 0))) console.log('alarm ', line);
for (const line of s.misses.slice(0, Number(option('misses') ?? 0))) console.log('miss  ', line);
