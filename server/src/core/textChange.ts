/** One stretch of a text and what it became: from `start` to `end` it is now `length` code units long. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** Strings this long are compared at once: the engine does that many times faster than a loop. */
const CHUNK = 4096;

/** The shortest stretch that turns `before` into `after`; null where they are the same. */
export function changeBetween(before: string, after: string): TextChange | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start + CHUNK <= shorter && before.slice(start, start + CHUNK) === after.slice(start, start + CHUNK))
    start += CHUNK;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  const most = shorter - start;
  const [a, b] = [before.length, after.length];
  let tail = 0;
  while (tail + CHUNK <= most && before.slice(a - tail - CHUNK, a - tail) === after.slice(b - tail - CHUNK, b - tail))
    tail += CHUNK;
  while (tail < most && before.charCodeAt(a - 1 - tail) === after.charCodeAt(b - 1 - tail)) tail++;
  return { start, end: a - tail, length: b - tail - start };
}
