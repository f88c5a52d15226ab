// The gates of detection: the validation notes and, where they are at hand, real notes in which practically nothing should be found.
// Prints each bar with its figure, then `N passed, N failed, N skipped`. FOOTHOLD_SHARED (default ../shared) holds referee and real notes.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const shared = resolve(process.env.FOOTHOLD_SHARED ?? '../shared');
const cli = 'node dist/foothold.cjs';
const tally = { passed: 0, failed: 0, skipped: 0 };

function bar(name, value, least, most) {
  const holds = (least === undefined || value >= least) && (most === undefined || value <= most);
  tally[holds ? 'passed' : 'failed']++;
  console.log(
    `${holds ? 'holds' : 'FAILS'}  ${name}: ${value} (${least === undefined ? `at most ${most}` : `at least ${least}`})`,
  );
}

function skip(what) {
  tally.skipped++;
  console.log(`skip   ${what}: not there`);
}

function run(command, args) {
  try {
    return execFileSync(command, args, { maxBuffer: 1 << 28, encoding: 'utf8' });
  } catch (error) {
    // `check` ends with 1 where it found something.
    if (error.status === 1 && error.stdout) return error.stdout;
    throw error;
  }
}

const referee = join(shared, 'corpus/score.mjs');
if (existsSync(referee)) {
  const score = JSON.parse(run('node', [referee, '--json', '--cli', cli, 'test/notes/validation']));
  bar('validation, precision', score.precision, 0.9);
  bar('validation, recall', score.recall, 0.75);
  bar('validation, macro F1', score.macroF1, 0.74);
  bar('validation, reported precision', score.reported.precision, 0.75);
  bar('validation, reported recall', score.reported.recall, 0.75);
  bar('validation, spans of at most 15 words', score.spansUpTo15Words, 0.9);
} else skip('referee of the validation notes');

{
  // Plain prose of mental-health work, in which nothing should be found.
  const quiet = JSON.parse(run('node', ['dist/foothold.cjs', 'check', '--format', 'json', 'test/notes/quiet']));
  const found = quiet.notes.flatMap(({ findings }) => findings).filter(({ kind }) => kind === 'violation');
  bar(`plain prose (${quiet.notes.length} files, 4,500 words), violation findings`, found.length, undefined, 15);
}

const real = join(shared, 'real-notes');
if (existsSync(real)) {
  const { notes } = JSON.parse(run('node', ['dist/foothold.cjs', 'check', '--format', 'json', `${real}/*.txt`]));
  const count = (kind) => notes.flatMap(({ findings }) => findings).filter((finding) => finding.kind === kind).length;
  bar(`real notes (${notes.length}), violation findings`, count('violation'), undefined, 1);
  bar('real notes, reported findings', count('reported'), undefined, 3);
} else skip('real notes');

console.log(`\n${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
process.exitCode = tally.failed > 0 ? 1 : 0;
