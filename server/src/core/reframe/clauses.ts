import type { Token } from '../document/tokens.ts';
import { clientNouns, professionals, relatives, therapistNouns, thirdParties } from '../lexicon/people.ts';
import { wordSets } from '../lexicon/words.ts';
import type { Span } from '../span.ts';
import { isFiniteForm, isVerbLike } from './verbs.ts';

/** A clause of a sentence; all numbers are token indices, half open. */
export interface Clause extends Span {
  /** The word or mark that leads into it ("because", "and", ";"); empty at the start of the sentence. */
  readonly lead: string;
  /** Where the clause begins if what leads into it is taken as well: the comma and the conjunction. */
  readonly leadStart: number;
}

const HARD = new Set([';', ':', '--', '(', ')', '...', '=', '/', '->', '|']);
/** Words that lead into a clause of their own where a subject follows. */
const LEADS = new Set(
  `and but so or yet because since as that if when whenever until till unless while whereas although though once before after where why how
  which who what hence`.split(/\s+/),
);
/** Verbs of opinion, after which "that" may be left out. */
const OPINION =
  /^(?:think|thinks|believe|believes|suspect|suspects|feel|felt|say|says|said|find|expect|doubt|guess|fear|imagine|sure|convinced)$/;

/** Splits a sentence into clauses, in text order: at marks, and at conjunctions that a subject follows. */
export function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let lead = '';
  let leadStart = 0;
  const close = (end: number, next: number, word: string): void => {
    if (end > start) clauses.push({ start, end, lead, leadStart });
    start = next;
    lead = word;
    leadStart = end;
  };
  const last = lastWord(tokens);
  // "1. " numbers the sentence.
  if (tokens[0]?.kind === 'number' && /^[.)]$/.test(tokens[1]?.text ?? '')) start = 2;
  const opener = tokens[start]?.text ?? '';
  if (BINDS.test(opener)) {
    start++;
    lead = opener;
  }
  for (let at = start; at < last; at++) {
    const text = tokens[at]?.text ?? '';
    if (HARD.has(text) || (text === '-' && at > 0)) close(at, at + 1, text);
    else if (text === '!' || text === '?') close(at, at + 1, text);
    else if (text === ',') {
      const next = tokens[at + 1]?.text ?? '';
      if (LEADS.has(next) && (next !== 'and' && next !== 'or' ? true : startsClause(tokens, at + 2))) {
        close(at, at + 2, next);
        at++;
      } else if (isMainAfter(lead, tokens, at + 1, last)) close(at, at + 1, ',');
      else if (startsClause(tokens, at + 1) && !isAside(tokens, at + 1, last)) close(at, at + 1, ',');
    } else if (at > start && text === 'so' && tokens[at + 1]?.text === 'that' && startsClause(tokens, at + 2)) {
      close(at, at + 2, text);
      at++;
    } else if (at > start && LEADS.has(text) && startsClause(tokens, at + 1)) close(at, at + 1, text);
    else if (OPINION.test(text) && startsClause(tokens, at + 1)) close(at + 1, at + 1, 'that');
  }
  close(last, last, '');
  return clauses;
}

