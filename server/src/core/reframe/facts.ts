import type { Token } from '../document/tokens.ts';
import type { Span } from '../span.ts';

/*
 * What no reframe may take out of a note: dates, doses, counts, and what bears on risk. Where it stands in the words that go,
 * it is kept in brackets behind those that come.
 */

const UNITS =
  /^(?:mg|mcg|g|ml|units?|tablets?|pills?|doses?|seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|mos|years?|yrs?|kg|lbs?|cm|kcal|times|sessions?|episodes?|attempts?|visits|weekly|daily|%|percent|am|pm|x|o'clock)$/;
const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|twice|half)$/;
const WHEN =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|january|february|april|june|july|august|september|october|november|december|jan|feb|apr|aug|sept|oct|nov|dec|christmas|easter)s?$/;
/** Suicidal ideation, plan, intent, means, self-harm. */
export const RISK =
  /^(?:si|sib|nssi|hi|suicid\w*|parasuicid\w*|self-?harm\w*|overdos\w*|cutting|burning|ligature|noose|hanging|gun|firearm|razor|lethal\w*|ideation|intent|c-?ssrs)$/;

/** Runs of tokens inside `span` that must stay in the note, in text order. */
export function factsIn(tokens: readonly Token[], span: Span): readonly Span[] {
  const runs: Span[] = [];
  for (let at = span.start; at < span.end; at++) {
    const run = factAt(tokens, at, span.end);
    if (run === null) continue;
    const last = runs.at(-1);
    if (last !== undefined && run.start <= last.end)
      runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, run.end) };
    else runs.push(run);
    at = Math.max(at, run.end - 1);
  }
  return runs.map((run) => withPreposition(tokens, run, span.start));
}

function factAt(tokens: readonly Token[], at: number, end: number): Span | null {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  const last = tokens[at - 1]?.text ?? '';
  if (tokens[at]?.kind === 'number') {
    const behind = tokens.slice(at + 1, Math.min(at + 5, end)).map((token) => token.text);
    const age = behind.findIndex((word) => /^olds?$/.test(word));
    if (age > 0 && behind.slice(0, age).every((word) => /^(?:-|years?)$/.test(word)))
      return { start: at, end: at + age + 2 };
    const isOutOf = next === 'out' && tokens[at + 2]?.text === 'of';
    const second = isOutOf ? at + 3 : at + 2;
    const joined = /^(?:\/|of|out|to)$/.test(next) && tokens[second]?.kind === 'number' && second < end;
    let stop = joined ? second + 1 : at + 1;
    if (UNITS.test(tokens[stop]?.text ?? '') && stop < end) stop++;
    // A bare number says what of only with the word before it: "lorazepam 0.5", "Case 7", "SI 5/5".
    const bare = stop === at + 1 || joined;
    const what = tokens[at - 1];
    const start =
      bare && last === 'of' && tokens[at - 2]?.kind === 'word'
        ? at - 2
        : bare && what?.kind === 'word' && !PREPOSITION.test(what.text) && !POINTER.test(what.text)
          ? at - 1
          : at;
    return { start, end: Math.min(stop, end) };
  }
  if (WHEN.test(text) && (tokens[at]?.name ?? false)) return { start: at, end: at + 1 };
  // Words of their own beside the names of months.
  if (/^(?:march|may)$/.test(text) && (tokens[at]?.name ?? false) && PREPOSITION.test(last))
    return { start: at, end: at + 1 };
  if (NUMBER_WORD.test(text)) {
    if (/^(?:old|olds)$/.test(tokens[at + 2]?.text ?? '')) return null;
    if (UNITS.test(next) && at + 1 < end) return { start: at, end: at + 2 };
    if (/^(?:week|day|session|month|year|step)$/.test(last)) return { start: at - 1, end: at + 1 };
    if (next === 'out' || NUMBER_WORD.test(next)) {
      let stop = at + 1;
      while (
        stop < end &&
        (NUMBER_WORD.test(tokens[stop]?.text ?? '') || /^(?:out|of)$/.test(tokens[stop]?.text ?? ''))
      )
        stop++;
      if (UNITS.test(tokens[stop]?.text ?? '') && stop < end) stop++;
      // An age by itself says nothing in brackets.
      if (next !== 'out' && !UNITS.test(tokens[stop - 1]?.text ?? '')) return null;
      return { start: at, end: stop };
    }
  }
  // "no self-harm" must not become "self-harm".
  const denied = /^(?:no|nil|denies|denied|without|zero)$/.test(last) ? at - 1 : at;
  if (text === 'self' && /^(?:harm|injur|mutilat)/.test(next) && at + 1 < end) return { start: denied, end: at + 2 };
  if (text === 'safety' && /^contract/.test(tokens[at - 2]?.text ?? '')) return { start: at - 2, end: at + 1 };
  if (RISK.test(text)) return { start: denied, end: at + 1 };
  return null;
}

const POINTER = /^(?:a|an|the|this|that|these|those|about|around|some|only|just|is|was|were|are)$/;

const PREPOSITION = /^(?:in|at|on|for|after|since|by|until|till|before|within|every|last|next|over|during|each)$/;

function withPreposition(tokens: readonly Token[], run: Span, least: number): Span {
  let start = run.start;
  while (start > least && PREPOSITION.test(tokens[start - 1]?.text ?? '') && run.start - start < 1) start--;
  return { start, end: run.end };
}

/** Words that may begin a fact and are no names. */
export const OPENS_FACT = new RegExp(`${PREPOSITION.source}|${NUMBER_WORD.source}`);
