import type { Unreadable } from './files.ts';

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32' },
  { bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * The text of a note's bytes: UTF-8 with or without a byte order mark, or UTF-16 with one. The mark is no part of the
 * text, as in editors, so offsets are the same in both.
 */
export function decode(bytes: Uint8Array): string | Unreadable {
  const encoding = marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))?.encoding ?? 'utf-8';
  const help = 'save it as UTF-8 and try again';
  if (encoding === 'utf-32') return { reason: `it is UTF-32 text; ${help}` };
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
    return { reason: looksLikeUtf16(bytes) ? `it looks like UTF-16 without its mark; ${help}` : 'it is no text' };
  } catch {
    const isText = encoding === 'utf-8' && !bytes.includes(0) && bytes.some((byte) => byte === 0x20);
    return { reason: isText ? `it is not UTF-8 text; ${help}` : 'it is no text' };
  }
}

/** English text in UTF-16 has a zero in nearly every other byte. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 2000);
  return sample.filter((byte) => byte === 0).length > sample.length / 3;
}