/** Past the sentence's last word: what ends it stays outside. */
export function lastWord(tokens: readonly Token[]): number {
  let last = tokens.length;
  while (last > 0 && /^(?:[.!?]|\.\.\.|"|'|\))$/.test(tokens[last - 1]?.text ?? '') && !closesBracket(tokens, last - 1))
    last--;
  return last;
}

function closesBracket(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.text;
  if (mark !== ')') return false;
  return tokens.slice(0, at).some(({ text }) => text === '(');
}

/** Words with which a sentence can begin that make its first clause hang on the next. */
const BINDS =
  /^(?:if|when|whenever|once|until|till|unless|while|whereas|because|since|as|although|though|before|after|where)$/;

/** What follows the comma after "When she sees it": the main clause, told by its finite verb. */
function isMainAfter(lead: string, tokens: readonly Token[], from: number, end: number): boolean {
  return BINDS.test(lead) && tokens.slice(from, Math.min(from + 7, end)).some(({ text }) => isFiniteForm(text));
}

/** ", I suspect," in the middle of a clause. */
export function isAside(tokens: readonly Token[], at: number, last: number): boolean {
  for (let end = at; end < Math.min(at + 5, last); end++) if (tokens[end]?.text === ',') return true;
  return false;
}

/** What a clause is about. */
export type Subject = 'client' | 'helper' | 'other';

const CLIENT = new Set(['she', 'he', 'they']);
const HELPER = new Set(['i', 'we']);
const OTHER = new Set([
  'you',
  'one',
  'it',
  'this',
  'that',
  'there',
  'nobody',
  'everyone',
  'everybody',
  'nothing',
  'something',
  'anything',
  'everything',
  'someone',
  'somebody',
  'anybody',
  'none',
  'which',
  'who',
  'what',
]);
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'our',
  'my',
  'her',
  'his',
  'their',
  'some',
  'most',
  'no',
]);
const ADVERBS = new Set(
  `just simply only really clearly obviously plainly merely basically frankly evidently apparently again still always never even quite
  rather probably likely actually honestly also now then often usually largely mostly therefore not hardly barely rarely seldom all both`.split(
    /\s+/,
  ),
);

export const isAdverb = (text: string): boolean => ADVERBS.has(text) || (text.length > 4 && text.endsWith('ly'));

/** The subject and the finite verb with which a clause begins, as token indices. */
export interface Opening {
  readonly subject: Span;
  readonly of: Subject;
  readonly plural: boolean;
  readonly first: boolean;
  /** The finite verb; adverbs before it are left out of the subject. */
  readonly verb: number;
  /** Where the predicate begins: the adverbs before the verb, or the verb. */
  readonly predicate: number;
  /** The subject is known for a person by its capital alone: a client, or somebody else. */
  readonly named: boolean;
}

/** Reads subject and verb at `from`; null where none stands there. */
export function openingAt(tokens: readonly Token[], from: number, end: number): Opening | null {
  const subject = subjectAt(tokens, from, end);
  if (subject === null) return null;
  let verb = subject.end;
  while (verb < end && isAdverb(tokens[verb]?.text ?? '')) verb++;
  const text = tokens[verb]?.text ?? '';
  if (verb >= end || tokens[verb]?.kind !== 'word') return null;
  // A capital at the start of a sentence makes no name: "Between ourselves", "Outcome expectations", "Grades are fine".
  if (from === 0 && subject.named) {
    if (text.endsWith('s') && !isFiniteForm(text)) return null;
    if (/[^s]s$/.test(tokens[from]?.text ?? '') && !NAMES_IN_S.test(tokens[from]?.text ?? '')) return null;
  }
  const bare = subject.pronoun && (subject.plural || subject.first) && isVerbLike(text, true);
  if (!isFiniteForm(text) && !bare && !(subject.person && isVerbLike(text, subject.plural))) return null;
  return { ...subject, subject: { start: subject.start, end: subject.end }, verb, predicate: subject.end };
}

/** First names that look like a plural. */
const NAMES_IN_S =
  /^(?:agnes|alexis|alois|amos|anders|andreas|carlos|charles|chris|cornelius|darius|demetrius|dennis|doris|elias|frances|francis|gladys|hans|iris|james|jonas|jules|julius|klaus|lars|lois|louis|lucas|luis|lukas|marcus|markus|matthias|mathias|mavis|miles|nicholas|niklas|niels|phyllis|rufus|silas|stavros|thaddeus|thomas|tobias|travis|yannis)$/;

interface Found extends Span {
  readonly of: Subject;
  readonly plural: boolean;
  readonly first: boolean;
  readonly pronoun: boolean;
  readonly person: boolean;
  /** Known for a person by its capital alone. */
  readonly named: boolean;
}

