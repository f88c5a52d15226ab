/** A line of a note without its line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The line that holds an offset; one right behind a line is of that line. */
export function lineAt(text: string, offset: number): Line {
  let start = offset;
  while (start > 0 && !isBreak(text.charAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && !isBreak(text.charAt(end))) end++;
  return { start, end, text: text.slice(start, end) };
}

/** The line below; null where the note ends without one. */
export function lineAfter(text: string, { end }: Line): Line | null {
  if (end >= text.length) return null;
  return lineAt(text, end + (text.startsWith('\r\n', end) ? 2 : 1));
}

/** The line break that a note uses first. */
export function eolOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

function isBreak(char: string): boolean {
  return char === '\n' || char === '\r';
}
