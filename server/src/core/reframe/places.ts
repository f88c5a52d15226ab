import type { Token } from '../document/tokens.ts';
import { frequencyOf } from '../lexicon/frequency.ts';
import { overlaps, type Span } from '../span.ts';
import { type Clause, clausesOf, isAside, lastWord } from './clauses.ts';
import { type Form, formAt } from './form.ts';
import { BOUND, CAUSE, isAsked, isCause, isTold, standsAsTold } from './frames.ts';
import { asideAt, jointBefore, jointsIn } from './joints.ts';
import { type Opening, openingAt } from './opening.ts';
import { type Grammar, tenseOf } from './verbs.ts';

/** A stretch of a sentence that other words can take the place of. Spans are token indices. */
export interface Place {
  readonly tokens: Span;
  readonly form: Form;
  readonly grammar: Grammar;
  /** Of a predicate: whose, and in which words; `named` where only a capital says that it is a person. */
  readonly of: Opening['of'];
  readonly subject: string;
  readonly named: boolean;
  /** More than the clause that the words stand in. */
  readonly far: boolean;
  /** Leaves some of the finding's words standing: only for those that are no judgement by themselves. */
  readonly partial: boolean;
  /** The word that leads in and stays, such as "that"; empty at the start of a sentence and after marks. */
  readonly lead: string;
  /** How it hangs on the words before: "cause" and "joined" take the word that leads in along, and follow after a semicolon. */
  readonly link: 'none' | 'cause' | 'joined';
  /** Words that stay before a predicate though a lead such as "In my opinion" goes; null where nothing goes. */
  readonly keeps: Span | null;
  /** What comes right after: nothing that belongs to it, a list after a colon, words that may follow any clause, or words that hang on it. */
  readonly tail: 'end' | 'list' | 'loose' | 'hanging';
}

const THIRD: Grammar = { person: 'third', tense: 'present' };

/** The place of the finding's own words. */
export function ownPlace(tokens: readonly Token[], words: Span): Place {
  const span = { start: words.start, end: pastComment(tokens, words.end) };
  const opening = openingBefore(tokens, span);
  return {
    tokens: span,
    form: formAt(tokens, span),
    grammar: grammarOf(tokens, opening, span.start),
    of: opening?.of ?? 'other',
    subject: '',
    named: false,
    far: false,
    partial: false,
    lead: '',
    link: 'none',
    keeps: null,
    tail: tailAt(tokens, span.end),
  };
}

/**
 * Places round the finding's words in which a choice makes sense whatever the words were, narrow ones first: the predicate of
 * their clause, a clause that gives a cause, the clause, the sentence. With `cutsPurpose` what comes before "so that" can stay.
 */
export function widePlaces(tokens: readonly Token[], span: Span, cutsPurpose: boolean): readonly Place[] {
  const clauses = clausesOf(tokens);
  const touched = clauses.filter((clause) => overlaps(clause, span));
  const [first] = touched;
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return [];
  const clause: Clause = {
    ...withOpinion(tokens, clauses, first),
    end: pastReason(tokens, clauses, endOfBound(clauses, last)),
  };
  const places: Place[] = [];
  const purpose = cutsPurpose ? touched.find((each) => each !== first && each.lead === 'so') : undefined;
  if (purpose !== undefined) {
    places.push({ ...wholeOf(tokens, { start: purpose.leadStart, end: clause.end }), link: 'joined' });
  }
  if (isCause(clause)) {
    places.push({ ...wholeOf(tokens, { start: clause.leadStart, end: clause.end }), link: 'cause' });
  }
  const predicate =
    NO_PREDICATE.test(clause.lead) || isAsked(tokens, clause) || standsAsTold(tokens, span)
      ? null
      : predicateIn(tokens, clause, span);
  for (const joint of jointsIn(tokens, span)) {
    places.push({ ...wholeOf(tokens, { start: joint, end: clause.end }), link: 'joined', partial: true });
  }
  const joint = jointBefore(tokens, span, clause);
  if (joint !== null) places.push({ ...wholeOf(tokens, { start: joint, end: clause.end }), link: 'joined' });
  if (predicate !== null) places.push(predicate);
  const comment = asideAt(tokens, span, clause);
  if (comment !== null) places.push({ ...wholeOf(tokens, { start: comment, end: clause.end }), link: 'joined' });
  const aside = /^(?:which|who)$/.test(clause.lead) && tokens[clause.leadStart]?.text === ',';
  if ((JOINS.test(clause.lead) || aside) && clause.leadStart > 0) {
    places.push({ ...wholeOf(tokens, { start: clause.leadStart, end: clause.end }), link: 'joined' });
  } else if (!BOUND.test(clause.lead)) places.push({ ...wholeOf(tokens, clause), lead: clause.lead });
  if (BOUND.test(clause.lead) || CAUSE.test(clause.lead)) {
    const before = clauses[clauses.indexOf(first) - 1];
    if (before !== undefined && !BOUND.test(before.lead)) {
      places.push({ ...wholeOf(tokens, { start: before.start, end: clause.end }), lead: before.lead });
    }
  }
  const sentence = sentenceOf(tokens);
  const far = places.some((place) => place.tokens.start > sentence.start || place.tokens.end < sentence.end);
  if (far || places.length === 0) places.push({ ...wholeOf(tokens, sentence), far });
  return places;
}

