import type { Segment } from '../document/note.ts';
import { splitSentences } from '../document/sentences.ts';
import type { Token } from '../document/tokens.ts';
import type { Finding, Reframe } from '../finding.ts';
import { contains, overlaps, type Span, shift } from '../span.ts';
import { leastFor, type Thresholds } from '../thresholds.ts';
import { clientTermOf } from './clientTerm.ts';
import { editOf } from './edit.ts';
import type { Proposal } from './proposals.ts';
import { breaksOf, plainOf, toReframe } from './render.ts';
import {
  addsNoFeeling,
  deniesNothingNew,
  findingsIn,
  isClean,
  isSound,
  sparesBrackets,
  sparesMarkup,
  sparesQuotations,
  sparesWhatElseIsSaid,
} from './safe.ts';
import type { Trial } from './trial.ts';
import { staysClean } from './wholeNote.ts';

/** From here on what is left of a sentence might be read as a judgement. */
const strictest: Thresholds = { violation: 0.2, reported: 0.25, unknown: { low: 0.25, some: 0.25, high: 0.25 } };

/** A finding in its sentence, with all that other wordings are tried against. Spans are relative to the segment's prose. */
export interface Stage {
  readonly trial: Trial;
  readonly finding: Finding;
  readonly segment: Segment;
  /** The segment as the note has it, markup and all; as long as its prose. */
  readonly raw: string;
  /** The note's own word for the client. */
  readonly client: string;
  readonly here: Span;
  readonly sentence: Span;
  readonly tokens: readonly Token[];
  /** The finding's words, as token indices. */
  readonly words: Span;
  /** The sentences that can bear on how this one is read, or are read by it. */
  readonly window: Span;
  /** True where the next sentence is read by this one. */
  readonly leans: boolean;
  /** Findings in the window now, relative to it; `others` without the finding itself. */
  readonly before: readonly Finding[];
  readonly others: readonly Finding[];
}

/** Null where the finding's sentence cannot be told. */
export function stageOf(finding: Finding, trial: Trial): Stage | null {
  const { note, detector, settings, least } = trial;
  const segment = note.segments.find(({ span }) => contains(span, finding.span));
  if (segment === undefined) return null;
  const here = shift(finding.span, -segment.span.start);
  const { prose } = segment;
  const sentences = splitSentences(prose);
  const index = sentences.findIndex((each) => overlaps(each, here));
  const sentence = sentences[index];
  if (sentence === undefined) return null;
  // What is said two sentences before, and how the next one reads, is all that an exchange can bear on.
  const window = { start: sentences[index - 2]?.start ?? 0, end: sentences[index + 1]?.end ?? prose.length };
  const { tokens } = sentence;
  const start = tokens.findIndex((token) => token.end > here.start);
  const words = { start, end: tokens.filter((token) => token.start < here.end).length };
  if (words.end <= words.start) return null;
  const next = prose.slice(sentence.end, window.end).replace(/^[.!?\s]+/, '');
  // A sentence that opens with a pronoun or a small letter is read by the one before.
  const leans = /^(?:\p{Ll}|He\b|She\b|They\b)/u.test(next);
  const part = shift({ start: sentence.start, end: leans ? window.end : sentence.end }, -window.start);
  const before = findingsIn(segment, prose.slice(window.start, window.end), part, detector, least, settings);
  return {
    trial,
    finding,
    segment,
    raw: note.text.slice(segment.span.start, segment.span.end),
    client: clientTermOf(note.text),
    here,
    sentence,
    tokens,
    words,
    window,
    leans,
    before,
    others: before.filter((each) => !overlaps(shift(each.span, window.start), here)),
  };
}

/** A wording that clears its finding and brings up no other; `clears` where nothing of the sentence might still be read as a judgement. */
export interface Tried {
  readonly reframe: Reframe;
  readonly clears: boolean;
}

/** Puts a proposal in its place and looks at the note with it; null where it does not stand every check. */
export function tryOn(proposal: Proposal, stage: Stage): Tried | null {
  const { trial, finding, segment, raw, client, here, sentence, tokens, window, leans, before, others } = stage;
  const { detector, settings, least } = trial;
  const { prose } = segment;
  const edit = editOf(proposal, tokens, prose, client);
  if (edit === null) return null;
  const { span } = edit;
  const gone = prose.slice(span.start, span.end);
  const words = plainOf(edit.pieces);
  if (!deniesNothingNew(words, gone) || !addsNoFeeling(words, prose, finding.assumption)) return null;
  if (
    !sparesMarkup(raw.slice(span.start, span.end), gone) ||
    !sparesBrackets(raw.slice(span.start, span.end)) ||
    !sparesQuotations(prose, span, here)
  )
    return null;
  if (!sparesWhatElseIsSaid(prose, span, here)) return null;

  const place = shift(span, -window.start);
  if (before.some((each) => each.kind === 'reported' && overlaps(each.span, place))) return null;
  const after = `${prose.slice(window.start, span.start)}${words}${prose.slice(span.end, window.end)}`;
  const come = { start: place.start, end: place.start + words.length };
  if (!isSound(after.slice(Math.max(0, come.start - 40), come.end + 40))) return null;
  const touched = {
    start: sentence.start - window.start,
    end: leans ? after.length : sentence.end - window.start + words.length - gone.length,
  };
  const left = findingsIn(segment, after, touched, detector, strictest, settings);
  const found = left.filter((each) => each.source === 'phrase' || each.confidence >= leastFor(each, least, 'high'));
  if (!isClean(found, before, place, words.length)) return null;
  // A pattern's own wording was read by people; of it only what stands clear of it is asked about.
  const isOf = proposal.own ? overlaps : contains;
  const beside = left.filter((each) => !isOf(come, each.span));
  const clears = isClean(beside, others, place, words.length);
  if (!clears && proposal.place.partial) return null;
  // Of fewer sentences a judgement is a larger share, which may lower what counts.
  const merges = splitSentences(after).length < splitSentences(prose.slice(window.start, window.end)).length;
  if (!staysClean(trial, segment, span, words, merges)) return null;
  const reframe = {
    ...toReframe(edit.pieces, breaksOf(raw.slice(span.start, span.end))),
    span: shift(span, segment.span.start),
  };
  return { reframe, clears };
}