function subjectAt(tokens: readonly Token[], from: number, end: number): Found | null {
  const text = tokens[from]?.text ?? '';
  const one = (of: Subject, plural: boolean, first = false): Found => ({
    start: from,
    end: from + 1,
    of,
    plural,
    first,
    pronoun: true,
    person: of !== 'other',
    named: false,
  });
  if (CLIENT.has(text)) return one('client', text === 'they');
  if (HELPER.has(text)) return one('helper', text === 'we', text === 'i');
  if (OTHER.has(text)) return one('other', false);
  let at = from;
  const general = /^(?:a|an|no|some|most)$/.test(text);
  if (DETERMINERS.has(text)) at++;
  // An adjective or two, then a noun for a person.
  for (let skip = 0; skip < 3 && at < end; skip++, at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return null;
    const named = personAt(token);
    const person = named !== null && general ? 'other' : named;
    // "the Army", "that Tuesday": no person has an article.
    if (person !== null && at > from && token.name && !isKnownPerson(token.text) && DETERMINERS.has(text)) return null;
    if (person === null) {
      if (token.name || isFiniteForm(token.text) || LEADS.has(token.text) || HELPER.has(token.text)) return null;
      if (/^(?:than|of|in|on|at|to|for|with|by|from|about|like|not)$/.test(token.text)) return null;
      continue;
    }
    let stop = at + 1;
    // "Ms. R.", "M."
    while (stop < end && tokens[stop]?.text === '.' && tokens[stop]?.start === tokens[stop - 1]?.end) {
      stop++;
      if (tokens[stop]?.name || /^\p{L}$/u.test(tokens[stop]?.text ?? '')) stop++;
    }
    if (tokens[stop]?.text === "'s" && isOwned(tokens[stop + 1]?.text ?? '', at === from && !token.name)) return null;
    const plural = /^(?:clients|patients|pts|staff|people|parents|nurses|therapists|clinicians|some)$/.test(token.text);
    return {
      start: from,
      end: stop,
      of: person,
      plural,
      first: false,
      pronoun: false,
      person: true,
      named: token.name && !isKnownPerson(token.text),
    };
  }
  return null;
}

/** "the nurse's own divorce": what is owned, and no verb after a shortened "is". */
const isOwned = (next: string, isBare: boolean): boolean => next === 'own' || (isBare && !isFiniteForm(next));

/** Words of notes that are no names though a sentence begins with them. */
const isThing = (text: string): boolean =>
  [
    wordSets.treatment,
    wordSets.coping,
    wordSets.suffering,
    wordSets.account,
    wordSets.consultation,
    wordSets.inpatient,
  ].some((set) => (set as ReadonlySet<string>).has(text)) ||
  /^(?:home|homework|work|visits|crises|effort|attendance|calls|mood|card|outcome|progress|time|some|others|nobody|sleep|appetite|weight|insight|energy|grades|marks|scores|money|rent|food|meals|sessions|nights|days|weekends|mornings|evenings|meds|medication|tears|texts|emails)$/.test(
    text,
  );

const isKnownPerson = (text: string): boolean =>
  clientNouns.has(text) || therapistNouns.has(text) || professionals.has(text) || relatives.has(text);

const CALENDAR =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|dbt)$/;

function personAt(token: Token): Subject | null {
  if (HELPER.has(token.text) || OTHER.has(token.text)) return null;
  if (clientNouns.has(token.text)) return 'client';
  if (/^(?:consult|consultation|supervision|school|court|unit)$/.test(token.text)) return null;
  if (relatives.has(token.text) || thirdParties.has(token.text)) return 'other';
  if (/^(?:team|staff|nursing)$/.test(token.text) || therapistNouns.has(token.text) || professionals.has(token.text))
    return 'helper';
  if (/^(?:man|woman|boy|girl|lad|lady|member|people)$/.test(token.text)) return 'client';
  return token.name && !CALENDAR.test(token.text) && !isThing(token.text) ? 'client' : null;
}

function startsClause(tokens: readonly Token[], at: number): boolean {
  return openingAt(tokens, at, tokens.length) !== null || startsWithThing(tokens, at);
}

/** "the item was closed": a noun of one or two words, and a verb that can be nothing else. */
function startsWithThing(tokens: readonly Token[], at: number): boolean {
  if (!DETERMINERS.has(tokens[at]?.text ?? '')) return false;
  return [at + 2, at + 3].some((verb) => {
    const words = tokens.slice(at + 1, verb);
    return (
      words.every(({ kind, text }) => kind === 'word' && !LEADS.has(text) && !isFiniteForm(text)) &&
      /^(?:is|was|were|are|has|had|will)$/.test(tokens[verb]?.text ?? '')
    );
  });
}
