/** Marks that may follow a full stop as a part of its sentence. */
export const CLOSING = '"\'”’»›)]*_';
/** Marks that may stand before the first word of a sentence. */
export const OPENING = '"\'“‘„«‹([*_';

export function isLower(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

export function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Line feed, carriage return, and Unicode's line and paragraph separators. */
export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

const UNUSUAL_SPACES: ReadonlySet<number> = new Set([0x1680, 0x202f, 0x205f, 0x3000, 0xfeff]);

/** White space inside a line. */
export function isBlank(code: number): boolean {
  if (code < 0x80) return code === 32 || code === 9 || code === 11 || code === 12;
  if (code < 0x1680) return code === 0xa0;
  return (code >= 0x2000 && code <= 0x200b) || UNUSUAL_SPACES.has(code);
}

export function isSpace(code: number): boolean {
  return isBlank(code) || isLineEnd(code);
}

/** Marks that only set the direction of writing, or join emoji. */
export function isDirection(code: number): boolean {
  return (code >= 0x200c && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/** The first offset from `from` on that is neither white space nor a mark of direction; the text's end if there is none. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isSpace(text.charCodeAt(at)) || isDirection(text.charCodeAt(at)))) at++;
  return at;
}
