import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding } from './finding.ts';
import type { AssumptionCode } from './rules/rule.ts';

/** A wording of one note that its writer chose to keep, told by a keyed hash of its sentence. It holds no text. */
export interface IgnoredWording {
  readonly id: string;
  readonly assumption: AssumptionCode;
}

/** What is kept of one note in an ignore file: `key` is the file's, in hexadecimal, and `path` leads from its folder to the note. */
export interface NoteIgnores {
  readonly key: string;
  readonly path: string;
  /** Where the file is, or would be. */
  readonly place: string;
  readonly wordings: readonly IgnoredWording[];
}

/**
 * Tells one wording from all others: by its note, its assumption and the words of its sentence. Blanks and line breaks
 * make no difference, and neither does anything outside the sentence.
 */
export function wordingId(
  { key, path }: Pick<NoteIgnores, 'key' | 'path'>,
  { assumption, sentence }: Pick<Finding, 'assumption' | 'sentence'>,
  text: string,
): string {
  const words = text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim();
  return keyed(key, ['wording', path, assumption, words]);
}

/** Names a note in an ignore file without its path, which may hold somebody's name. */
export function noteId({ key, path }: Pick<NoteIgnores, 'key' | 'path'>): string {
  return keyed(key, ['note', path]);
}

/** Drops the findings whose wording the note's ignore file keeps. */
export function withoutIgnored(
  findings: readonly Finding[],
  text: string,
  ignores: NoteIgnores | undefined,
): readonly Finding[] {
  if (ignores === undefined || ignores.wordings.length === 0) return findings;
  const kept = new Set(ignores.wordings.map(({ id }) => id));
  return findings.filter((finding) => !kept.has(wordingId(ignores, finding, text)));
}

/** Half of a SHA-256 is more than enough to tell sentences apart. */
function keyed(key: string, parts: readonly string[]): string {
  return bytesToHex(hmac(sha256, hexToBytes(key), utf8ToBytes(JSON.stringify(parts))).slice(0, 16));
}
