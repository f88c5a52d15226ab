import type { Token } from '../document/tokens.ts';
import type { Span } from '../span.ts';
import { factsIn, OPENS_FACT } from './facts.ts';
import type { Proposal } from './proposals.ts';
import { type Piece, piecesOf } from './render.ts';

/** Words in the place of others; the span is relative to the segment. */
export interface Edit {
  readonly span: Span;
  readonly pieces: readonly Piece[];
}

/** Fits a proposal to its sentence: what stays of the words that go, a capital, the space before, the full stop after. */
export function editOf({ source, place }: Proposal, tokens: readonly Token[], prose: string, client: string): Edit {
  const { tokens: at } = place;
  const first = tokens[at.start];
  const linked = place.link !== 'none';
  const start = linked ? (tokens[at.start - 1]?.end ?? 0) : (first?.start ?? 0);
  let end = tokens[at.end - 1]?.end ?? start;
  const present = { person: place.grammar.person, tense: 'present' } as const;
  let pieces = piecesOf(source, present, client);
  if (place.keeps !== null) pieces = [{ text: `${wordsAt(tokens, place.keeps, prose)} ` }, ...pieces];
  const facts = factsIn(tokens, place.keeps === null ? at : { start: place.keeps.end, end: at.end });
  if (facts.length > 0) {
    pieces = [...pieces, { text: ` (${facts.map((fact) => factWords(tokens, fact, prose)).join(', ')})` }];
  }
  const next = tokens[at.end];
  if (place.form === 'clause' && next !== undefined && /^[?!]$/.test(next.text) && at.end === tokens.length - 1) {
    end = next.end;
    pieces = [...pieces, { text: '.' }];
  }
  if (next !== undefined && /^(?:and|but)$/.test(next.text) && /[,;:]| AND /.test(source))
    pieces = [...pieces, { text: ',' }];
  if (
    /^(?:hence|therefore|thus|so)$/.test(next?.text === ',' ? (tokens[at.end + 1]?.text ?? '') : (next?.text ?? ''))
  ) {
    // What followed from the judgement stands by itself.
    end = tokens[at.end + (next?.text === ',' ? 1 : 0)]?.end ?? end;
    pieces = [...pieces, { text: ';' }];
  }
  if (linked) return { span: { start, end }, pieces: [{ text: '; ' }, ...pieces] };
  if (opensWithCapital(tokens, at.start, prose)) pieces = capitalized(pieces);
  if (start > 0 && /[\p{L}\p{N}.'’]/u.test(prose.charAt(start - 1))) pieces = [{ text: ' ' }, ...pieces];
  return { span: { start, end }, pieces };
}

/** "At 14 visits" at the start of a sentence is "at 14 visits" in brackets. */
function factWords(tokens: readonly Token[], at: Span, prose: string): string {
  const words = wordsAt(tokens, at, prose);
  const [first] = words;
  const opens = tokens.slice(0, at.start).every(({ kind }) => kind !== 'word');
  const common = !tokens[at.start]?.name || OPENS_FACT.test(tokens[at.start]?.text ?? '');
  return opens && common && /^\p{Lu}\p{Ll}/u.test(words) ? `${first?.toLowerCase() ?? ''}${words.slice(1)}` : words;
}

/** Words of the note on one line. */
function wordsAt(tokens: readonly Token[], at: Span, prose: string): string {
  return prose.slice(tokens[at.start]?.start ?? 0, tokens[at.end - 1]?.end ?? 0).replace(/\s+/g, ' ');
}

/** True where the words begin with a capital because the sentence, or what follows a label, begins there. */
function opensWithCapital(tokens: readonly Token[], at: number, prose: string): boolean {
  const letter = prose.charAt(tokens[at]?.start ?? 0);
  if (!/\p{Lu}/u.test(letter)) return false;
  return (
    tokens.slice(0, at).every(({ kind, text }) => kind !== 'word' || text === ':') ||
    /^[:.-]$/.test(tokens[at - 1]?.text ?? '')
  );
}

function capitalized([first, ...rest]: readonly Piece[]): readonly Piece[] {
  if (first === undefined || 'slot' in first) return first === undefined ? [] : [first, ...rest];
  if (first.text === '') return [first, ...capitalized(rest)];
  return [{ text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}
