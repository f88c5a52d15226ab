import type { Token } from '../document/tokens.ts';
import { contains, type Span } from '../span.ts';
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
  const { words, named, task, skill, used } = referentsIn(tokens, at, facts, prose, client);
  if (source.includes('{this!}') && !named) return null;
  // The words named what was done, which "did ___" would ask for again.
  if (source.startsWith('did {what}; its') && named) return null;
  const isPast =
    used.when.some(({ start: first }) => !GOES_ON.test(tokens[first]?.text ?? '')) ||
    DATED.test(prose.slice(end, end + 20));
  const pointed = pointing(source, { isStanding: linked || STANDS.test(place.lead), isNamed: named, task, skill });
  const fitted = isPast ? inThePast(pointed, place.grammar.person) : pointed;
  let pieces = piecesOf(fitted, present, { ...words, client });
  if (place.keeps !== null) pieces = [{ text: `${wordsAt(tokens, place.keeps, prose)} ` }, ...pieces];
  const saidAgain = [
    ...(/\{this!?\}/.test(pointed) && used.this !== null ? [used.this] : []),
    ...(source.includes('{treatment}') && used.treatment !== null ? [used.treatment] : []),
    ...(source.includes('{at time}') ? used.when : []),
  ];
  const beside = facts.filter((fact) => !saidAgain.some((said) => contains(said, fact)));
  const [leading] = beside;
  // "Contracted for safety, so …": what a clause opens with goes on opening it.
  const opens =
    leading?.start === gone.start && place.form === 'clause' && !linked && tokens[leading.end - 1]?.text === 'safety';
  if (leading !== undefined && opens) {
    pieces = [{ text: `${midSentence(tokens, leading, prose)}; ` }, ...pieces];
  }
  const rest = (opens ? beside.slice(1) : beside).map((fact) => midSentence(tokens, fact, prose)).join(', ');
  // What a sentence keeps of numbers and dates heads it, as a label does; elsewhere it stands in brackets.
  const isHead =
    !linked &&
    !/^\d+$/.test(rest) &&
    place.form === 'clause' &&
    tokens.slice(0, at.start).every(({ kind }) => kind !== 'word');
  // After a subject there is no place for them, and a sentence round it has one.
  if (rest !== '' && place.form === 'predicate' && place.lead === '') return null;
  if (rest !== '') pieces = isHead ? [{ text: `${rest}: ` }, ...pieces] : [...pieces, { text: ` (${rest})` }];
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

/** Behind these a clause stands that "this" can speak of. */
const STANDS = /^(?:[,;-]|--|and|but|or|so|yet|which|because|since|as|hence)$/;

/** Chooses of `{this/behavior}`: "this" and "it" need something to stand for, and a task its name. */
function pointing(
  source: string,
  {
    isStanding,
    isNamed,
    task,
    skill,
  }: {
    readonly isStanding: boolean;
    readonly isNamed: boolean;
    readonly task: string | null;
    readonly skill: string | null;
  },
): string {
  return source
    .replaceAll('{this!}', '{this}')
    .replace(/\{([^}/]*)\/([^}]*)\}/g, (_, first: string, otherwise: string) => {
      if (/\btask\b/.test(first)) return task === null ? otherwise : first.replace(/\btask\b/, task);
      if (/\bskill\b/.test(first)) return skill === null ? otherwise : first.replace(/\bskill\b/, skill);
      if (/\bthis\b/.test(first) && isNamed) return first.replace(/\bthis\b/, '{this}');
      if (isStanding) return first;
      return otherwise === 'behavior' ? '{behavior}' : otherwise;
    });
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
