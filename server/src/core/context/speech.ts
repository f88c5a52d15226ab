import type { Token } from '../document/tokens.ts';
import { professionals, relatives } from '../lexicon/people.ts';
import { filePhrases, matchAll } from '../match/phraseTable.ts';
import { overlaps, type Span } from '../span.ts';

export type Voice = 'writer' | 'client' | 'other';

/** A place where words are given to somebody: they follow it (forward) or precede it (backward). */
export interface SpeechCue {
  readonly voice: Voice;
  readonly tokens: Span;
  readonly reach: 'forward' | 'backward';
}

/** Verbs of saying and thinking, finite or -ing; bare forms are left out, since most are nouns as well (report, note, answer). */
const VERBS =
  '(says|said|saying|states|stated|stating|reports|reported|reporting|tells|told|telling|claims|claimed|claiming|describes|described|describing|calls|called|calling|admits|admitted|admitting|complains|complained|complaining|thinks|thought|believes|believed|feels|felt|insists|insisted|insisting|maintains|maintained|explains|explained|explaining|writes|wrote|writing|adds|added|adding|answers|answered|answering|replies|replied|shouts|shouted|shouting|yells|yelled|yelling|mutters|muttered|muttering|whispers|whispered|noted|remarks|remarked|commented|comments|mentions|mentioned|declares|declared|announces|announced|objects|objected|argues|argued|considers|worries|worried|fears|feared|suspects|suspected|attributes|attributed|labels|labelled|labeled|reckons|reckoned|asserts|asserted|acknowledges|acknowledged|concedes|conceded|confesses|confessed|blames|blamed|accuses|accused|accusing|repeats|repeated|volunteered|jokes|joked|texts|texted|texting|quoted|concludes|concluded|guesses|guessed|expresses|expressed|dismisses|dismissed|characterizes|characterized|characterises|characterised|opines|opined|snaps|snapped|retorts|retorted|responds|responded|holds that|held that|has it|put it|puts it|sees her as|sees him as|sees it as|saw it as|asks|asked|advised|advises|warned|warns|scrawled|agreed that|agrees that|alleges|alleged|wonders|wondered|wondering|whispers|emailed|e-mailed|charted|recounted|recounts|confided|protested|protests|grumbled|quipped|joked|ventured|observed that|observes that|did say|did tell|used to (say|tell|call)|reasons that|reasoned that|proposed that|proposes that|suggested that|suggests that|predicts|predicted|is convinced|was convinced|jotted|let slip|preached|counselled|counseled|pronounced|proclaims|swears|swore|promised|vented|disclosed|hopes|hoped|relates|related|figured|figures|supposes|supposed|murmurs|murmured|puts it down to|put it down to)';

const CLIENT_SPEAKS: readonly string[] = [
  `(she|he|they|client|patient|pt|cl|clt|resident|veteran|inmate|participant|member|youth) [herself|himself|themselves|themself] [@adverb|tearfully|also|then|again|now|has|had|quietly|openly|later|sadly|angrily|may|might|would|will] ${VERBS}`,
  "(her|his|their|client 's|patient 's|pt 's) [own] (words|view|explanation|account|theory|belief|worry|fear|opinion|story|version|answer|take|comment|verdict|statement) (is|was|:|,|that|for)",
  '(she|he|client|patient|pt) @be (sure|certain|convinced|afraid|worried|adamant|of the opinion|of the view|ashamed) [that]',
  '(may|might|will|would) tell you',
  'told (me|us|staff|night staff|day staff|this writer|the group|the team|the nurse|the (crisis|night|day|duty) worker|reception)',
  '(wishes|hopes|prefers) to',
  '(in|by) (her|his|their) [own] (words|view|account|opinion|eyes|mind|telling|estimation|phrase|reckoning)',
  '(self report|self reported|self described|by own account|in own words|quote|verbatim)',
];

/** In telegram style these need no subject: it is the client. Others (told, explained, advised) are what the writer did. */
const SPEAKS_WITHOUT_SUBJECT =
  '(says|said|states|stated|reports|reported|reporting|feels|felt|believes|believed|thinks|thought|claims|claimed|admits|admitted|describes|wrote|writes|insists|insisted|complains|complained|adds|worries|fears|mentioned|mentions|endorses|saying|stating|claiming|insisting)';

