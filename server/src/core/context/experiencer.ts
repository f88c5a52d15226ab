import type { Sentence } from '../document/sentences.ts';
import type { Token } from '../document/tokens.ts';
import { clientNouns, femaleNouns, maleNouns, professionals, thirdParties } from '../lexicon/people.ts';
import type { Rule } from '../rules/rule.ts';
import type { Span } from '../span.ts';
import type { Attribution } from './attribution.ts';
import type { CueFound } from './context.ts';

export interface Experienced {
  readonly experiencer: 'client' | 'therapist' | 'other';
  readonly cue: CueFound | null;
}

/** How far before the candidate its subject is looked for, in tokens. */
const BACK = 9;
const CLAUSE_ENDS = new Set([
  ',',
  ';',
  ':',
  '--',
  '(',
  ')',
  '"',
  'but',
  'because',
  'while',
  'although',
  'though',
  'if',
  'when',
  'that',
]);

/**
 * Whom the judgement concerns, which need not be the grammatical subject: where the writer solves it for the client (A4),
 * it is the client. `candidate` holds token indices. Only a pronoun looks back into the sentence before.
 */
export function experience(
  candidate: Span,
  sentence: Sentence,
  before: Sentence | undefined,
  rule: Rule,
  said: Attribution,
): Experienced {
  const { tokens } = sentence;
  const at = subjectAt(candidate, tokens, said.saidFrom);
  const subject = tokens[at];
  if (subject === undefined) return { experiencer: rule.about, cue: null };
  const span = { start: subject.start, end: subject.end };
  const other: Experienced = { experiencer: 'other', cue: { axis: 'experiencer', value: 'other', span } };
  if (judgesTheSubject(rule) && at <= candidate.start && isColleague(subject.text)) return other;
  if (isClientsKin(tokens, at, said)) return { experiencer: rule.about, cue: null };
  if (isThirdParty(tokens, at))
    return concernsThirdParty(candidate, tokens, rule) ? other : { experiencer: rule.about, cue: null };
  if (
    subject.text === 'i' &&
    tokens[at + 1]?.text !== '.' &&
    said.voice === 'writer' &&
    judgesTheSubject(rule) &&
    isJudged(candidate, at, tokens)
  ) {
    return { experiencer: 'therapist', cue: { axis: 'experiencer', value: 'therapist', span } };
  }
  if (
    said.voice === 'writer' &&
    /^(?:he|she)$/.test(subject.text) &&
    refersToThirdParty(subject.text, at, sentence, before)
  )
    return other;
  return { experiencer: rule.about, cue: null };
}

/** "Dad will ring them for her" (A4) concerns the client; only blame such as "brought it on himself" concerns Dad. */
function concernsThirdParty(candidate: Span, tokens: readonly Token[], { code }: Rule): boolean {
  if (code !== 'A4') return true;
  return tokens
    .slice(candidate.start, candidate.end)
    .some(({ text }) => /^(?:himself|herself|themselves|own)$/.test(text));
}

const OPINES = new Set(
  `believe think feel am 'm see find say call put doubt suspect guess suppose take have had do would could should can notice
  consider regard read hear struggle place permitted own rather confess must will know remain made gave told agree agreed expect expected gather gathered remain remained left advise advised noted took take
  witnessed infer inferred conclude concluded assume assumed hope fear mean`.split(/\s+/),
);

