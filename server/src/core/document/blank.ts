import type { Span } from '../span.ts';

/** Puts spaces over the given stretches (in order, apart from each other); line breaks stay, and so does the length. */
export function blankSpans(text: string, cuts: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of cuts) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    out += text.slice(at, from) + blanks(text.slice(from, end));
    at = end;
  }
  return at === 0 ? text : out + text.slice(at);
}

function blanks(text: string): string {
  return text.includes('\n') || text.includes('\r') ? text.replace(/[^\r\n]/g, ' ') : ' '.repeat(text.length);
}

const WEB = /\b(?:https?|ftp|file):\/\/[^\s<>"]+|\bwww\.[^\s<>"]+/gi;
const DOMAIN = /@[a-z\d](?:[a-z\d-]{0,62})(?:\.[a-z\d-]{1,63}){1,6}/iy;

/** Blanks web and e-mail addresses, which are no prose. */
export function blankAddresses(text: string): string {
  const cuts: Span[] = [];
  if (text.includes('://') || text.includes('www.') || text.includes('WWW.')) {
    for (const { 0: found, index } of text.matchAll(WEB)) {
      cuts.push({ start: index, end: index + found.replace(/[.,;:!?)\]'”’]+$/, '').length });
    }
  }
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > at - 64 && start > 0 && /[\w.%+-]/.test(text.charAt(start - 1))) start--;
    DOMAIN.lastIndex = at;
    if (start < at && DOMAIN.test(text)) cuts.push({ start, end: DOMAIN.lastIndex });
  }
  return blankSpans(
    text,
    cuts.sort((a, b) => a.start - b.start),
  );
}
