import type { FindingKind } from '../core/finding.ts';
import { indexLines } from '../core/lines.ts';
import type { Settings } from '../core/settings.ts';
import { kindOfFault } from '../host/fault.ts';
import { formatOf } from '../host/noteNames.ts';
import { checkText } from './checkText.ts';
import { maxNoteBytes } from './noteText.ts';
import { findingJson } from './report/findingJson.ts';
import type { LineReading } from './tasks.ts';

/** A line of the filter's input, without its line feed. */
export interface FilterLine {
  /** Counts from 1. */
  readonly number: number;
  /** Empty where the line was too long to be kept. */
  readonly bytes: Uint8Array;
  readonly isTooLong: boolean;
}

/** The longest line that is read, in bytes: a note of the largest size, with room for escapes. */
export const maxLineBytes = 2 * maxNoteBytes;

export interface Answer {
  /** One line of output; empty for a blank line of input. */
  readonly out: string;
  readonly found: readonly FindingKind[];
  readonly isBad: boolean;
}

/** Checks the note of one line `{"id", "text"}`. What can't be read gives a line with the reason, and none of its words. */
export function answerLine(
  line: FilterLine,
  settings: Settings,
  { format, showText, withReframes }: LineReading,
): Answer {
  const read = readLine(line);
  if (read === 'blank') return { out: '', found: [], isBad: false };
  if ('reason' in read) return bad(line, read.reason, read.id);
  const { id, text, name } = read;
  try {
    const { findings } = checkText(text, name === undefined ? format : formatOf(name), settings, withReframes);
    const lines = indexLines(text);
    const out = `${JSON.stringify({ id, findings: findings.map((finding) => findingJson(finding, lines, showText)) })}\n`;
    return { out, found: [...new Set(findings.map(({ kind }) => kind))], isBad: false };
  } catch (fault) {
    return bad(line, `something went wrong inside Foothold itself, ${kindOfFault(fault)}`, id);
  }
}

/** The answer to a line that no thread survived. */
export function lostLine(line: FilterLine, reason: string): string {
  const read = readLine(line);
  return bad(line, reason, read === 'blank' ? null : read.id).out;
}

type Id = string | number | null;

function bad({ number }: FilterLine, reason: string, id: Id): Answer {
  return { out: `${JSON.stringify({ id, line: number, error: reason })}\n`, found: [], isBad: true };
}

interface ReadLine {
  readonly id: Id;
  readonly text: string;
  readonly name: string | undefined;
}

function readLine({ bytes, isTooLong }: FilterLine): ReadLine | 'blank' | { readonly id: Id; readonly reason: string } {
  if (isTooLong) return { id: null, reason: `the line is longer than ${maxLineBytes / 1_000_000} MB` };
  let value: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') return 'blank';
    value = JSON.parse(text);
  } catch (fault) {
    return { id: null, reason: fault instanceof SyntaxError ? 'the line is no JSON' : 'the line is not UTF-8 text' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, reason: 'the line is no JSON object' };
  const id = 'id' in value && (typeof value.id === 'string' || typeof value.id === 'number') ? value.id : null;
  if (id === null) return { id, reason: '"id" is missing, or neither text nor a number' };
  if (!('text' in value) || typeof value.text !== 'string') return { id, reason: '"text" is missing, or no text' };
  if (Buffer.byteLength(value.text) > maxNoteBytes)
    return { id, reason: `the note is larger than ${maxNoteBytes / 1_000_000} MB` };
  if ('name' in value && typeof value.name !== 'string') return { id, reason: '"name" is no text' };
  return { id, text: value.text, name: 'name' in value ? String(value.name) : undefined };
}
