/** The bytes of `text` in the encoding of the note that it comes from: the same byte order mark, or none. */
export function encodeLike(text: string, original: Uint8Array): Uint8Array {
  const [first, second] = original;
  if (first === 0xff && second === 0xfe) return utf16(text, true);
  if (first === 0xfe && second === 0xff) return utf16(text, false);
  const marked = first === 0xef && second === 0xbb && original[2] === 0xbf;
  return new TextEncoder().encode(marked ? `\ufeff${text}` : text);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at++) view.setUint16(2 + 2 * at, text.charCodeAt(at), littleEndian);
  return bytes;
}
