/*
 * Bytes as text that any file, bundle and editor leaves alone: 13 bits in two characters of 91, a thirteenth shorter than base64.
 */

/** Printable ASCII without quotation marks, the backtick and the backslash: 91 signs. */
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((sign) => !'"\'`\\'.includes(sign))
  .join('');
const BITS = 13;

/** The bytes as text; the text's length says nothing of theirs but roughly, so keep that too. */
export function toText(bytes: Uint8Array): string {
  const parts: string[] = [];
  let held = 0;
  let bits = 0;
  const put = (value: number): void => {
    parts.push(ALPHABET.charAt(value % 91) + ALPHABET.charAt(Math.floor(value / 91)));
  };
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits < BITS) continue;
    put(held & ((1 << BITS) - 1));
    held >>>= BITS;
    bits -= BITS;
  }
  if (bits > 0) put(held);
  return parts.join('');
}

/** The bytes of a text that `toText` made; zeros may follow them. */
export function fromText(text: string): Uint8Array {
  const codes = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) codes[ALPHABET.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.ceil(((text.length >> 1) * BITS) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < text.length; i += 2) {
    held |= ((codes[text.charCodeAt(i)] ?? 0) + 91 * (codes[text.charCodeAt(i + 1)] ?? 0)) << bits;
    bits += BITS;
    while (bits >= 8) {
      bytes[at++] = held & 255;
      held >>>= 8;
      bits -= 8;
    }
  }
  return bytes;
}
