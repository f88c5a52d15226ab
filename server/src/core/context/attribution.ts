import type { Segment } from '../document/note.ts';
import type { Sentence } from '../document/sentences.ts';
import { type Token, tokenize } from '../document/tokens.ts';
import type { Span } from '../span.ts';
import type { CueFound } from './context.ts';
import { contrasts } from './cues.ts';
import type { Quotation } from './quotations.ts';
import { endorsed, findSpeech, type SpeechCue, type Voice } from './speech.ts';

export interface Attribution {
  readonly voice: Voice;
  /** Index of the first token of the sentence that is part of what was said; 0 where nobody is quoted. */
  readonly saidFrom: number;
  readonly cue: CueFound | null;
  /** A speaker or source is named; words in quotation marks may lack one. */
  readonly named: boolean;
}

const WRITERS: Attribution = { voice: 'writer', saidFrom: 0, cue: null, named: false };

/** "says she is lazy": the verb of saying may open the candidate itself, within this many tokens. */
const LEAD_IN = 4;

/** How far before and after a quotation its speaker is looked for, in characters. */
const BEFORE = 160;
const AFTER = 60;

/** So much of a quotation tells whether it is somebody's speech, in characters: one that is never closed may be as long as the note. */
const OPENING = 2000;

/** Words in quotation marks that name nobody and are shorter than this are the writer's own (scare quotes). */
const WORDS_OF_SPEECH = 5;

/**
 * Whose claim the candidate is: quoted or indirect speech belongs to whoever said it, unless the writer endorses it.
 * Quotation marks alone do not make it speech. `candidate` is relative to the segment.
 */
export function attribute(
  candidate: Span,
  sentence: Sentence,
  segment: Segment,
  quotations: readonly Quotation[],
): Attribution {
  const quotation = quotationOf(candidate, quotations);
  const given = quotation === undefined ? indirect(candidate, sentence) : quoted(quotation, sentence, segment);
  if (given.voice !== 'writer' && endorsed(sentence.tokens)) return WRITERS;
  return given;
}

/** The quotation that the candidate stands in; `quotations` are in text order and apart from each other. */
export function quotationOf(candidate: Span, quotations: readonly Quotation[]): Quotation | undefined {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= candidate.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < quotations.length; at++) {
    const quote = quotations[at];
    if (quote === undefined || quote.start >= candidate.end) return undefined;
    if (isQuoted(candidate, quote)) return quote;
  }
  return undefined;
}

/** Most of the candidate lies between the marks. */
function isQuoted(candidate: Span, quote: Span): boolean {
  const shared = Math.min(candidate.end, quote.end) - Math.max(candidate.start, quote.start);
  return shared * 2 > candidate.end - candidate.start;
}

function quoted(quotation: Quotation, sentence: Sentence, segment: Segment): Attribution {
  const { prose } = segment;
  const before = tokenize(lastSentence(prose.slice(Math.max(0, quotation.start - 1 - BEFORE), quotation.start - 1)));
  const after = closes(quotation, prose) ? [] : tokenize(prose.slice(quotation.end + 1, quotation.end + 1 + AFTER));
  const cueSpan = { start: Math.max(0, quotation.start - 1), end: Math.min(prose.length, quotation.end + 1) };
  const saidFrom = Math.max(
    0,
    sentence.tokens.findIndex(({ start }) => start >= quotation.start),
  );
  const speaker = ownersWords(before) ?? findSpeech(before).at(-1) ?? findSpeech(after.slice(0, 8))[0];
  if (speaker !== undefined)
    return {
      voice: speaker.voice,
      saidFrom,
      cue: { axis: 'voice', value: speaker.voice, span: cueSpan },
      named: speaker.voice !== 'writer',
    };
  const words = tokenize(prose.slice(quotation.start, Math.min(quotation.end, quotation.start + OPENING)));
  const own = words.some(({ text }) => text === 'i' || text === 'me' || text === 'my' || text === 'myself');
  const length = words.filter(({ kind }) => kind === 'word').length;
  const speech = own || length >= WORDS_OF_SPEECH || before.length === 0 || /[:,]$/.test(before.at(-1)?.text ?? '');
  if (!speech) return WRITERS;
  return {
    voice: own ? 'client' : 'other',
    saidFrom,
    cue: { axis: 'voice', value: own ? 'client' : 'other', span: cueSpan },
    named: false,
  };
}

const SPOKEN =
  /^(?:remark|comment|word|words|phrase|answer|text|statement|line|email|message|note|voicemail|reply|version|claim|refrain|complaint)$/;

/** "his remark “…”": a noun of speech with its owner stands right before the quotation. */
function ownersWords(before: readonly Token[]): Pick<SpeechCue, 'voice'> | undefined {
  const owner = before.at(-2)?.text ?? '';
  if (!SPOKEN.test(before.at(-1)?.text ?? '')) return undefined;
  if (/^(?:her|his|their)$/.test(owner)) return { voice: 'client' };
  return owner === "'s" ? { voice: 'other' } : undefined;
}

/** The quotation ends its sentence and another begins: what follows does not say who spoke. */
function closes({ end }: Quotation, prose: string): boolean {
  return /[.!?]/.test(prose.charAt(end - 1)) && !/^.\s+(?:\p{Ll}|(?:S?[Hh]e|They)\b)/u.test(prose.slice(end, end + 12));
}

