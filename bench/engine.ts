/**
 * In a process of its own: how long the engine takes for a text, stage by stage. Arguments: characters, rounds. Prints JSON,
 * milliseconds each, medians. Every round has a text of its own, so that nothing is known from before.
 */
import { analyzeInSteps } from '../server/src/core/analyze.ts';
import { checkNote, detector } from '../server/src/core/check.ts';
import { surround } from '../server/src/core/context/judge.ts';
import { propose } from '../server/src/core/detect/propose.ts';
import { readNote } from '../server/src/core/document/readNote.ts';
import { splitSentences } from '../server/src/core/document/sentences.ts';
import { findPhrases, indexPhrases } from '../server/src/core/match/candidates.ts';
import { rules } from '../server/src/core/rules/index.ts';
import { phraseKeys } from '../server/src/core/rules/phraseKeys.data.ts';
import { defaultSettings } from '../server/src/core/settings.ts';
import { finish } from '../server/src/core/steps.ts';
import { thresholds } from '../server/src/core/thresholds.ts';
import { median } from './measure.ts';
import { noteOf } from './text.ts';

const [length = 0, rounds = 1] = process.argv.slice(2).map(Number);
const phrases = indexPhrases(rules, phraseKeys);

/** Milliseconds that each stage took, and what came out of it. */
function stages(text: string) {
  const times: Record<string, number> = {};
  const timed = <T>(stage: string, run: () => T): T => {
    const started = performance.now();
    const made = run();
    times[stage] = performance.now() - started;
    return made;
  };
  const note = timed('read', () => readNote(text, 'markdown'));
  const read = timed('sentences', () =>
    note.segments.map((segment) => surround(segment, splitSentences(segment.prose))),
  );
  const sentences = read.flatMap((each) => each.sentences);
  const matched = timed('phrases', () => sentences.map((sentence) => findPhrases(sentence, phrases)));
  timed('detector', () => sentences.map((sentence, i) => propose(sentence, matched[i] ?? [], detector, 2, rules)));
  const all = timed('all after reading', () =>
    finish(analyzeInSteps(note, defaultSettings, detector, thresholds[defaultSettings.sensitivity])),
  );
  times.context = Math.max(
    0,
    (times['all after reading'] ?? 0) - (times.sentences ?? 0) - (times.phrases ?? 0) - (times.detector ?? 0),
  );
  return { times, found: all.findings.length };
}

let seed = 1;
const fresh = (size: number) => noteOf(size, seed++);
for (const until = performance.now() + 3000; performance.now() < until; )
  checkNote(fresh(30_000), 'markdown', defaultSettings);

const whole: number[] = [];
const staged: Record<string, number>[] = [];
const bare: number[] = [];
let findings = 0;
for (let round = 0; round < rounds; round++) {
  const text = fresh(length);
  const flat = Buffer.from(text).toString();
  let started = performance.now();
  findings = checkNote(flat, 'markdown', defaultSettings).length;
  whole.push(performance.now() - started);
  started = performance.now();
  let letters = 0;
  for (let i = 0; i < flat.length; i++) if (flat.charCodeAt(i) > 64) letters++;
  bare.push(performance.now() - started);
  if (letters === 0) throw new Error('a text without letters');
  staged.push(stages(fresh(length)).times);
}
const of = (stage: string) => median(staged.map((times) => times[stage] ?? Number.NaN));
console.log(
  JSON.stringify({
    length,
    findings,
    whole: median(whole),
    scan: median(bare),
    stages: Object.fromEntries(
      ['read', 'sentences', 'phrases', 'detector', 'context'].map((stage) => [stage, of(stage)]),
    ),
  }),
);
