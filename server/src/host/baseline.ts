import { createHmac, randomBytes } from 'node:crypto';
import type { Finding } from '../core/finding.ts';
import type { Unreadable } from './files.ts';

/** What was known when a baseline was made: keyed fingerprints, each with how often it occurred. It holds no text. */
export interface Baseline {
  readonly key: Uint8Array;
  readonly known: ReadonlyMap<string, number>;
}

/** An empty baseline with a key of its own. */
export function newBaseline(): Baseline {
  return { key: randomBytes(32), known: new Map() };
}

/**
 * The fingerprint of a finding: its sentence, its pattern and its note, under the baseline's key. Line breaks and other
 * blanks make no difference, and neither does anything outside the sentence. `path` is the note's, from the baseline's folder.
 */
export function fingerprintOf(
  { key }: Baseline,
  path: string,
  { assumption, pattern, sentence }: Pick<Finding, 'assumption' | 'pattern' | 'sentence'>,
  text: string,
): string {
  const words = text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim();
  return createHmac('sha256', key)
    .update(JSON.stringify([path, assumption, pattern, words]))
    .digest('base64url')
    .slice(0, 27);
}

/** A baseline's file: version 1, a fingerprint a line so that versions can be compared. */
export function baselineText({ key, known }: Baseline): string {
  const lines = [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, count]) => `    "${id}": ${count}`);
  const body = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  return `{\n  "version": 1,\n  "key": "${Buffer.from(key).toString('base64')}",\n  "known": ${body}\n}\n`;
}

/** Reads a baseline's file, or says why that can't be done. */
export function readBaseline(text: string): Baseline | Unreadable {
  const bad = { reason: 'it is no baseline of Foothold' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad;
  }
  if (typeof value !== 'object' || value === null || !('version' in value) || !('key' in value) || !('known' in value))
    return bad;
  const { version, key, known } = value;
  if (version !== 1) return { reason: 'it was written by another version of Foothold' };
  if (typeof key !== 'string' || typeof known !== 'object' || known === null) return bad;
  const counts = Object.entries(known).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return { key: Buffer.from(key, 'base64'), known: new Map(counts) };
}
