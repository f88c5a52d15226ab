import type { Token } from '../document/tokens.ts';
import { clientNouns, professionals, relatives, therapistNouns, thirdParties } from '../lexicon/people.ts';
import { wordSets } from '../lexicon/words.ts';
import type { Span } from '../span.ts';
import { isFiniteForm, isVerbLike } from './verbs.ts';

/** Words that lead into a clause of their own where a subject follows. */
export const LEADS = new Set(
  `and but so or yet because since as that if when whenever until till unless while whereas although though once before after where why how
  which who what hence`.split(/\s+/),
);

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
export const DETERMINERS = new Set([
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