/** "I have come to believe that she …" is one clause: the opinion goes with what it is held of. */
function withOpinion(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): Clause {
  const before = clauses[clauses.indexOf(clause) - 1];
  if (clause.lead !== 'that' || before === undefined) return clause;
  if (isTold(tokens, clause)) return before;
  const said = tokens
    .slice(before.start, clause.start)
    .map(({ text }) => text)
    .join(' ');
  if (!LEAD_IN.test(`${said} `)) return clause;
  const first = clauses[0];
  // "Having thought it over, I believe that …".
  return first !== undefined && clauses[1] === before && tokens[first.start]?.text === 'having' ? first : before;
}

/** What hangs on a clause without a comma goes with it: "until things are quiet". */
function endOfBound(clauses: readonly Clause[], last: Clause): number {
  let { end } = last;
  for (const next of clauses.slice(clauses.indexOf(last) + 1)) {
    if (!BOUND.test(next.lead) || next.leadStart !== end || next.start !== end + 1) break;
    end = next.end;
  }
  return end;
}

/**
 * Past the reason that was given for a judgement, which is none for what takes its place: "as that is quicker", ", since he
 * likes it so". Counts and dates in it can be kept; a reason that tells more than that stays.
 */
function pastReason(tokens: readonly Token[], clauses: readonly Clause[], from: number): number {
  const next = clauses.find(({ leadStart }) => leadStart === from);
  if (next === undefined || !REASON.test(next.lead)) return from;
  const end = endOfBound(clauses, next);
  const telling = tokens.slice(next.start, end).filter(({ kind, text }) => kind === 'word' && frequencyOf(text) < RARE);
  return telling.length <= MOST_TELLING ? end : from;
}

const REASON = /^(?:because|since|as|which)$/;
/** How often in 10,000 words a word stands that tells something. */
const RARE = 3;
const MOST_TELLING = 2;

const JOINS = /^(?:and|but|or|so|yet)$/;
/** After these a description would become a condition, or the answer to a question. */
const NO_PREDICATE = /^(?:if|unless|until|till|once|when|whenever|how|why|where|what)$/;

/** All words of the sentence but a label, a time stamp or a bullet before them. */
function sentenceOf(tokens: readonly Token[]): Span {
  const end = lastWord(tokens);
  let start = 0;
  for (let at = 0; at < Math.min(end - 1, 7); at++) {
    if (tokens[at]?.text === ':' || tokens[at]?.text === '--' || tokens[at]?.text === '-') start = at + 1;
  }
  while (start < end - 1 && tokens[start]?.kind !== 'word') start++;
  return { start, end };
}

function wholeOf(tokens: readonly Token[], { start, end: till }: Span): Place {
  const span = { start, end: pastComment(tokens, till) };
  return {
    tokens: span,
    form: 'clause',
    grammar: THIRD,
    of: 'other',
    subject: '',
    named: false,
    far: false,
    partial: false,
    lead: '',
    link: 'none',
    keeps: null,
    tail: tailAt(tokens, span.end),
  };
}

/** "I think (that)", "in my view", "to be honest": how sure the writer is says nothing once the judgement is gone. */
const LEAD_IN =
  /^(?:(?:(?:in|to) my (?:opinion|view|mind|judgement|judgment|estimation|experience)|as (?:i see it|far as i (?:can )?see)|the way i see it|to (?:be (?:honest|blunt|frank)|put it plainly)|as (?:\p{L}+ ){1,4}puts? it|frankly|clearly|plainly|evidently|honestly|sadly|alas)(?: ,)?|i (?:do )?(?:think|believe|suspect|feel|find|(?:would|should) say|have come to (?:think|believe)|am (?:sure|certain|convinced))(?: that)?|it is (?:plain|clear|obvious) that) $/u;

function predicateIn(tokens: readonly Token[], clause: Clause, span: Span): Place | null {
  const [lead, opening] = openingIn(tokens, clause);
  if (opening === null || opening.of === 'other' || opening.verb >= span.end) return null;
  // "Get on with it, I told her": what comes before the subject is part of the judgement.
  if (lead === clause.start && opening.subject.start > span.start && !ADVERBIAL.test(tokens[clause.start]?.text ?? ''))
    return null;
  // What is judged must be said by the predicate; a subject of other words is no part of the judgement.
  const from = lead > clause.start ? clause.start : opening.predicate;
  const end = pastComment(tokens, secondPredicate(tokens, span.end, clause.end));
  return {
    tokens: { start: from, end },
    form: 'predicate',
    grammar: grammarOf(tokens, opening, opening.verb),
    of: opening.of,
    subject: tokens
      .slice(opening.subject.start, opening.subject.end)
      .map(({ text }) => text)
      .join(' '),
    named: opening.named,
    far: false,
    partial: false,
    lead: clause.lead,
    link: 'none',
    keeps: lead > clause.start ? opening.subject : null,
    tail: tailAt(tokens, end),
  };
}

