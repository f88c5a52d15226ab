import type { Span } from '../span.ts';

/** Words between quotation marks; the span leaves the marks out. Offsets are relative to the segment. */
export interface Quotation extends Span {
  /** No closing mark was found: it runs to the end of the segment, or of its line where the line is a list entry. */
  readonly open: boolean;
}

const CLOSER: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '„': '“', '«': '»' };
const WORDLIKE = /[\p{L}\p{N}]/u;

/**
 * Quotations of a segment, in text order: straight, curly and single ones, nested (the outer one counts), unbalanced.
 * Apostrophes ("don't", "clients'", "'cause") open nothing. Linear in the text.
 */
export function findQuotations(prose: string): readonly Quotation[] {
  if (!/["“„«‘']/.test(prose)) return [];
  const found: Quotation[] = [];
  // What closes nothing from here on closes nothing further on.
  const missing = new Set<string>();
  let at = 0;
  while (at < prose.length) {
    const closer = opens(prose, at);
    if (closer === null || missing.has(closer)) {
      at++;
      continue;
    }
    const end = findClose(prose, at + 1, closer);
    if (end < 0 && !isSingle(closer)) missing.add(closer);
    if (end < 0 && closer !== '"' && closer !== '”') {
      at++;
      continue;
    }
    const open = end < 0;
    found.push({ start: at + 1, end: open ? prose.length : end, open });
    if (open) break;
    at = end + 1;
  }
  return found;
}

/** The mark that would close a quotation beginning here, or null where none begins. */
function opens(prose: string, at: number): string | null {
  const mark = prose.charAt(at);
  const before = prose.charAt(at - 1);
  const after = prose.charAt(at + 1);
  if (mark === '"') return '"';
  const curly = CLOSER[mark];
  if (mark === '‘' || mark === "'") {
    const starts = (before === '' || /[\s([{—–:-]/.test(before)) && WORDLIKE.test(after);
    return starts ? (curly ?? "'") : null;
  }
  return curly ?? null;
}

const REACH_OF_SINGLE = 400;

const isSingle = (closer: string): boolean => closer === "'" || closer === '’';

function findClose(prose: string, from: number, closer: string): number {
  const single = isSingle(closer);
  const limit = single ? Math.min(prose.length, from + REACH_OF_SINGLE) : prose.length;
  for (let at = from; at < limit; at++) {
    if (prose.charAt(at) !== closer) continue;
    if (!single) return at;
    const next = prose.charAt(at + 1);
    if (!WORDLIKE.test(next) && prose.charAt(at - 1) !== ' ' && !isPossessive(prose, at)) return at;
  }
  return -1;
}

/** "clients' rooms": an apostrophe after s with a word to follow, while another closing mark may come. */
function isPossessive(prose: string, at: number): boolean {
  return (
    /s/i.test(prose.charAt(at - 1)) &&
    /^ \p{Ll}/u.test(prose.slice(at + 1, at + 3)) &&
    /^[^'’]{0,80}[\p{L}.,!?]['’](?!\p{L})/u.test(prose.slice(at + 1, at + 90))
  );
}