function lastSentence(text: string): string {
  const breaks = [...text.matchAll(/[.!?]["'”’)]?\s+(?=\p{Lu}|$)|\n\s*\n/gu)];
  const last = breaks.at(-1);
  return last === undefined ? text : text.slice(last.index + last[0].length);
}

function indirect(candidate: Span, sentence: Sentence): Attribution {
  const { tokens } = sentence;
  const cues = findSpeech(tokens);
  const first = tokens.findIndex(({ end }) => end > candidate.start);
  if (tokens[first]?.text === 'which') return WRITERS;
  const past = tokens.findIndex(({ start }) => start >= candidate.end);
  const end = past < 0 ? tokens.length : past;
  const within = Math.min(first + LEAD_IN, end - 1);
  const middle = first + Math.floor((end - first) / 2);
  const before = cues
    .filter(
      (cue) =>
        cue.tokens.end <= Math.max(first, within) &&
        !stopped(cue.tokens, first, tokens) &&
        !turns(tokens.slice(Math.max(first, cue.tokens.end), middle)),
    )
    .at(-1);
  if (before !== undefined) return from(before, tokens);
  const aside = cues.find((cue) => cue.tokens.start > first && isAside(cue, tokens));
  if (aside !== undefined) return { ...from(aside, tokens), saidFrom: 0 };
  const next = tokens.findIndex(({ start }) => start >= candidate.end);
  if (next >= 0 && tokens[next]?.text === ',') {
    const after = cues.find((cue) => cue.tokens.start >= next && cue.tokens.start <= next + 4);
    if (after !== undefined) return { ...from(after, tokens), saidFrom: 0 };
  }
  return WRITERS;
}

/** ", she says," or ", Mum says." in or after the words: they are hers. */
function isAside({ tokens: at }: SpeechCue, tokens: readonly Token[]): boolean {
  const next = tokens[at.end];
  const ends = next === undefined || next.kind === 'mark' || /^(?:with|without|aloud|again|of)$/.test(next.text);
  const opening = tokens.slice(Math.max(0, at.start - 3), at.start + 1);
  return ends && opening.slice(0, -1).some(({ text }) => text === ',');
}

function from(cue: SpeechCue, tokens: readonly Token[]): Attribution {
  if (cue.voice === 'writer') return WRITERS;
  const first = tokens[cue.tokens.start];
  const last = tokens[cue.tokens.end - 1];
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  return { voice: cue.voice, saidFrom: cue.tokens.end, cue: { axis: 'voice', value: cue.voice, span }, named: true };
}

/** After a comma the writer goes on with these; after "and" with those. */
const GOES_ON = /^(?:so|as|then|i|we|yet|while|when|clearly|obviously|to|just|hence|thus|meaning|which)$/;
const AND_GOES_ON = /^(?:i|we|then|yet|was|is|so|staff|team)$/;
const JUDGES = /^(?:is|'s|was)$/;

/** Words that open a clause which only leads up to the sentence: "When she says that, …". */
const LEADS_UP =
  /^(?:when|whenever|if|since|because|although|though|after|while|despite|until|once|having|whatever|given)$/;

/** Reported speech ends at a contrast, where the writer goes on with "which", "so" or "and I", and with the clause that only leads up. */
function stopped({ start, end }: Span, to: number, tokens: readonly Token[]): boolean {
  const aside = tokens[start - 1]?.text === ',' && tokens[end]?.text === ',';
  const from = bridged(aside ? end + 1 : end, to, tokens);
  const leadsUp = opensLeadingUp(from, tokens);
  // Why somebody asks for a thing is the writer's guess; why a thing is so may be part of what they say.
  const asks = tokens.slice(start, end).some(({ text }) => /^ask(?:s|ed|ing)?$/.test(text));
  for (let at = from; at < to; at++) {
    const text = tokens[at]?.text ?? '';
    const next = tokens[at + 1]?.text ?? '';
    const third = tokens[at + 2]?.text ?? '';
    if (contrasts.has(text) && text !== 'still') return true;
    if (text === 'which' && at > from) return true;
    if (text === ',' && (leadsUp || GOES_ON.test(next))) return true;
    if (text === 'and' && (AND_GOES_ON.test(next) || (/^(?:that|this|it)$/.test(next) && JUDGES.test(third))))
      return true;
    if (
      (text === 'because' && (asks || tokens[at - 1]?.text === ',')) ||
      text === '--' ||
      (text === 'since' && tokens[at - 1]?.text === ',') ||
      (text === 'so' && (next !== 'that' || JUDGES.test(third)))
    )
      return true;
  }
  return false;
}

/** A contrast before the middle of the candidate: most of it is the writer's answer to what was said. */
function turns(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => (contrasts.has(text) && text !== 'still') || text === 'which');
}

/** "said, while signing the log, that …": what was said goes on behind the aside. */
function bridged(from: number, to: number, tokens: readonly Token[]): number {
  for (let at = to - 1; at > from; at--) {
    const behind = tokens[at]?.text;
    if (
      tokens[at - 1]?.text === ',' &&
      (behind === 'that' || (/^(?:is|was)$/.test(behind ?? '') && tokens[at + 1]?.text === 'that'))
    )
      return at + 1;
  }
  return from;
}

/** The clause of the cue that ends before `end` begins with "when", "if" and the like. */
function opensLeadingUp(end: number, tokens: readonly Token[]): boolean {
  for (let at = end - 1; at >= 0; at--) {
    const { text = '', kind } = tokens[at] ?? {};
    if (kind === 'mark' && text !== '.') return false;
    if (LEADS_UP.test(text)) return at === 0 || tokens[at - 1]?.kind === 'mark' || tokens[at - 1]?.text === 'and';
  }
  return false;
}
