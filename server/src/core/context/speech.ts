import type { Token } from '../document/tokens.ts';
import { professionals, relatives } from '../lexicon/people.ts';
import { filePhrases, matchAll } from '../match/phraseTable.ts';
import { overlaps, type Span } from '../span.ts';
import { CLIENT_SPEAKS, ENDORSES, OF_OTHERS, SPEAKS_WITHOUT_SUBJECT, VERBS, WRITER_SPEAKS } from './speechCues.ts';

export type Voice = 'writer' | 'client' | 'other';

/** A place where words are given to somebody. */
export interface SpeechCue {
  readonly voice: Voice;
  readonly tokens: Span;
}

const speakers = filePhrases<Voice>([
  ...CLIENT_SPEAKS.map((source) => [source, 'client'] as const),
  ...OF_OTHERS.map((source) => [source, 'other'] as const),
  ...WRITER_SPEAKS.map((source) => [source, 'writer'] as const),
]);
const verbs = filePhrases([[VERBS, true]]);
const subjectless = filePhrases([[SPEAKS_WITHOUT_SUBJECT, true]]);
const endorsements = filePhrases(ENDORSES.map((source) => [source, true] as const));

/** Who is given words in this sentence, in text order. */
export function findSpeech(tokens: readonly Token[]): readonly SpeechCue[] {
  const cues: SpeechCue[] = [];
  for (const { value, tokens: at } of matchAll(speakers, tokens)) cues.push({ voice: value, tokens: at });
  for (const { tokens: at } of matchAll(verbs, tokens)) {
    const subject = subjectBefore(tokens, at.start);
    if (subject !== null) cues.push({ voice: subject, tokens: at });
    else if (strangerSays(tokens, at)) cues.push({ voice: 'other', tokens: at });
  }
  if (tokens[0]?.text === 'per' && !NOT_A_SPEAKER.has(tokens[1]?.text ?? '')) {
    cues.push({ voice: 'other', tokens: { start: 0, end: 2 } });
  }
  const label = labelOf(tokens);
  if (label !== null) cues.push(label);
  for (const { tokens: at } of matchAll(subjectless, tokens)) {
    if (opensClause(tokens, at.start, at.end)) cues.push({ voice: sharedSubject(tokens, at.start), tokens: at });
  }
  const writers = cues.filter(({ voice }) => voice === 'writer');
  return cues
    .filter(({ voice, tokens: at }) => voice === 'writer' || !writers.some((own) => overlaps(own.tokens, at)))
    .filter(({ tokens: at }) => !saysNothing(tokens, at.end))
    .sort((a, b) => a.tokens.start - b.tokens.start || b.tokens.end - a.tokens.end);
}

/** "says so", "said no", "says all the right things": no claim follows. */
function saysNothing(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]?.text ?? '';
  const claim = tokens[end + 1]?.kind === 'word';
  const verb = tokens[end - 1]?.text ?? '';
  if (tokens.slice(Math.max(0, end - 4), end - 1).some(({ text }) => text === 'what' || text === 'whatever'))
    return true;
  if (/^(?:feels|felt|thinks|thought)$/.test(verb) && /^(?:like|of|able|about|better|calmer|tired)$/.test(next))
    return true;
  if (
    /^(?:asks|asked|calls|called|promised|texts|texted|complained|told|admitted)$/.test(verb) &&
    !(next === 'for' && verb.startsWith('ask')) &&
    /^(?:to|of|for|under|via|on|with|off|in|from|what)$/.test(next)
  )
    return true;
  if (
    /^(?:describes|described)$/.test(verb) &&
    !tokens.slice(end, end + 8).some(({ text }) => text === 'as' || text === '"')
  )
    return true;
  return (
    next === 'so' ||
    (/^(?:no|yes|nothing)$/.test(next) && !claim) ||
    (next === 'all' && /^(?:the|sorts|kinds|of)$/.test(tokens[end + 1]?.text ?? ''))
  );
}

/** The writer takes the words of the sentence for their own. */
export function endorsed(tokens: readonly Token[]): boolean {
  return matchAll(endorsements, tokens).length > 0;
}

/** Who does the saying: a pronoun or name right before the verb, or a relative or professional a few words before it. */
function subjectBefore(tokens: readonly Token[], verb: number): Voice | null {
  for (let at = verb - 1; at >= Math.max(0, verb - 10); at--) {
    const token = tokens[at];
    if (token?.text === ')') {
      while (at > 0 && tokens[at]?.text !== '(') at--;
      continue;
    }
    if (token === undefined || (token.kind === 'mark' && token.text !== ',' && token.text !== '.')) return null;
    const near = verb - at <= 3;
    if (near && PASSIVE.has(token.text) && at === verb - 1) return null;
    if (token.text === 'i' || token.text === 'we' || token.text === 'team') return 'writer';
    if (relatives.has(token.text) || professionals.has(token.text)) return ownRole(tokens, at) ? 'writer' : 'other';
    if (near && token.name) return nameIsOther(tokens, at) ? 'other' : 'client';
    if (/^(?:she|he|they|client|patient|pt)$/.test(token.text)) return near ? 'client' : null;
    if (!near && token.kind === 'word' && NOT_BETWEEN.has(token.text)) return null;
  }
  return null;
}