/** "I am lazy" judges the writer; "I believe she is lazy", "I see laziness" do not. */
function isJudged(candidate: Span, subject: number, tokens: readonly Token[]): boolean {
  if (subject >= candidate.start) return false;
  const between = tokens.slice(subject + 1, candidate.start);
  return (
    between.length <= 3 &&
    between.every(({ text }) => !OPINES.has(text) || /^(?:am|'m|have|had|do)$/.test(text)) &&
    !between.some(({ text }) => text === 'sure' || text === 'afraid' || text === 'convinced' || text === 'not')
  );
}

/** A3, A4 and A6 are often broken by what the writer does; the others judge the subject itself. */
function judgesTheSubject({ code }: Rule): boolean {
  return code === 'A1' || code === 'A2' || code === 'A5' || code === 'A7';
}

/** Where the client is judged, a nurse, teacher or locum as the subject is somebody else; "resident" may be the client. */
function isColleague(word: string): boolean {
  return professionals.has(word) && word !== 'resident' && word !== 'student' && word !== 'caller';
}

/** The nearest person at or before the candidate, inside its clause; -1 where none is named. */
function subjectAt(candidate: Span, tokens: readonly Token[], least: number): number {
  for (let at = Math.max(least, candidate.start); at < Math.min(candidate.end, candidate.start + 3); at++)
    if (isPerson(tokens, at)) return at;
  for (let at = candidate.start - 1; at >= Math.max(least, candidate.start - BACK); at--) {
    if (CLAUSE_ENDS.has(tokens[at]?.text ?? '')) return -1;
    if (isPerson(tokens, at) && !followsPreposition(tokens, at)) return at;
  }
  return -1;
}

const PREPOSITIONS = new Set([
  'for',
  'with',
  'to',
  'of',
  'from',
  'by',
  'about',
  'at',
  'on',
  'in',
  'than',
  'like',
  'as',
  'into',
  'off',
  'past',
  'before',
  'after',
  'without',
  'against',
  'tell',
  'told',
  'tells',
]);

/** "grief for a cellmate", "with her mother": no subject. */
function followsPreposition(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const text = tokens[back]?.text ?? '';
    if (PREPOSITIONS.has(text)) return true;
    if (!DETERMINERS.has(text)) return false;
  }
  return false;
}

const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'her',
  'his',
  'their',
  'my',
  'our',
  'this',
  'that',
  'old',
  'own',
  'new',
  'former',
]);

function isPerson(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return /^(?:i|she|he|they|her|him|them|you)$/.test(token.text)
    ? !(token.text === 'her' && isNoun(tokens[at + 1]))
    : clientNouns.has(token.text) || thirdParties.has(token.text) || professionals.has(token.text) || token.name;
}

/** "her sister", "her usual": the pronoun only says whose. */
function isNoun(next: Token | undefined): boolean {
  return next !== undefined && next.kind === 'word' && (thirdParties.has(next.text) || clientNouns.has(next.text));
}

/** "Mum says I only help when …": she speaks, and it concerns whoever tells of it. */
const SAYS = /^(?:says|said|thinks|thought|calls|called|tells|told|reckons|used)$/;

const ELDERS =
  /^(?:mother|mum|mom|mam|mummy|dad|father|parents?|gran|nan|grandma|grandmother|grandad|grandpa|grandfather|uncle|aunt|auntie|wife|husband)$/;
const YOUNGER = /^(?:sons?|daughters?|kids?|children|grandson|granddaughter|nephew|niece|stepson|stepdaughter)$/;

/** Where a daughter speaks of "Mum", or a mother of "her son", they mean the client. */
function isClientsKin(tokens: readonly Token[], at: number, said: Attribution): boolean {
  if (said.voice === 'writer') return false;
  const word = tokens[at]?.text ?? '';
  const speakers = ELDERS.test(word) ? YOUNGER : YOUNGER.test(word) ? ELDERS : null;
  return speakers !== null && tokens.slice(0, at).some(({ text }) => speakers.test(text));
}

function isThirdParty(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !thirdParties.has(token.text)) return false;
  if (SAYS.test(tokens[at + 1]?.text ?? '')) return false;
  // "calls the mother lazy" is about her; "her mother's lazy daughter" is not.
  return tokens[at + 1]?.text !== "'s" || !clientNouns.has(tokens[at + 2]?.text ?? '');
}

/** A pronoun that opens its sentence stands for a third party where the sentence before had one of that gender as subject. */
function refersToThirdParty(pronoun: string, at: number, sentence: Sentence, before: Sentence | undefined): boolean {
  const same = pronoun === 'he' ? /^(?:he|him|his)$/ : /^(?:she|her)$/;
  const opposite = pronoun === 'he' ? femaleNouns : maleNouns;
  const inSentence = sentence.tokens.slice(0, at);
  const previous = before?.tokens ?? [];
  for (const stretch of [inSentence, previous.slice(0, 3)]) {
    const party = stretch.find(({ text }) => thirdParties.has(text) && !opposite.has(text));
    if (party !== undefined && stretch !== inSentence)
      return !previous.some(({ text }) => same.test(text) && text !== 'his' && text !== 'her');
    if (party !== undefined) return false;
  }
  return false;
}