const OF_OTHERS: readonly string[] = [
  '(is|was) (@possessive|the *) (position|view|opinion|belief|theory|contention) that',
  '(takes|took|taking) the (line|view) that',
  'word [also|again] that',
  '(was|is|were) (adamant|emphatic) [that]',
  '(is|was|are) (counting|relying|banking) on [the|her|his|their|a]',
  '(been|were|was) (told|informed|warned) (by|at) [@determiner|@possessive] *',
  'is reported as saying',
  '(has|have|had) told (@possessive|the|*) [*] (that|not|she|he|they|it)',
  '(verdict|idea|wish|request|claim|reading|judgment|judgement) (is|was) that',
  '(will have it|holds it as a fact|is of the belief) that',
  'according to',
  '(per|as per) [@determiner] (mom|pt|patient|client|mother|mum|father|dad|staff|nursing|rn|family|wife|husband|partner|sister|brother|daughter|son|chart|records|record|report|referral|facility|team|parents|grandmother|grandfather|school|teacher|po|officer|him|her|them|hx|collateral|last|previous|prior|outside|old|house|ward|ed|roommate)',
  '(per|as per) @client',
  '(per|as per) (nurse|dr|mr|mrs|ms|sgt|officer)',
  'in the (words|view|opinion|eyes) of',
  '(quoted|described|called|labelled|labeled|referred to|characterised|characterized|told|advised) ... by',
  '(letter|records|referral|chart|note|notes|report|file|summary|email|e-mail|voicemail|text|message|form|transfer) ... (says|said|states|stated|reads|read|describes|described|calls|called|speaks|spoke|hints|reports|notes|notes|mentions|writes|wrote|has|had)',
  '(outside|old|prior|previous) (records|record|notes|chart|report|summary)',
  '(view|take|opinion|position|remark|entry|word|words|verdict|theory|explanation|statement|comment|feeling|belief|impression) (is|was|of [@determiner] *|in passing|:|reads|calls|says)',
  '(of the (opinion|view)|at the (request|insistence)) [that]',
  '(staff|nurses|parents|teachers|officers|peers|family|they|housemates|neighbours|neighbors|friends|siblings|colleagues|nights|days) [@adverb|all|both] (say|think|feel|believe|call|report|describe|tell|claim|refer to|reckon|suspect|complain|see)',
  '(was|were) (heard|overheard) (to say|saying)',
  '(informed|informs) (me|us|staff|them|her|him|the *) that',
  '(staff|nurses|officers|parents|teachers|peers) (on|at|in|from) [*] [*] (say|think|feel|believe|call|report|describe|reckon)',
  '(heard|hears) @determiner * say',
  '(wants|want|wanted|would like|likes|asks|asked|request was|requested|begged|hoping) (us|me|staff|the team|that we) to',
  'request was that',
  '(sent|left) ... (message|voicemail|note|text|email) (that|saying)',
  '(charted|recorded|documented|lists|listed|record|quotes) [@client|her|that|mr|ms] ... (that|as)',
  '(classed|classes|characterizes|characterized|characterises|characterised|regards|regarded|reads|sums up) ... as',
  '(listed|entered|put down|recorded|described|quoted|referred to|known) [by *|in *] ... as',
  '(heard|learned|gathered) from',
];

const WRITER_SPEAKS: readonly string[] = [
  `(i|we|team|writer|undersigned|this (rn|clinician|writer|therapist|evaluator|examiner|author|nurse|worker)) [@adverb|do|did|have|had|would|will|am|was|also|all|still] ${VERBS}`,
  '(it (is|was)|is|was) (felt|thought|agreed|noted|decided|believed|considered|concluded|the (view|feeling|sense|impression|opinion)) [that]',
  "(my|our|team|team 's|meeting 's|general|prevailing|meeting) [clinical|own|honest|professional] (view|opinion|impression|sense|feeling|judgment|judgement|assessment|read|take|formulation|conclusion|position|line|consensus) (is|was|that|,|:|and|remains|has)",
  '(my|our) [clinical|own|honest|professional] (view|opinion|impression|sense|feeling|judgment|judgement|assessment|read|take|formulation|conclusion|position)',
  '(view|opinion|feeling|position) of [the|this] (undersigned|meeting|team|writer|rn|clinician|evaluator|examiner|author|service|unit)',
  '(impression|formulation|assessment|conclusion) (is|was|:)',
];

/** Words by which the writer makes somebody's judgement their own: then it is the writer's. */
const ENDORSES: readonly string[] = [
  '(i|we|team|everyone|all) ... (agree|agreed|agrees|concur|share|shared|second) [with|that|,|.]',
  'agree with',
  '(i|we) am with (@client|mom|mum|mother|dad|father|staff|them|that)',
  '(my|our) (view|conclusion|experience|impression|feeling) (too|also|as well|exactly)',
  'as @adverb (says|said|put|puts|notes|noted|observed|points|pointed)',
  'as (@client|her|his|their|the|our|my|staff|nursing|sgt|dr) ... (says|said|puts it|put it|notes|noted|observed|observes|pointed out|points out|rightly)',
  '(rightly|correctly|accurately|aptly|quite right|is right|are right|was right|were right|has a point|have a point|not wrong|hits the nail|said it best|sums it up|which is true|which is fair|fair enough|i can not improve|could not have put it better|nobody could disagree)',
];

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
  for (const { value, tokens: at } of matchAll(speakers, tokens))
    cues.push({ voice: value, tokens: at, reach: 'forward' });
  for (const { tokens: at } of matchAll(verbs, tokens)) {
    const subject = subjectBefore(tokens, at.start);
    if (subject !== null) cues.push({ voice: subject, tokens: at, reach: 'forward' });
    else if (strangerSays(tokens, at)) cues.push({ voice: 'other', tokens: at, reach: 'forward' });
  }
  if (tokens[0]?.text === 'per' && !NOT_A_SPEAKER.has(tokens[1]?.text ?? '')) {
    cues.push({ voice: 'other', tokens: { start: 0, end: 2 }, reach: 'forward' });
  }
  const label = labelOf(tokens);
  if (label !== null) cues.push(label);
  for (const { tokens: at } of matchAll(subjectless, tokens)) {
    if (opensClause(tokens, at.start, at.end))
      cues.push({ voice: sharedSubject(tokens, at.start), tokens: at, reach: 'forward' });
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
  return { voice: relative ? 'other' : 'client', tokens: { start: 0, end: colon + 1 }, reach: 'forward' };
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
