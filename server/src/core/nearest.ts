import { closest, distance } from 'fastest-levenshtein';

/** The known word that somebody probably meant, or undefined where none is near. Upper and lower case count alike. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const lower = word.toLowerCase();
  const lowered = known.map((each) => each.toLowerCase());
  const found = closest(lower, lowered);
  return distance(lower, found) > tolerance(word.length) ? undefined : known[lowered.indexOf(found)];
}

/** Edits that still count as a slip: two letters swapped are two, and a code such as A9 is no slip of A8. */
function tolerance(length: number): number {
  if (length <= 2) return 0;
  return Math.max(2, Math.floor(length / 3));
}