/** Where "and is here for review" begins, which can go on behind other words; else the end of the clause. */
function secondPredicate(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end - 1; at++) {
    if (/^(?:and|but)$/.test(tokens[at]?.text ?? '') && /^(?:is|are|was|were|has)$/.test(tokens[at + 1]?.text ?? ''))
      return at;
  }
  return end;
}

/** What only comments on a judgement goes with it: "and I have told him so", ", to put it plainly". */
const COMMENT =
  /^(?:, )?(?:(?:and|as) (?:i )?(?:have )?(?:(?:she|he|pt|the client|this|\p{L}+ \.|\p{L}+) is one(?: of them)?|said|told|tell|agreed|expected|had expected|i said|i told)(?: (?:him|her|them|this|that|so|as much|plainly|more|politely|to|the|group|team|,))*|(?:to put it (?:plainly|bluntly|mildly)|i (?:would|should|must) say|i am (?:sorry|afraid)(?: to say)?|in my (?:opinion|view|judgement|judgment)|as (?:usual|ever|always)|if you ask me|(?:and )?(?:she|he|they) (?:could|can|should|may) be told so|(?:and )?i (?:think|believe|felt|feel|find) (?:\p{L}+ ){0,9}(?:say|said|saying|told|tell) (?:so|(?:him|her|them) so|as much)|i think|i believe|i suspect|thank you(?: very much)?|end of story|full stop|no more no less|and that is (?:that|the end of it)|plain and simple|pure and simple)|[;,] (?:and |but )?(?:the )?\p{L}+ (?:did|does|has|was|is|would|could|will) not) $/u;

function pastComment(tokens: readonly Token[], end: number): number {
  const last = lastWord(tokens);
  let said = '';
  for (let at = end; at < Math.min(last, end + 16); at++) said += `${tokens[at]?.text ?? ''} `;
  return last - end <= 16 && last > end && COMMENT.test(said) ? last : end;
}

/** Subject and verb of a clause, past a lead-in such as "In my opinion" or "Third week running,". */
function openingIn(tokens: readonly Token[], clause: Clause): readonly [lead: number, opening: Opening | null] {
  const direct = openingAt(tokens, clause.start, clause.end);
  let said = '';
  for (let at = clause.start; at < Math.min(clause.start + 8, clause.end); at++) {
    said += `${tokens[at]?.text ?? ''} `;
    const after = LEAD_IN.test(said) ? openingAt(tokens, at + 1, clause.end) : null;
    if (after !== null) return [at + 1, after];
  }
  if (direct !== null) return [clause.start, direct];
  // Adverbials before the subject stay: "At home he is not trying".
  for (let at = clause.start + 1; at < Math.min(clause.start + 10, clause.end); at++) {
    const before = tokens[at - 1]?.text ?? '';
    if (LEADING_STOP.test(before)) break;
    const opening = isAside(tokens, at, clause.end) ? null : openingAt(tokens, at, clause.end);
    if (opening !== null && (before === ',' || ADVERBIAL.test(tokens[clause.start]?.text ?? ''))) {
      return [clause.start, { ...opening }];
    }
  }
  return [clause.start, null];
}

const ADVERBIAL =
  /^(?:at|in|on|with|after|before|since|during|for|from|over|by|today|this|last|when|as|then|again|still|despite|offered|asked)$/;
const LEADING_STOP = /^(?:that|which|who|whom|whose)$/;

function openingBefore(tokens: readonly Token[], span: Span): Opening | null {
  for (let at = span.start; at >= Math.max(0, span.start - 8); at--) {
    const opening = openingAt(tokens, at, tokens.length);
    if (opening !== null && opening.predicate <= span.end) return opening;
  }
  return null;
}

function grammarOf(tokens: readonly Token[], opening: Opening | null, at: number): Grammar {
  const verb = tokens[opening?.verb ?? at]?.text ?? '';
  const person = opening?.first
    ? 'first'
    : opening?.plural || /^(?:are|were|have)$/.test(verb) || tokens[at - 1]?.text === 'you'
      ? 'plural'
      : 'third';
  return {
    person: /^(?:is|was|has|does|'s)$/.test(verb) && person === 'plural' ? 'third' : person,
    tense: tenseOf(verb),
  };
}

const LOOSE =
  /^(?:in|on|at|during|today|this|last|since|after|before|again|yesterday|tonight|and|but|or|so|because|as|while|until|when|if|though|although|whenever|unless|for|with|by|from|between|over|each|every|once|despite|rather|which)$/;

function tailAt(tokens: readonly Token[], end: number): Place['tail'] {
  const next = tokens[end];
  if (next?.text === ':' || next?.text === '--') return 'list';
  if (next === undefined || (next.kind === 'mark' && !/^["'(#%$]$/.test(next.text))) return 'end';
  return LOOSE.test(next.text) ? 'loose' : 'hanging';
}
