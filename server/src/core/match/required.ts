import { frequencyOf } from '../lexicon/frequency.ts';
import type { Part } from './notation.ts';

/** Words one of which must stand in every match, and the part that asks for them. */
export interface Required {
  readonly index: number;
  readonly words: ReadonlySet<string>;
}

/** What a sequence requires, the rarest first; empty where nothing is required. */
export function requiredOf(parts: readonly Part[]): readonly Required[] {
  const found = parts.flatMap((part, index) => {
    const words = requiredBy(part);
    return words === null ? [] : [{ index, words, cost: cost(words) }];
  });
  return found.sort((a, b) => a.cost - b.cost || a.index - b.index);
}

function requiredBy(part: Part): ReadonlySet<string> | null {
  if (part.kind === 'words') return part.names ? null : part.words;
  if (part.kind === 'gap' || part.optional) return null;
  const words = new Set<string>();
  for (const choice of part.choices) {
    const rarest = requiredOf(choice)[0];
    if (rarest === undefined) return null;
    for (const word of rarest.words) words.add(word);
  }
  return words;
}

function cost(words: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of words) sum += frequencyOf(word);
  return sum;
}
