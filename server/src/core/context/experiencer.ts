import type { Sentence } from '../document/sentences.ts';
import type { Token } from '../document/tokens.ts';
import { clientNouns, femaleNouns, maleNouns, thirdParties } from '../lexicon/people.ts';
import type { Rule } from '../rules/rule.ts';
import type { Span } from '../span.ts';
import type { CueFound } from './context.ts';
import type { Voice } from './speech.ts';

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
 * it is the client. `candidate` holds token indices. Only a pronoun looks back into the sentences before (`earlier`).
 */
export function experience(
  candidate: Span,
  sentence: Sentence,
  earlier: readonly Sentence[],
  rule: Rule,
  voice: Voice,
): Experienced {
  const { tokens } = sentence;
  const at = subjectAt(candidate, tokens);
  const subject = tokens[at];
  if (subject === undefined) return { experiencer: rule.about, cue: null };
  const span = { start: subject.start, end: subject.end };
  const other: Experienced = { experiencer: 'other', cue: { axis: 'experiencer', value: 'other', span } };
  if (isThirdParty(tokens, at)) return other;
  if (subject.text === 'i' && voice === 'writer' && judgesTheSubject(rule)) {
    return { experiencer: 'therapist', cue: { axis: 'experiencer', value: 'therapist', span } };
  }
  if (/^(?:he|she)$/.test(subject.text) && refersToThirdParty(subject.text, at, sentence, earlier)) return other;
  return { experiencer: rule.about, cue: null };
}

/** A3, A4 and A6 are often broken by what the writer does; the others judge the subject itself. */
function judgesTheSubject({ code }: Rule): boolean {
  return code === 'A1' || code === 'A2' || code === 'A5' || code === 'A7';
}

/** The nearest person at or before the candidate, inside its clause; -1 where none is named. */
function subjectAt(candidate: Span, tokens: readonly Token[]): number {
  for (let at = candidate.start; at < Math.min(candidate.end, candidate.start + 3); at++)
    if (isPerson(tokens, at)) return at;
  for (let at = candidate.start - 1; at >= Math.max(0, candidate.start - BACK); at--) {
    if (CLAUSE_ENDS.has(tokens[at]?.text ?? '')) return -1;
    if (isPerson(tokens, at)) return at;
  }
  return -1;
}

function isPerson(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return /^(?:i|she|he|they|her|him|them|you)$/.test(token.text)
    ? !(token.text === 'her' && isNoun(tokens[at + 1]))
    : clientNouns.has(token.text) || thirdParties.has(token.text) || token.name;
}

/** "her sister", "her usual": the pronoun only says whose. */
function isNoun(next: Token | undefined): boolean {
  return next !== undefined && next.kind === 'word' && (thirdParties.has(next.text) || clientNouns.has(next.text));
}

function isThirdParty(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !thirdParties.has(token.text)) return false;
  // "calls the mother lazy" is about her; "her mother's lazy daughter" is not.
  return tokens[at + 1]?.text !== "'s" || !clientNouns.has(tokens[at + 2]?.text ?? '');
}

/** A pronoun that opens its sentence stands for a third party where the sentence before had one of that gender as subject. */
function refersToThirdParty(pronoun: string, at: number, sentence: Sentence, earlier: readonly Sentence[]): boolean {
  const same = pronoun === 'he' ? /^(?:he|him|his)$/ : /^(?:she|her)$/;
  const opposite = pronoun === 'he' ? femaleNouns : maleNouns;
  const inSentence = sentence.tokens.slice(0, at);
  const previous = earlier.at(-1)?.tokens ?? [];
  for (const stretch of [inSentence, previous.slice(0, 6)]) {
    const party = stretch.find(({ text }) => thirdParties.has(text) && !opposite.has(text));
    if (party !== undefined && stretch !== inSentence)
      return !previous.some(({ text }) => same.test(text) && text !== 'his' && text !== 'her');
    if (party !== undefined) return false;
  }
  return false;
}