/** "Mum: she could eat", "Client: I can't": a speaker and a colon open the entry. */
function labelOf(tokens: readonly Token[]): SpeechCue | null {
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > 6) return null;
  const label = tokens.slice(0, colon);
  if (
    label.some(({ text }) => /^(?:plan|re|supervisor|leader|note|notes|about|with|for|to|from|cc|subject)$/.test(text))
  )
    return null;
  const relative = label.some(({ text }) => relatives.has(text) || text === 'caller');
  const client = /^(?:client|pt|patient|cl)$/.test(label.at(-1)?.text ?? '');
  if (!relative && !client) return null;
  return { voice: relative ? 'other' : 'client', tokens: { start: 0, end: colon + 1 } };
}

/** "The midwife reportedly said that …": somebody unknown to us, with a claim that follows. */
function strangerSays(tokens: readonly Token[], { start, end }: Span): boolean {
  const before = tokens[start - 1];
  const next = tokens[end]?.text ?? '';
  if (before === undefined || before.kind !== 'word' || PASSIVE.has(before.text) || NO_SUBJECT.has(before.text))
    return false;
  if (tokens.slice(Math.max(0, start - 8), start).some(({ text }) => /^(?:i|we|us|me|team|my|our)$/.test(text)))
    return false;
  return /^(?:that|she|he|they|whether|:|")$/.test(next);
}

/** "Per protocol", "per my direction": nobody is quoted. */
const NOT_A_SPEAKER = new Set([
  'protocol',
  'policy',
  'my',
  'our',
  'day',
  'week',
  'hour',
  'usual',
  'plan',
  'order',
  'orders',
  'agreement',
  'contract',
  'guideline',
  'guidelines',
  'unit',
  'discussion',
]);

const NO_SUBJECT = new Set([
  'to',
  'and',
  'or',
  'not',
  'been',
  'has',
  'had',
  'have',
  'as',
  'of',
  'the',
  'a',
  'her',
  'his',
  'in',
  'be',
  'i',
  'we',
  'is',
  'it',
  'which',
  'what',
  'when',
]);

const PASSIVE = new Set(['was', 'were', 'is', 'are', 'be', 'been', 'being']);
const NOT_BETWEEN = new Set(['to', 'that', 'was', 'is', 'and', 'for', 'with', 'because', 'when', 'so']);

/** "this RN", "the undersigned psychologist": the writer, by their office. */
function ownRole(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text;
  return before === 'this' || before === 'undersigned';
}

/** "Dr. Yoon", "Officer Hale": a title before a name makes it somebody else than the client. */
function nameIsOther(tokens: readonly Token[], name: number): boolean {
  const before = tokens[name - 1]?.text === '.' ? tokens[name - 2] : tokens[name - 1];
  return before !== undefined && (professionals.has(before.text) || relatives.has(before.text));
}

const NO_CLAIM = new Set([
  'all',
  'right',
  'little',
  'nothing',
  'no',
  'yes',
  'so',
  'to',
  'hello',
  'goodbye',
  'ok',
  'okay',
  'better',
  'calmer',
  'tired',
]);
const OPENERS = new Set(['tearfully', 'also', 'then', 'again', 'still', 'later', 'now', 'openly', 'quietly']);

/** "I was honest and said …": the verb after "and" shares the subject that opens the sentence. */
function sharedSubject(tokens: readonly Token[], at: number): Voice {
  if (tokens[at - 1]?.text !== 'and') return 'client';
  return tokens.slice(0, at).some(({ text }) => text === 'i' || text === 'we') ||
    /^(?:told|asked|explained|advised|reminded)$/.test(tokens[0]?.text ?? '')
    ? 'writer'
    : 'client';
}

/** "Says that …", "Feels she …": telegram style, its subject is the client. */
function opensClause(tokens: readonly Token[], at: number, end: number): boolean {
  if (NO_CLAIM.has(tokens[end]?.text ?? '')) return false;
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (before.kind === 'mark') return /^(?:[.,;:!?(]|--|"|-)$/.test(before.text);
  return before.text === 'and' || (at === 1 && OPENERS.has(before.text));
}
