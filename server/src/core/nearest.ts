import { closest, distance } from 'fastest-levenshtein';

/** The known word that somebody probably meant, or undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const lower = word.toLowerCase();
  const found = closest(
    lower,
    known.map((each) => each.toLowerCase()),
  );
  if (distance(lower, found) > Math.max(1, Math.floor(word.length / 3))) return undefined;
  return known.find((each) => each.toLowerCase() === found);
}
