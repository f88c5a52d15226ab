import { dirname, resolve } from 'node:path';
import { checkNote } from '../core/check.ts';
import type { Finding, Reframe } from '../core/finding.ts';
import { indexLines, placeAt } from '../core/lines.ts';
import { isUnreadable } from '../host/files.ts';
import { formatOf } from '../host/noteNames.ts';
import type { Ask } from './ask.ts';
import { CanNotStart } from './canNotStart.ts';
import { writeNote } from './changedNote.ts';
import { wantsColor } from './colors.ts';
import { configsFor } from './configs.ts';
import { findNotes } from './findNotes.ts';
import { ignoresOf } from './ignores.ts';
import type { Io } from './io.ts';
import { noteContent } from './noteText.ts';
import type { OptionsOf } from './readers.ts';
import { printable } from './report/printable.ts';
import type { ExitCode } from './run.ts';
import { lineChange, noteChange } from './showChange.ts';
import { slotsOf, withSlots } from './slots.ts';

/** Goes through notes with the writer, who chooses for each finding; or shows what could change. Never rewrites by itself. */
export async function fix(options: OptionsOf<'fix'>, io: Io): Promise<ExitCode> {
  const { ask } = io;
  if (options.interactive && ask === undefined)
    throw new CanNotStart('foothold fix --interactive needs a terminal, since it asks you about every change.');
  const warn = (line: string) => io.warn(`foothold: ${printable(line)}\n`);
  const configs = configsFor(options, io, warn);
  const color = options.color ?? wantsColor(io);
  const leavesOut = await ignoresOf(options.ignorePaths, io);
  const totals = { notes: 0, changes: 0, missed: 0 };
  for await (const { path, reason } of findNotes(options.paths, { cwd: io.cwd, configOf: configs.of, leavesOut })) {
    const content = reason === undefined ? await noteContent(path, io) : { reason };
    if (isUnreadable(content)) {
      warn(`can't read ${path}: ${content.reason}.`);
      totals.missed++;
      continue;
    }
    const { settings } = await configs.of(dirname(resolve(io.cwd, path)));
    const ignores = await configs.ignoresOf(resolve(io.cwd, path));
    const inForce = { ...settings, sensitivity: options.sensitivity ?? settings.sensitivity, ignores };
    const find = (text: string) => changeable(checkNote(text, formatOf(path), inForce));
    const outcome =
      options.interactive && ask !== undefined
        ? await goThrough(path, content.text, find, ask, io, color)
        : { text: firstOfEach(content.text, find), stop: false };
    if (outcome.text !== content.text) {
      totals.notes++;
      if (options.dryRun) await io.print(await noteChange(path, content.text, outcome.text, color));
      else {
        const fault = await writeNote(path, outcome.text, content.bytes, io);
        if (fault !== undefined) {
          warn(`can't change ${path}: ${fault.reason}.`);
          totals.missed++;
          totals.notes--;
        }
      }
    }
    if (outcome.stop) break;
  }
  await io.print(summary(totals.notes, options.dryRun));
  return totals.missed > 0 || configs.hadProblems() ? 2 : 0;
}

function summary(notes: number, dryRun: boolean): string {
  if (notes === 0) return `${dryRun ? 'Nothing would change' : 'Nothing was changed'}.\n`;
  const which = `${notes} ${notes === 1 ? 'note' : 'notes'}`;
  if (!dryRun) return `${which} changed.\n`;
  return `${which} would change. Nothing was written: these are proposals, and what stands in the note is for you to decide.\n`;
}

function changeable(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ kind, reframes }) => kind === 'violation' && reframes.length > 0);
}

/** The note with the first reframe of each finding, from the end on so that what comes before stays in its place. */
function firstOfEach(text: string, find: (text: string) => readonly Finding[]): string {
  let changed = text;
  let before = text.length + 1;
  for (const { reframes } of [...find(text)].reverse()) {
    const [reframe] = reframes;
    if (reframe === undefined || reframe.span.end >= before) continue;
    changed = replaced(changed, reframe, reframe.newText);
    before = reframe.span.start;
  }
  return changed;
}

interface Outcome {
  readonly text: string;
  /** True where the writer wants to go no further. */
  readonly stop: boolean;
}

/** Asks about each finding of a note in turn; after every change the note is looked at anew. */
async function goThrough(
  path: string,
  original: string,
  find: (text: string) => readonly Finding[],
  ask: Ask,
  io: Io,
  color: boolean,
): Promise<Outcome> {
  let text = original;
  let from = 0;
  for (;;) {
    const finding = find(text).find(({ span }) => span.start >= from);
    if (finding === undefined) return { text, stop: false };
    const { line, character } = placeAt(indexLines(text), finding.span.start);
    await io.print(`\n${printable(path)}:${line + 1}:${character + 1}  ${printable(finding.message)}\n`);
    for (const [index, reframe] of finding.reframes.entries())
      await io.print(`\n${await lineChange(text, reframe.span, reframe.newText, `${index + 1}`, color)}`);
    const answer = await ask.choose('What shall stand here?', [
      ...finding.reframes.map(({ newText }, index) => ({
        value: String(index),
        label: `${index + 1}  ${printable(newText.trim())}`,
      })),
      { value: 'keep', label: 'Keep it as it is' },
      { value: 'stop', label: 'Stop here', hint: 'what you chose so far is kept' },
    ]);
    // Who breaks off wants this note as it was.
    if (answer === undefined) return { text: original, stop: true };
    if (answer === 'stop') return { text, stop: true };
    const reframe = finding.reframes[Number(answer)];
    if (reframe === undefined) {
      from = finding.span.end;
      continue;
    }
    const newText = await filled(reframe, ask);
    if (newText === undefined) return { text: original, stop: true };
    text = replaced(text, reframe, newText);
    from = reframe.span.start + newText.length;
  }
}

/** The reframe with what the writer puts into its gaps; undefined where they break off. */
async function filled(reframe: Reframe, ask: Ask): Promise<string | undefined> {
  const words: string[] = [];
  for (const slot of slotsOf(reframe.snippet)) {
    const answer = await ask.fill(`${slot}?`);
    if (answer === undefined) return undefined;
    words.push(answer.trim() === '' ? '___' : answer.trim());
  }
  return withSlots(reframe.snippet, words);
}

function replaced(text: string, { span }: Reframe, newText: string): string {
  return text.slice(0, span.start) + newText + text.slice(span.end);
}
