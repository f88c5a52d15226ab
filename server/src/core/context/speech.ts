import type { Token } from '../document/tokens.ts';
import { professionals, relatives } from '../lexicon/people.ts';
import { filePhrases, matchAll } from '../match/phraseTable.ts';
import { tableKeys } from '../match/tableKeys.data.ts';
import { overlaps, type Span } from '../span.ts';
import { ENDORSES } from './endorsements.ts';
import { HEARSAY, PAPERS_SPEAK, VIEWS_OF_CLIENT, VIEWS_OF_OTHERS } from './sourceCues.ts';
import { CLIENT_SPEAKS, OF_OTHERS, SPEAKS_WITHOUT_SUBJECT, VERBS, WRITER_SPEAKS } from './speechCues.ts';

export type Voice = 'writer' | 'client' | 'other';

/** A place where words are given to somebody. */
export interface SpeechCue {
  readonly voice: Voice;
  readonly tokens: Span;
}

/** Phrases that name a speaker, with whose voice each is. */
export const speakerPhrases: readonly (readonly [string, Voice])[] = [
  ...[...CLIENT_SPEAKS, ...VIEWS_OF_CLIENT].map((source) => [source, 'client'] as const),
  ...[...OF_OTHERS, ...VIEWS_OF_OTHERS, ...PAPERS_SPEAK, ...HEARSAY].map((source) => [source, 'other'] as const),
  ...WRITER_SPEAKS.map((source) => [source, 'writer'] as const),
];

const speakers = filePhrases(speakerPhrases, tableKeys.speakers);
const verbs = filePhrases([[VERBS, true]], tableKeys.verbs);
const subjectless = filePhrases([[SPEAKS_WITHOUT_SUBJECT, true]], tableKeys.subjectless);
const endorsements = filePhrases(
  ENDORSES.map((source) => [source, true] as const),
  tableKeys.endorsements,
);

/** Who is given words in this sentence, in text order. */
export function findSpeech(tokens: readonly Token[]): readonly SpeechCue[] {
  const cues: SpeechCue[] = [];
  for (const { value, tokens: at } of matchAll(speakers, tokens)) cues.push({ voice: value, tokens: at });
  for (const { tokens: at } of matchAll(verbs, tokens)) {
    const subject = subjectBefore(tokens, at.start);
    if (isNoun(tokens, at)) continue;
    if (subject !== null) cues.push({ voice: subject, tokens: at });
    else if (strangerSays(tokens, at)) cues.push({ voice: 'other', tokens: at });
  }
  if (
    tokens[0]?.text === 'per' &&
    (!NOT_A_SPEAKER.has(tokens[1]?.text ?? '') || /^(?:shift|staff|nurse|team)$/.test(tokens[2]?.text ?? ''))
  ) {
    cues.push({ voice: 'other', tokens: { start: 0, end: 2 } });
  }
  const label = labelOf(tokens);
  if (label !== null) cues.push(label);
  for (const { tokens: at } of matchAll(subjectless, tokens)) {
    if (opensClause(tokens, at.start, at.end)) cues.push({ voice: sharedSubject(tokens, at.start), tokens: at });
  }
  const writers = cues.filter(
    (own) => own.voice === 'writer' && !cues.some((cue) => cue.voice !== 'writer' && isLonger(cue.tokens, own.tokens)),
  );
  return cues
    .filter(({ voice, tokens: at }) => voice === 'writer' || !writers.some((own) => overlaps(own.tokens, at)))
    .filter(({ tokens: at }) => !saysNothing(tokens, at.end) && !isObjectOf(tokens, { start: at.end - 1, end: at.end }))
    .sort((a, b) => a.tokens.start - b.tokens.start || b.tokens.end - a.tokens.end);
}

/** "I was told by" says more than "I was told". */
function isLonger(a: Span, b: Span): boolean {
  return a.start === b.start && a.end > b.end;
}

/** "says so", "said no", "says all the right things": no claim follows. */
function saysNothing(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]?.text ?? '';
  const claim = tokens[end + 1]?.kind === 'word';
  const verb = tokens[end - 1]?.text ?? '';
  if (verb === 'wrote' && /^(?:it|this|up|down|none)$/.test(next)) return true;
  if (verb === 'feels' && /^(?:sorry|things)$/.test(next)) return true;
  if (/^ask(?:s|ed)$/.test(verb) && next === 'for' && /^(?:it|nothing)$/.test(tokens[end + 1]?.text ?? '')) return true;
  if (/^inform(?:s|ed)$/.test(verb) && next === 'that') return true;
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

