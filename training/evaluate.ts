// How well Foothold does on authors it has not learned from, on the validation notes, and on real notes where practically nothing
// should be found. npm run evaluate [-- --folds 5] [--alarms N] [--misses N]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../server/src/core/analyze.ts';
import { loadDetector } from '../server/src/core/detect/detector.ts';
import { detectorData } from '../server/src/core/detect/weights.data.ts';
import { readNote } from '../server/src/core/document/readNote.ts';
import { assumptionCodes } from '../server/src/core/rules/rule.ts';
import { defaultSettings, sensitivities } from '../server/src/core/settings.ts';
import { thresholds } from '../server/src/core/thresholds.ts';
import { fitBlend } from './blend.ts';
import { type GoldNote, readAuthors } from './corpus.ts';
import { type HeldOut, holdOut, judgedWith, outcomesOf } from './crossValidate.ts';
import { unitsOf } from './dataset.ts';
import { reliability } from './reliability.ts';
import { f1, type Judged, macroF1, precision, recall, type Score, score } from './score.ts';
import { isUnread } from './unread.ts';

const { values } = parseArgs({
  options: {
    folds: { type: 'string', default: '5' },
    alarms: { type: 'string', default: '20' },
    misses: { type: 'string', default: '0' },
  },
});

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);

const detector = loadDetector(detectorData);
for (const [name, folder] of [
  ['Validation notes (never trained on; thresholds were chosen with a look at them)', 'test/notes/validation'],
  ['Unseen notes (never trained on, no threshold chosen by them; made to be hard)', 'test/notes/unseen'],
] as const) {
  console.log(`\n# ${name}`);
  const kept = readAuthors(folder);
  for (const sensitivity of sensitivities) {
    const settings = { ...defaultSettings, sensitivity };
    const judged = kept.map(
      (note): Judged => ({ ...note, findings: analyze(readNote(note.text, note.format), settings, detector) }),
    );
    printScore(`sensitivity ${sensitivity}`, score(judged), sensitivity === 'medium');
  }
}

console.log('\n# Authors left out (each read by a detector that has not learned from them)');
const notes = readAuthors('training/data').filter(({ text }) => text.trim() !== '');
const held = holdOut(unitsOf(notes), notes, Number(values.folds));
const unread = held.filter(({ note }) => isUnread(note.author));
const blend = fitBlend(outcomesOf(unread));
const isNote = ({ note }: HeldOut): boolean => /\/\d+\.(?:md|txt)$/.test(note.file);
const groups: readonly (readonly [string, readonly HeldOut[]])[] = [
  ['whole notes, authors of D', held.filter((each) => isNote(each) && each.note.author.startsWith('D'))],
  ['whole notes, no phrase written from them', unread.filter(isNote)],
  ['single sentences, no phrase written from them', unread.filter((each) => !isNote(each))],
];
for (const [name, group] of groups) printScore(name, score(judgedWith(group, blend, thresholds.medium)), true);

console.log('\n# Calibration: of what is said to be so probable, so much is right');
for (const { from, to, right, all } of reliability(outcomesOf(unread), blend)) {
  console.log(`  ${from.toFixed(1)} to ${to.toFixed(1)}: ${percent(right / all)} %  of ${all}`);
}
printWorst(score(judgedWith(unread.filter(isNote), blend, thresholds.medium)));

printQuiet('Plain prose of mental-health work (never trained on)', readAuthors('test/notes/quiet'));
const shared = resolve(process.env.FOOTHOLD_SHARED ?? '../shared', 'real-notes');
if (existsSync(shared)) printQuiet('Real notes', readReal(shared));
else console.log('\nskip: the real notes are not there');

function printScore(name: string, s: Score, whole: boolean): void {
  const { violations: v, reported: r } = s;
  console.log(
    `${name}: precision ${percent(precision(v))}  recall ${percent(recall(v))}  F1 ${percent(f1(v))}  macro F1 ${percent(macroF1(s))}  right assumption ${percent(s.rightCode / v.hit)}  (${v.gold} marks)`,
  );
  if (!whole) return;
  console.log(`  reported: precision ${percent(precision(r))}  recall ${percent(recall(r))}  (${r.gold} marks)`);
  for (const code of assumptionCodes) {
    const row = s.byAssumption[code];
    if (row !== undefined)
      console.log(
        `  ${code}: precision ${percent(precision(row))}  recall ${percent(recall(row))}  F1 ${percent(f1(row))}  (${row.gold})`,
      );
  }
  const { all, upTo15, over25 } = s.spans;
  console.log(
    `  false alarms on: ${JSON.stringify(s.alarmsOn)}; spans of at most 15 words ${percent(upTo15 / all)} %, over 25: ${over25}`,
  );
}

function printWorst(s: Score): void {
  for (const line of s.alarms.slice(0, Number(values.alarms))) console.log('  alarm', line);
  for (const line of s.misses.slice(0, Number(values.misses))) console.log('  miss ', line);
}

function readReal(folder: string): readonly GoldNote[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map(
      (name): GoldNote => ({
        author: 'real',
        file: name,
        format: 'plaintext',
        text: readFileSync(join(folder, name), 'utf8'),
        marks: [],
      }),
    );
}

/** Notes in which nothing should be found: how much is, and what. */
function printQuiet(name: string, quiet: readonly GoldNote[]): void {
  const words = quiet.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const found = quiet.flatMap((note) =>
    analyze(readNote(note.text, note.format), defaultSettings, detector).map((finding) => ({ note, finding })),
  );
  for (const kind of ['violation', 'reported'] as const) {
    const some = found.filter(({ finding }) => finding.kind === kind);
    console.log(
      `\n# ${name} (${quiet.length}, ${words} words): ${some.length} ${kind}, ${((some.length / words) * 10_000).toFixed(2)} in 10,000 words`,
    );
    for (const { note, finding } of some)
      console.log(
        `  ${finding.confidence.toFixed(2)} ${finding.assumption} ${note.file}: ${note.text.slice(finding.span.start, finding.span.end).replace(/\s+/g, ' ')}`,
      );
  }
}
