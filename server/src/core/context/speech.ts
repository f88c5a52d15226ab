import type { Token } from '../document/tokens.ts';
import { professionals, relatives } from '../lexicon/people.ts';
import { compilePhrase } from '../match/phrase.ts';
import type { Span } from '../span.ts';
import { fileByKey, matchAll } from './scope.ts';

export type Voice = 'writer' | 'client' | 'other';

/** A place where words are given to somebody: they follow it (forward) or precede it (backward). */
export interface SpeechCue {
  readonly voice: Voice;
  readonly tokens: Span;
  readonly reach: 'forward' | 'backward';
}

const VERBS = `(~say|~state|~report|~tell|~claim|~describe|~call|~admit|~complain|~think|~believe|~feel|~insist|~maintain|~explain|~write|~wrote|~add|~ask|~answer|~reply|~shout|~yell|~mutter|~whisper|~note|~remark|~comment|~suggest|~mention|~declare|~announce|~object|~argue|~hold|~consider|~worry|~fear|~suspect|~attribute|~put|~label|~reckon|~assert|~agree|~acknowledge|~concede|~confess|~recall|~remember|~blame|~accuse|~repeat|~offer|~volunteer|~joke|~laugh|~sigh|~text|~email|~quote|~conclude|~decide|~wonder|~guess|~hint|~imply|~see|~view|~regard|~refer|~find|~hear|~cite|~express|~endorse|~dismiss|~characterize|~characterise|~warn|~advise|~opine|~sob|~cry|~snap|~retort|~respond|~word|~rate|~scrawl)`;

const CLIENT_SPEAKS: readonly string[] = [
  `(she|he|they|client|patient|pt|cl|clt|resident|veteran|inmate|participant|member|youth) [herself|himself|themselves|themself] [@adverb|tearfully|also|then|again|now|has|had|is|was|did|quietly|openly|later] ${VERBS}`,
  `(her|his|their|client|patient|pt) [own|'s] (words|view|explanation|account|theory|belief|worry|fear|opinion|story|version|answer|take|comment|summary|verdict|statement)`,
  '(in|by) (her|his|their) [own] (words|view|account|opinion|eyes|mind|telling)',
  '(self report|self reported|self described|by own account|in own words|quote|verbatim)',
];

const SPEAKS_WITHOUT_SUBJECT =
  '(says|said|states|stated|reports|reported|reporting|feels|felt|believes|believed|thinks|thought|claims|claimed|admits|admitted|describes|described|wrote|writes|told|tells|insists|insisted|complains|complained|adds|added|explains|explained|worries|fears|calls|asks|asked|answered|replied|mentioned|mentions|endorses|saying|adding|stating|claiming|insisting|telling)';

const OF_OTHERS: readonly string[] = [
  'according to',
  '(per|as per)',
  'in the (words|view|opinion|eyes) of',
  '(quoted|described|called|labelled|labeled|referred to|characterised|characterized|seen) ... (as|by) ',
  '(letter|records|referral|chart|notes|report|file|summary|email|e-mail|voicemail|text|message|form|transfer) ... (says|said|states|stated|reads|read|describes|described|calls|called|speaks|spoke|hints|reports|notes|notes|mentions|writes|wrote|has|had)',
  'outside records',
  '(was|were|been|being|is) told [that|by]',
  '(heard|learned|gathered) from',
];

const WRITER_SPEAKS: readonly string[] = [
  `(i|we|team|writer|undersigned) [@adverb|do|did|have|had|would|will|am|was|also|all|still] ${VERBS}`,
  '(it (is|was)|is|was) (felt|thought|agreed|noted|decided|believed|considered|concluded|the (view|feeling|sense|impression|opinion)) [that]',
  '(in my|my|our|in our|team) [clinical|own|honest|professional] (view|opinion|impression|sense|feeling|judgment|judgement|assessment|read|take|formulation|conclusion)',
  '(impression|formulation|assessment|conclusion) (is|was|:)',
];

