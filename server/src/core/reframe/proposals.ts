import type { Token } from '../document/tokens.ts';
import { isHouseId } from '../house/names.ts';
import type { Pattern, Rule } from '../rules/rule.ts';
import type { Span } from '../span.ts';
import type { Choice } from './choice.ts';
import { choices, choicesFor } from './choices.data.ts';
import { factsIn } from './facts.ts';
import { formsOf } from './form.ts';
import { standsAsCause, standsAsTold } from './frames.ts';
import { isAdverb } from './opening.ts';
import { ownPlace, type Place, widePlaces } from './places.ts';
import { agree } from './verbs.ts';

/** A wording in the notation of choices, and the place that it would take. */
export interface Proposal {
  readonly source: string;
  readonly place: Place;
  /** The pattern's own wording. */
  readonly own: boolean;
}

/** What could be offered, best first. Of each group only the first that stands every check is. */
export function proposalsFor(
  tokens: readonly Token[],
  span: Span,
  rule: Rule,
  pattern: Pattern | null,
  kind: string | null,
): readonly (readonly Proposal[])[] {
  const place = ownPlace(tokens, span);
  const wide = widePlaces(tokens, span, rule.code === 'A4' || rule.code === 'A6');
  // A description in the place of a cause would make no sense: "late because he did ___".
  const cause = standsAsCause(tokens, span);
  const told = standsAsTold(tokens, span);
  const own = (cause || told ? [] : (pattern?.reframes ?? [])).map((source) =>
    fits(source, place, tokens) ? [{ source: fitted(source, place), place, own: true }] : [],
  );
  const general = choicesFor(rule.code, kind).map((choice) => ({
    isGapless: gapsOf(choice.clause) === 0,
    group: wide.flatMap((each) =>
      textsFor(choice, each, rule.code).map((source) => ({ source, place: each, own: false })),
    ),
  }));
  const gapless = general.filter(({ isGapless }) => isGapless).map(({ group }) => group);
  const withGaps = general.filter(({ isGapless }) => !isGapless).map(({ group }) => group);
  // An adverb before the words was meant for them: "permanently beyond her".
  const modified = isAdverb(tokens[span.start - 1]?.text ?? '');
  // An agency's own wording comes first as it is.
  const isHouse = pattern !== null && isHouseId(pattern.id);
  // Words that are no clause and stand as one: "not a DBT candidate".
  const isAlone =
    place.form !== 'clause' && place.form !== 'predicate' && (tokens[span.start - 1]?.kind ?? 'mark') === 'mark';
  const reads = ([first]: readonly Proposal[]): boolean =>
    first !== undefined &&
    (isHouse || (!modified && !(isAlone && /^(?:an?|the) /.test(first.source)) && readsByItself(first)));
  return [
    ...own.filter(reads),
    ...gapless.slice(0, 2),
    ...own.filter((group) => !reads(group)),
    ...withGaps,
    ...gapless.slice(2),
  ];
}

/** A wording of hardly more words says little without what fills its gap. */
const MOSTLY_GAP = 6;

/** Slots that the writer has to fill. */
function gapsOf(source: string): number {
  return source.match(/\{(?!(?:client|she|her|this!?|treatment|of task|at time)\}|[^}]*\/)[^}]*\}/g)?.length ?? 0;
}

/** True where a wording says something before its gaps are filled, and nothing of the judgement goes on behind it. */
function readsByItself({ source, place }: Proposal): boolean {
  const gaps = gapsOf(source);
  return gaps === 0 || (gaps === 1 && place.tail === 'end' && source.split(' ').length > MOSTLY_GAP);
}

/** True where the pattern's own wording has the form of the words that it would replace, and what follows can stay. */
function fits(source: string, place: Place, tokens: readonly Token[]): boolean {
  if (factsIn(tokens, place.tokens).length > 0 || place.tail === 'list') return false;
  if (
    /^(?:her|him|them|me|us)$/.test(tokens[place.tokens.end]?.text ?? '') &&
    tokens[place.tokens.end + 1]?.text === 'to'
  ) {
    return false;
  }
  if (!formsOf(source).includes(place.form)) return false;
  const before = tokens[place.tokens.start - 1];
  // A hint "that he was …" says no more than one clause.
  if (
    source.includes(';') &&
    tokens.slice(Math.max(0, place.tokens.start - 4), place.tokens.start).some(({ text }) => text === 'that')
  )
    return false;
  // "struck me as ___ as the barrier named".
  if (before?.text === 'as' && / as /.test(source)) return false;
  // "a" and "an" were meant for the noun that goes.
  if (/^an?$/.test(before?.text ?? '')) return false;
  if (place.form === 'clause' && before?.kind === 'word' && !/^(?:and|but|so|that|because|as|while)$/.test(before.text))
    return false;
  if (
    /^(?:a|an|the|this|that|her|his|their|my|our|no|any)$/.test(before?.text ?? '') &&
    /^(?:an?|the|what|some\w+) /.test(source)
  ) {
    return false;
  }
  if (/ (?:with|for|about|something|as to|in|from|to|of|before|not|is)$/.test(source)) return place.tail !== 'end';
  if (place.form === 'predicate' && place.of === 'other' && place.tokens.start > 0 && !STATE.test(source)) return false;
  return place.tail === 'end' || (place.tail === 'loose' && !/[;:]/.test(source.replace(/\([^)]*\)/g, '')));
}

/** Wordings that can be said of things as well as of people. */
const STATE = /^(?:is|was|has|may|can|stays|follows|comes|calls|leaves|shows|happened)\b/;

/** The pattern's own wording in the person of its subject. */
function fitted(source: string, { form, grammar }: Place): string {
  if (form !== 'predicate') return source;
  return source
    .replace(/^\w+/, (verb) => agree(verb, grammar))
    .replace(/(?<=[ }]and )(?:is|has|does|was|needs|wants)\b/g, (verb) => agree(verb, grammar));
}

function textsFor(choice: Choice, place: Place, code: Rule['code']): readonly string[] {
  if (place.link === 'cause') return [choices[code].cause];
  if (place.form === 'clause') return suits(choice.clause, place) ? [choice.clause] : [];
  if (code === 'A8' && /\bteam\b/.test(place.subject)) return [];
  // "Trish typed it": who does a thing for a client is no client.
  if (code === 'A4' && place.named) return [];
  const treats = place.of === 'helper';
  const text = !treats ? choice.predicate : place.grammar.tense === 'past' ? choice.helperPast : choice.helper;
  return text !== undefined && suits(text, place) ? [text] : [];
}

/** Words that go on after a colon need a plain clause before it; a subordinate clause needs a verb. */
function suits(text: string, { tail, lead }: Place): boolean {
  if (tail === 'list' && /[;:]/.test(text)) return false;
  if (lead === ',' && /^whoever/.test(text)) return false;
  return lead.length < 2 || !/\p{L}/u.test(lead) || !/^[^;]*?:/.test(text) || / (?:is|are|was|has) [^:]*:/.test(text);
}