/** "Mother's calls", "your worries", "not told": no verb with a speaker. */
function isNoun(tokens: readonly Token[], { start, end }: Span): boolean {
  const before = tokens[start - 1]?.text ?? '';
  if (before === 'not') return (tokens[end]?.kind ?? 'mark') === 'mark';
  // "Coaching calls are": a plural, with its verb after it.
  if (/s$/.test(tokens[start]?.text ?? '') && /^(?:are|were|have|between)$/.test(tokens[end]?.text ?? '')) return true;
  return (
    end - start === 1 &&
    /s$/.test(tokens[start]?.text ?? '') &&
    /^(?:'s|her|his|their|your|my|our|the|a|finds)$/.test(before)
  );
}

/** "The agony she reports is …", "the hardship of which he writes": what is spoken of, with no claim to follow. */
function isObjectOf(tokens: readonly Token[], { start, end }: Span): boolean {
  const [noun, pronoun, next] = [tokens[start - 2], tokens[start - 1], tokens[end]];
  if (next === undefined || noun?.kind !== 'word' || !/^(?:she|he|they)$/.test(pronoun?.text ?? '')) return false;
  if (/^(?:that|she|he|they|"|:|it|to|,)$/.test(next.text)) return false;
  if (noun.text === 'which' || noun.text === 'that') return tokens[start - 3]?.text === 'of';
  return /^(?:the|this|of|any|no|that)$/.test(tokens[start - 3]?.text ?? '');
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
    if (token.text === 'i' || token.text === 'we' || isOurTeam(tokens, at)) return 'writer';
    if (relatives.has(token.text) || professionals.has(token.text)) return ownRole(tokens, at) ? 'writer' : 'other';
    if (near && token.name) return nameIsOther(tokens, at) ? 'other' : 'client';
    if (/^(?:she|he|they|client|patient|pt)$/.test(token.text)) return near ? 'client' : null;
    if (!near && token.kind === 'word' && NOT_BETWEEN.has(token.text)) return null;
  }
  return null;
}

/** "Team", but not "the previous team's letter" or "the school team". */
function isOurTeam(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text];
  return tokens[at]?.text === 'team' && after !== "'s" && !OTHER_TEAM.test(before);
}

const OTHER_TEAM =
  /^(?:previous|last|former|old|other|another|crisis|school|attendance|referring|transferring|community)$/;

/** "Mum: she could eat", "Client: I can't": a speaker and a colon open the entry. */
function labelOf(tokens: readonly Token[]): SpeechCue | null {
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > 12) return null;
  const label = tokens.slice(0, colon);
  if (
    label.some(({ text }) => /^(?:plan|re|supervisor|leader|note|notes|about|with|for|to|from|cc|subject)$/.test(text))
  )
    return null;
  const head = headOf(label);
  const relative = relatives.has(head) || SPEAK_IN_LABELS.has(head);
  const client = /^(?:client|pt|patient|cl)$/.test(label.at(-1)?.text ?? '');
  if (colon > 9 || (!relative && !client))
    return isPaper(label) ? { voice: 'other', tokens: { start: 0, end: colon + 1 } } : null;
  return { voice: relative ? 'other' : 'client', tokens: { start: 0, end: colon + 1 } };
}

