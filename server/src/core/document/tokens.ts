import type { Span } from '../span.ts';

/**
 * One word, number or mark of a sentence. `text` is what phrases and features compare: lower case, straight apostrophes,
 * composed (NFC), contractions undone ("can't" gives `can`, `not`; "she's" gives `she`, `'s`), hyphens dropped between
 * letters ("attention-seeking" gives two words). Offsets are those of the original, relative to the segment.
 */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
}

// Words may carry inner apostrophes, and slashes where a clinician abbreviates (w/o, h/o, s/p); numbers carry inner . , / : %.
const TOKEN =
  /[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*(?:\/(?=\p{L}{0,2}(?!\p{L}))\p{L}{0,2})?|\d+(?:[.,/:]\d+)*|'(?:s|d|m|ll|re|ve)\b|\p{Extended_Pictographic}\u{FE0F}?|\.{3}|--+|[^\s\p{L}\p{M}\d]/giu;

const CLITIC = /^(.+?)(n't|'s|'d|'m|'ll|'re|'ve)$/;

const SPELLED: Readonly<Record<string, string>> = {
  "'ll": 'will',
  "'re": 'are',
  "'m": 'am',
  "'ve": 'have',
  "n't": 'not',
  'w/': 'with',
  'w/o': 'without',
  '…': '...',
  '—': '--',
  '–': '--',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
};

const STEMS_BEFORE_NOT: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };
const TWO_IN_ONE: Readonly<Record<string, readonly [string, string, number]>> = {
  cannot: ['can', 'not', 3],
  dont: ['do', 'not', 2],
  doesnt: ['does', 'not', 4],
  didnt: ['did', 'not', 3],
  wont: ['will', 'not', 2],
  cant: ['can', 'not', 2],
  isnt: ['is', 'not', 2],
  wasnt: ['was', 'not', 3],
  couldnt: ['could', 'not', 5],
  wouldnt: ['would', 'not', 5],
};

/** Splits prose into tokens, in text order; white space is no token. */
export function tokenize(prose: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of prose.matchAll(TOKEN)) {
    if (match[0] === '-' && joinsLetters(prose, match.index)) continue;
    addTokens(tokens, match[0], match.index);
  }
  return tokens;
}

function addTokens(tokens: Token[], raw: string, start: number): void {
  const first = raw.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    tokens.push({ start, end: start + raw.length, text: raw, kind: 'number' });
    return;
  }
  const text = normalize(raw);
  if (!/\p{L}/u.test(text)) {
    tokens.push({
      start,
      end: start + raw.length,
      text: SPELLED[text] ?? text,
      kind: SPELLED[text]?.match(/^[a-z]/) ? 'word' : 'mark',
    });
    return;
  }
  const twin = TWO_IN_ONE[text];
  if (twin !== undefined && raw.length === text.length) {
    tokens.push({ start, end: start + twin[2], text: twin[0], kind: 'word' });
    tokens.push({ start: start + twin[2], end: start + raw.length, text: twin[1], kind: 'word' });
    return;
  }
  const clitic = text.length === raw.length ? CLITIC.exec(text) : null;
  if (clitic?.[1] !== undefined && clitic[2] !== undefined) {
    const cut = start + clitic[1].length;
    const stem = clitic[2] === "n't" ? (STEMS_BEFORE_NOT[clitic[1]] ?? clitic[1]) : clitic[1];
    tokens.push({ start, end: cut, text: stem, kind: 'word' });
    tokens.push({ start: cut, end: start + raw.length, text: SPELLED[clitic[2]] ?? clitic[2], kind: 'word' });
    return;
  }
  tokens.push({ start, end: start + raw.length, text: SPELLED[text] ?? text, kind: 'word' });
}

function joinsLetters(prose: string, hyphen: number): boolean {
  return /\p{L}/u.test(prose.charAt(hyphen - 1)) && /\p{L}/u.test(prose.charAt(hyphen + 1));
}

function normalize(raw: string): string {
  return raw.normalize('NFC').replace(/[’ʼ]/g, "'").toLowerCase();
}
