import type { NoteFormat } from '../core/document/note.ts';
import type { FindingKind } from '../core/finding.ts';
import type { Settings } from '../core/settings.ts';
import { kindOfFault } from '../host/fault.ts';
import { type Checked, checkText } from './checkText.ts';
import { answerLine, type FilterLine, lostLine } from './filterLine.ts';

/** A text to check, with all that its findings hang on. */
export interface TextToCheck {
  readonly text: string;
  readonly format: NoteFormat;
  readonly settings: Settings;
  readonly withReframes: boolean;
}

/** Work that one thread does at a time; it may pass between threads. `characters` says about how much it is. */
export type Task = { readonly characters: number } & (
  | { readonly texts: readonly TextToCheck[] }
  | { readonly lines: readonly FilterLine[]; readonly settings: Settings; readonly reading: LineReading }
);

/** How the lines of the filter are read. */
export interface LineReading {
  /** Of notes that have no name of their own. */
  readonly format: NoteFormat;
  readonly showText: boolean;
  readonly withReframes: boolean;
}

/** Why a text could not be checked, in words that may stand after its name. */
export interface Lost {
  readonly reason: string;
}

export type TaskResult =
  | { readonly checked: readonly (Checked | Lost)[] }
  | {
      /** Lines of the filter's output. */
      readonly out: string;
      readonly found: readonly FindingKind[];
      readonly bad: number;
    };

export function doTask(task: Task): TaskResult {
  if ('texts' in task) {
    return {
      checked: task.texts.map(({ text, format, settings, withReframes }) => {
        try {
          return checkText(text, format, settings, withReframes);
        } catch (fault) {
          return { reason: `something went wrong inside Foothold itself, ${kindOfFault(fault)}` };
        }
      }),
    };
  }
  let out = '';
  let bad = 0;
  const found = new Set<FindingKind>();
  for (const line of task.lines) {
    const answer = answerLine(line, task.settings, task.reading);
    out += answer.out;
    if (answer.isBad) bad++;
    for (const kind of answer.found) found.add(kind);
  }
  return { out, bad, found: [...found] };
}

/** The same work in the smallest parts. */
export function partsOf(task: Task): readonly Task[] {
  if ('texts' in task) return task.texts.map((text) => ({ texts: [text], characters: text.text.length }));
  return task.lines.map((line) => ({ ...task, lines: [line], characters: line.bytes.length }));
}

export function joinResults(results: readonly TaskResult[]): TaskResult {
  const checked = results.flatMap((result) => ('checked' in result ? result.checked : []));
  if (checked.length > 0) return { checked };
  const lines = results.flatMap((result) => ('out' in result ? [result] : []));
  return {
    out: lines.map(({ out }) => out).join(''),
    bad: lines.reduce((sum, { bad }) => sum + bad, 0),
    found: [...new Set(lines.flatMap(({ found }) => found))],
  };
}

/** Stands for the result where threads died of a single text, twice. */
export function lostResult(task: Task): TaskResult {
  const reason = 'there was not enough memory, or something went wrong inside Foothold itself';
  if ('texts' in task) return { checked: task.texts.map(() => ({ reason })) };
  return { out: task.lines.map((line) => lostLine(line, reason)).join(''), bad: task.lines.length, found: [] };
}