/** "On the form, in pencil", "Gran's opinion of it", "Text from client, 07:12": what somebody else wrote or holds. */
function isPaper(label: readonly Token[]): boolean {
  const at = label.findIndex(({ text }) => PAPER.test(text));
  if (at < 0 || label.some(({ text }) => WRITERS_LABEL.test(text))) return false;
  const isOwned = label.slice(0, at).some(({ text }) => /^(?:'s|his|her|their)$/.test(text));
  const isFrom = /^(?:from|by|left|found)$/.test(label[at + 1]?.text ?? '');
  return isOwned || isFrom || (label[0]?.text === 'on' && label[1]?.text === 'the');
}

const PAPER =
  /^(?:form|fridge|text|texts|journal|letter|email|e-mail|voicemail|message|log|note|card|verdict|opinion|view|words|version|theory|explanation|answer|reply|comment|remark|motto|whiteboard|notebook|file|records)$/;
const WRITERS_LABEL =
  /^(?:i|we|my|our|us|me|plan|impression|assessment|formulation|team|progress|reviewed|review|target|homework|told|of|entries|missing|blank|adopted|accepted|approved|agreed|minuted|optional)$/;

/** Who reports from outside, beside relatives: a label of theirs opens a report. */
const SPEAK_IN_LABELS = new Set(
  'caller collateral coach employer boss teacher teachers school sponsor roommate landlord landlady neighbour neighbor probation police ems director tutor headteacher headmaster deputy warden'.split(
    ' ',
  ),
);

/** "Mum (by phone)", "Cousin on the phone", "Nadine's sister": the noun that the label is about. */
function headOf(label: readonly Token[]): string {
  const cut = label.findIndex(({ text }, at) => LABEL_GOES_ON.test(text === ',' ? (label[at + 1]?.text ?? '') : text));
  return (cut < 0 ? label : label.slice(0, cut)).at(-1)?.text ?? '';
}

const LABEL_GOES_ON = /^(?:\(|--|on|by|in|at|from|via|when|during|this|today|yesterday|per|to|who)$/;

/** "The midwife reportedly said that …": somebody unknown to us, with a claim that follows. */
function strangerSays(tokens: readonly Token[], { start, end }: Span): boolean {
  let at = start - 1;
  while (at > 0 && BEFORE_VERB.test(tokens[at]?.text ?? '')) at--;
  const before = tokens[at];
  if (/ing$/.test(tokens[start]?.text ?? '')) return false;
  if (before === undefined || PASSIVE.has(before.text) || NO_SUBJECT.has(before.text)) return false;
  const aside = before.text === ',' && at < start - 1;
  if (before.kind === 'mark' && before.text !== ')' && !aside) return false;
  if (tokens.slice(Math.max(0, start - 8), start).some(({ text }) => /^(?:i|we|us|me|team|our)$/.test(text)))
    return false;
  return claims(tokens, end);
}

/** What may stand between a subject and its verb. */
const BEFORE_VERB =
  /^(?:has|had|have|'d|'s|also|then|since|once|again|reportedly|apparently|allegedly|later|always|both|all|now)$/;
const OPENS_CLAIM = /^(?:that|she|he|they|it|there|this|whether|:|"|nobody|pt|client|patient)$/;
const OBJECT = /^(?:him|her|them|me|us|staff|you|police|officers|nursing)$/;
/** How far behind the verb "that" may stand: "remarked in the car afterwards that …". */
const TO_THAT = 6;

/** A claim follows the verb, with its hearer or an adverbial between them at most. */
function claims(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next === undefined) return false;
  if (OPENS_CLAIM.test(next.text)) return next.text !== 'it' || tokens[end + 1]?.kind === 'word';
  const hearer = OBJECT.test(next.text) || next.name ? 1 : /^(?:the|his|her|our|my)$/.test(next.text) ? 2 : 0;
  const after = tokens[end + hearer]?.text ?? '';
  if (hearer > 0 && (OPENS_CLAIM.test(after) || after === 'i' || after === 'not')) return true;
  const that = tokens.slice(end, end + TO_THAT).findIndex(({ text }) => text === 'that');
  return (
    that > 0 &&
    tokens.slice(end, end + that).every(({ kind, text }) => kind === 'word' && text !== 'to' && text !== 'of')
  );
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
  'that',
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

/** "I was honest and said …": the verb after "and" shares the nearest subject before it. */
function sharedSubject(tokens: readonly Token[], at: number): Voice {
  if (tokens[at - 1]?.text !== 'and' && tokens[at - 2]?.text !== 'and') return 'client';
  const nearest = [...tokens.slice(0, at)].reverse().find(({ text }) => /^(?:i|we|she|he|they)$/.test(text))?.text;
  if (nearest === undefined)
    return /^(?:told|asked|explained|advised|reminded)$/.test(tokens[0]?.text ?? '') ? 'writer' : 'client';
  return nearest === 'i' || nearest === 'we' ? 'writer' : 'client';
}

/** "Says that …", "Feels she …": telegram style, its subject is the client. */
function opensClause(tokens: readonly Token[], at: number, end: number): boolean {
  if (NO_CLAIM.has(tokens[end]?.text ?? '')) return false;
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (before.kind === 'mark') return /^(?:[.,;:!?(]|--|"|-)$/.test(before.text);
  const afterAnd = tokens[at - 2]?.text === 'and';
  return before.text === 'and' || ((at === 1 || afterAnd) && OPENERS.has(before.text));
}
