import type { Token } from '../document/tokens.ts';
import { overlaps, type Span } from '../span.ts';
import { factsIn } from './facts.ts';
import type { Proposal } from './proposals.ts';
import { referentsIn } from './referents.ts';
import { type Piece, piecesOf } from './render.ts';
import { midSentence, wordsAt } from './wording.ts';

/** Words in the place of others; the span is relative to the segment. */
export interface Edit {
  readonly span: Span;
  readonly pieces: readonly Piece[];
}

/**
 * Fits a proposal to its sentence: what stays of the words that go, a capital, the space before, the full stop after. Null
 * where the proposal speaks of a behavior (`{this!}`) that the words do not name.
 */
export function editOf(
  { source, place }: Proposal,
  tokens: readonly Token[],
  prose: string,
  client: string,
): Edit | null {
  const { tokens: at } = place;
  const first = tokens[at.start];
  const linked = place.link !== 'none';
  const start = linked ? (tokens[at.start - 1]?.end ?? 0) : (first?.start ?? 0);
  let end = tokens[at.end - 1]?.end ?? start;
  // ", was over a fish" needs the subject that would go.
  if (place.form === 'clause' && tokens[at.end]?.text === ',' && BE.test(tokens[at.end + 1]?.text ?? '')) return null;
  const present = { person: place.grammar.person, tense: 'present' } as const;
  const gone = place.keeps === null ? at : { start: place.keeps.end, end: at.end };
  const facts = factsIn(tokens, gone);
  const { words, named, used } = referentsIn(tokens, at, facts, prose, client);
  if (source.includes('{this!}') && !named) return null;
  const isPast =
    used.when.some(({ start: first }) => !GOES_ON.test(tokens[first]?.text ?? '')) ||
    DATED.test(prose.slice(end, end + 20));
  const fitted = isPast ? inThePast(source, place.grammar.person) : source;
  let pieces = piecesOf(fitted.replaceAll('{this!}', '{this}'), present, { ...words, client });
  if (place.keeps !== null) pieces = [{ text: `${wordsAt(tokens, place.keeps, prose)} ` }, ...pieces];
  const saidAgain = [
    ...(/\{this!?\}/.test(source) && used.this !== null ? [used.this] : []),
    ...(source.includes('{treatment}') && used.treatment !== null ? [used.treatment] : []),
    ...(source.includes('{at time}') ? used.when : []),
  ];
  const beside = facts.filter((fact) => !saidAgain.some((said) => overlaps(said, fact)));
  const [leading] = beside;
  // "Contracted for safety, so …": what a clause opens with goes on opening it.
  const opens =
    leading?.start === gone.start && place.form === 'clause' && !linked && tokens[leading.end - 1]?.text === 'safety';
  if (leading !== undefined && opens) {
    pieces = [{ text: `${midSentence(tokens, leading, prose)}; ` }, ...pieces];
  }
  const after = opens ? beside.slice(1) : beside;
  if (after.length > 0) {
    pieces = [...pieces, { text: ` (${after.map((fact) => midSentence(tokens, fact, prose)).join(', ')})` }];
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

/** What comes behind a time that is over. */
const DATED = /^ (?:in|on|last|during) (?:\p{Lu}|\d|spring|summer|autumn|fall|winter|week|month|year)/u;

const GOES_ON = /^(?:since|for|until|till|every|each|over)$/;

/** "has not yet been helped enough by DBT in 2022" is said of a time that goes on. */
function inThePast(source: string, person: Proposal['place']['grammar']['person']): string {
  return source
    .replace('~have not yet been helped', `${person === 'plural' ? 'were' : 'was'} not helped`)
    .replace('{treatment} has not yet helped', '{treatment} did not help');
}

const BE = /^(?:is|was|were|are)$/;

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
