import type { Token } from '../document/tokens.ts';
import type { Register } from '../settings.ts';
import type { Detector } from './detector.ts';
import { hashOf } from './features.ts';
import { find } from './table.ts';

/** Words that a note must hold before its register counts in full: a sentence is no evidence. */
const SHRINK = 60;
/** Mean log-ratio of words that makes one step. */
const STEP = 0.12;

/** What the words of a stretch of note say of its register. Whole numbers, so that any order of adding gives the same. */
export interface RegisterCount {
  readonly words: number;
  readonly sum: number;
}

export function countRegister(sentences: Iterable<readonly Token[]>, { register }: Detector): RegisterCount {
  let sum = 0;
  let words = 0;
  for (const tokens of sentences) {
    for (const { kind, text } of tokens) {
      if (kind !== 'word') continue;
      words++;
      const at = find(register, hashOf(text));
      if (at >= 0) sum += register.values[at] ?? 0;
    }
  }
  return { words, sum };
}

/** What several stretches say together. */
export function addCounts(counts: Iterable<RegisterCount>): RegisterCount {
  let sum = 0;
  let words = 0;
  for (const count of counts) {
    sum += count.sum;
    words += count.words;
  }
  return { words, sum };
}

/**
 * What kind of work the note reads as, in five coarse steps: -2 general medicine, 0 undecided or too short, 2 mental health.
 * Coarse, so that it stays put while a note is typed and its segments can be judged alone.
 */
export function registerOf({ words, sum }: RegisterCount, { register }: Detector, setting: Register): number {
  if (setting !== 'auto') return setting === 'behavioral' ? 2 : -2;
  const mean = (sum * register.scale) / (words + SHRINK);
  return Math.max(-2, Math.min(2, Math.round(mean / STEP)));
}
