import type { Reframe } from '../finding.ts';
import type { Grammar } from './verbs.ts';
import { inflect } from './verbs.ts';

/** A text in the making: words that stand, and slots that the writer fills. */
export type Piece = { readonly text: string } | { readonly slot: string };

const SLOT = /\{([^}]*)\}/g;

/** Reads the notation of choices: verbs are fitted to `grammar`, names that `words` knows become those words, other braces slots. */
export function piecesOf(source: string, grammar: Grammar, words: Readonly<Record<string, string>>): readonly Piece[] {
  const fitted = source
    .replace(SLOT, (slot, name: string) => words[name] ?? slot)
    .replace(/~(\w+)/g, (_, verb: string) => inflect(verb, grammar));
  return fitted.split(SLOT).map((part, index) => (index % 2 === 0 ? { text: part } : { slot: part }));
}

export function plainOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => ('slot' in piece ? '___' : piece.text)).join('');
}

/** What an editor offers: `breaks` are the line breaks of the words replaced, put back where the lines are about as long. */
export function toReframe(pieces: readonly Piece[], breaks: readonly Break[]): Omit<Reframe, 'span'> {
  const plain = plainOf(pieces);
  const at = placesOf(plain, breaks);
  const newText = withBreaks(plain, at);
  let snippet = '';
  let stop = 0;
  let done = 0;
  for (const piece of pieces) {
    if ('slot' in piece) {
      snippet += `\${${++stop}:${escaped(piece.slot)}}`;
      done += 3;
      continue;
    }
    for (const char of piece.text) {
      snippet += at.get(done) ?? escaped(char);
      done += char.length;
    }
  }
  return { title: `Reframe: ${plain.replace(/^[;,\s]+|\s+$/g, '')}`, newText, snippet };
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** A line break of the note with the white space and marks round it, and how far into the words it stood, 0 to 1. */
export interface Break {
  readonly text: string;
  readonly share: number;
}

export function breaksOf(raw: string): readonly Break[] {
  return [...raw.matchAll(/[ \t]*\\?\r?\n(?:[ \t]*>)*[ \t]*/g)].map((match) => ({
    text: match[0],
    share: match.index / raw.length,
  }));
}

/** The space that each break takes the place of, by its offset. */
function placesOf(plain: string, breaks: readonly Break[]): ReadonlyMap<number, string> {
  const places = new Map<number, string>();
  const spaces = [...plain.matchAll(/(?<=\S) (?=\S)/g)].map(({ index }) => index);
  for (const { text, share } of breaks) {
    const aim = share * plain.length;
    const free = spaces.filter((space) => !places.has(space) && space > Math.max(-1, ...places.keys()));
    const best = free.reduce((a, b) => (Math.abs(b - aim) < Math.abs(a - aim) ? b : a), free[0] ?? -1);
    if (best >= 0) places.set(best, text);
  }
  return places;
}

function withBreaks(plain: string, at: ReadonlyMap<number, string>): string {
  return [...at].reduceRight((text, [offset, brk]) => text.slice(0, offset) + brk + text.slice(offset + 1), plain);
}