/** Words by which the writer makes somebody's judgement their own: then it is the writer's. */
const ENDORSES: readonly string[] = [
  '(i|we|team|everyone|all) ... (agree|agreed|agrees|concur|share|shared|second) [with|that|,|.]',
  'agree with',
  'as @adverb (says|said|put|puts|notes|noted|observed|points|pointed)',
  'as (@client|her|his|their|the|our|my|staff|nursing|sgt|dr) ... (says|said|puts it|put it|notes|noted|observed|observes|pointed out|points out|rightly)',
  '(rightly|correctly|accurately|aptly|quite right|is right|are right|was right|were right|has a point|have a point|not wrong|hits the nail|said it best|sums it up|which is true|which is fair|fair enough|i can not improve|could not have put it better|nobody could disagree)',
];

const compileAll = <T>(entries: readonly (readonly [string, T])[]) =>
  fileByKey(entries.map(([source, value]) => ({ phrase: compilePhrase(source), value })));

const speakers = compileAll<Voice>([
  ...CLIENT_SPEAKS.map((source) => [source, 'client'] as const),
  ...OF_OTHERS.map((source) => [source, 'other'] as const),
  ...WRITER_SPEAKS.map((source) => [source, 'writer'] as const),
]);
const verbs = compileAll([[VERBS, true]]);
const subjectless = compileAll([[SPEAKS_WITHOUT_SUBJECT, true]]);
const endorsements = compileAll(ENDORSES.map((source) => [source, true] as const));

/** Who is given words in this sentence, in text order. */
export function findSpeech(tokens: readonly Token[]): readonly SpeechCue[] {
  const cues: SpeechCue[] = [];
  for (const { entry, tokens: at } of matchAll(speakers, tokens))
    cues.push({ voice: entry.value, tokens: at, reach: 'forward' });
  for (const { tokens: at } of matchAll(verbs, tokens)) {
    const subject = subjectBefore(tokens, at.start);
    if (subject !== null) cues.push({ voice: subject, tokens: at, reach: 'forward' });
  }
  for (const { tokens: at } of matchAll(subjectless, tokens)) {
    if (opensClause(tokens, at.start)) cues.push({ voice: 'client', tokens: at, reach: 'forward' });
  }
  return cues.sort((a, b) => a.tokens.start - b.tokens.start || b.tokens.end - a.tokens.end);
}

/** The writer takes the words of the sentence for their own. */
export function endorsed(tokens: readonly Token[]): boolean {
  return matchAll(endorsements, tokens).length > 0;
}

/** A relative, a professional or a name within the few words before a verb of saying. */
function subjectBefore(tokens: readonly Token[], verb: number): Voice | null {
  for (let at = verb - 1; at >= Math.max(0, verb - 6); at--) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.text !== ',' && token.text !== '.')) return null;
    if (token.text === 'i' || token.text === 'we') return 'writer';
    if (relatives.has(token.text) || professionals.has(token.text)) return 'other';
    if (token.name) return nameIsOther(tokens, at) ? 'other' : 'client';
    if (/^(?:she|he|they|client|patient|pt)$/.test(token.text)) return 'client';
  }
  return null;
}

/** "Dr. Yoon", "Officer Hale": a title before a name makes it somebody else than the client. */
function nameIsOther(tokens: readonly Token[], name: number): boolean {
  const before = tokens[name - 1]?.text === '.' ? tokens[name - 2] : tokens[name - 1];
  return before !== undefined && (professionals.has(before.text) || relatives.has(before.text));
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    (before.kind === 'mark' && /^(?:[.,;:!?(]|--|"|-)$/.test(before.text)) ||
    before.text === 'and' ||
    (at <= 2 && /^(?:tearfully|also|then|again|still|later|now|pt|she|he)$/.test(before.text))
  );
}
