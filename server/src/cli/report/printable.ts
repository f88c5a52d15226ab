/**
 * A note's words, safe to print: what would move the cursor, color the terminal or turn the direction of writing is shown
 * or left out. Keeps everything on one line.
 */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the terminal
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]|(?!\u200d)\p{Cf}/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return code >= 0x09 && code <= 0x0d ? ' ' : String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return '\u2421';
    return code < 0xa0 ? '\ufffd' : code === 0x2028 || code === 0x2029 ? ' ' : '';
  });
}
