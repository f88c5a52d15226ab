import {
  analyzeInSteps,
  candidatesIn,
  findingOf,
  readSentences,
  registerIn,
  type SentenceCandidates,
} from './analyze.ts';
import { detector } from './check.ts';
import type { Context } from './context/context.ts';
import { judge, type Surroundings } from './context/judge.ts';
import { probability, scoreCodes, scoreSentence } from './detect/detector.ts';
import type { Note, NoteFormat, SectionKind } from './document/note.ts';
import { readNote } from './document/readNote.ts';
import type { Sentence } from './document/sentences.ts';
import type { Finding } from './finding.ts';
import { withoutIgnored } from './ignores.ts';
import { indexLines, lineSpan, placeAt } from './lines.ts';
import type { Candidate } from './match/candidates.ts';
import { findMasks } from './match/masks.ts';
import type { Prevalence } from './prevalence.ts';
import { rules } from './rules/index.ts';
import type { AssumptionCode } from './rules/rule.ts';
import { type Sensitivity, type Settings, severityOf } from './settings.ts';
import { contains, overlaps, type Span, shift } from './span.ts';
import { finish } from './steps.ts';
import { withoutSuppressed } from './suppressions.ts';
import { leastFor, thresholds } from './thresholds.ts';
import { reasonOf, whyNothing } from './traceReason.ts';

/** Why the sentences at one place of a note are pointed at, or why not. Spans are those of the note. */
export interface Trace {
  /** What the note reads as, -2 (general medicine) to 2 (mental-health work), and what decided that. */
  readonly register: number;
  readonly registerFrom: 'words' | 'setting' | 'format';
  readonly sensitivity: Sensitivity;
  /** What the words of a sentence must reach where no known wording stands. */
  readonly threshold: number;
  /** How much of the note is wording against an assumption beyond doubt; the threshold follows it. */
  readonly prevalence: Prevalence;
  readonly sentences: readonly SentenceTrace[];
}

export interface SentenceTrace {
  readonly span: Span;
  readonly section: SectionKind;
  /** Of the words taken together, no known wording counted, 0 to 1. */
  readonly probability: number;
  /** What the words add up to before register and length are weighed: a logit. */
  readonly logit: number;
  /** In words and marks. */
  readonly length: number;
  /** Logits of "which assumption, if any", A1 to A8. */
  readonly assumptions: readonly { readonly assumption: AssumptionCode; readonly score: number }[];
  /** The words that weighed most, strongest first. */
  readonly speakFor: readonly WordShare[];
  readonly speakAgainst: readonly WordShare[];
  /** Known wordings that matched. */
  readonly phrases: readonly { readonly assumption: AssumptionCode; readonly pattern: string; readonly span: Span }[];
  /** Terms with a sense of their own, which hide what looks like a candidate. */
  readonly masks: readonly Span[];
  readonly candidates: readonly CandidateTrace[];
  /** Why there is nothing to judge, in one sentence; null where there are candidates. */
  readonly nothing: string | null;
}

/** A word, and what it adds to the sentence's logit. */
export interface WordShare {
  readonly span: Span;
  readonly share: number;
}

/** Where a candidate's way ended; only the first two are shown. */
export type Outcome = 'violation' | 'reported' | 'masked' | 'merged' | 'below' | 'clear' | 'off' | 'suppressed';

export interface CandidateTrace {
  readonly assumption: AssumptionCode;
  readonly pattern: string | null;
  readonly source: Candidate['source'];
  /** 0 to 1. */
  readonly probability: number;
  readonly span: Span;
  readonly context: Context;
  readonly outcome: Outcome;
  /** True where editor and command line show it. */
  readonly shown: boolean;
  /** One plain sentence. */
  readonly reason: string;
}

/** How many words are named on each side. */
const WORDS = 6;

/**
 * Traces the sentences that `at` touches, its ends included, or where there is none those of its lines. It takes the very
 * steps that find: `checkNote` gives just what is `shown` here.
 */
export function traceNote(text: string, format: NoteFormat, settings: Settings, at: Span): Trace {
  const note = readNote(text, format);
  const read = readSentences(note, settings.clientTerms);
  const register = registerIn(read, note, settings, detector);
  const least = thresholds[settings.sensitivity];
  const { prevalence } = finish(analyzeInSteps(note, settings, detector, least));
  const frame: Frame = { note, settings, register, prevalence, threshold: least.unknown[prevalence] };
  const tracedAt = (where: Span) =>
    read.flatMap((around) =>
      around.sentences.flatMap((sentence, index) =>
        touch(shift(sentence, around.segment.span.start), where) ? [traceSentence(sentence, index, around, frame)] : [],
      ),
    );
  const sentences = tracedAt(at);
  return {
    register,
    registerFrom: settings.register !== 'auto' ? 'setting' : format === 'dbt-note' ? 'format' : 'words',
    sensitivity: settings.sensitivity,
    threshold: frame.threshold,
    prevalence,
    sentences: sentences.length > 0 ? sentences : tracedAt(wholeLines(text, at)),
  };
}

/** What holds for the whole note. */
interface Frame {
  readonly note: Note;
  readonly settings: Settings;
  readonly register: number;
  readonly prevalence: Prevalence;
  readonly threshold: number;
}

function touch(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function wholeLines(text: string, { start, end }: Span): Span {
  const lines = indexLines(text);
  return {
    start: lineSpan(lines, placeAt(lines, start).line).start,
    end: lineSpan(lines, placeAt(lines, end).line).end,
  };
}

function traceSentence(sentence: Sentence, index: number, around: Surroundings, frame: Frame): SentenceTrace {
  const { tokens } = sentence;
  const from = around.segment.span.start;
  const score = scoreSentence(detector, tokens);
  const evidence = { sentence: score.logit, phrase: false, register: frame.register, length: tokens.length };
  const alone = probability(detector.blend, evidence);
  const scores = scoreCodes(detector, score.features);
  const shares = tokens.map((token, i) => ({ span: shift(token, from), share: score.shares[i] ?? 0 }));
  const steps = candidatesIn(sentence, detector, frame.register, frame.settings.house);
  const masks = widest(findMasks(tokens));
  return {
    span: shift(sentence, from),
    section: around.segment.section,
    probability: alone,
    logit: score.logit,
    length: tokens.length,
    assumptions: rules.map(({ code }, i) => ({ assumption: code, score: scores[i] ?? 0 })),
    speakFor: strongest(shares.filter(({ share }) => share > 0)),
    speakAgainst: strongest(shares.filter(({ share }) => share < 0)),
    phrases: steps.found.flatMap(({ pattern, rule, span }) =>
      pattern === null ? [] : [{ assumption: rule.code, pattern: pattern.id, span: shift(span, from) }],
    ),
    masks: masks.map((mask) => spanOf(mask, sentence, from)),
    candidates: steps.found.map((candidate) => {
      const mask = masks.find((each) => overlaps(each, candidate.tokens));
      const hiddenBy = mask === undefined ? null : spanOf(mask, sentence, from);
      return traceCandidate(candidate, hiddenBy, steps, index, around, frame);
    }),
    nothing: steps.found.length > 0 ? null : whyNothing(alone, frame.threshold, frame.settings.sensitivity),
  };
}

/** Of spans that lie in one another the outermost, each once. */
function widest(spans: readonly Span[]): readonly Span[] {
  return spans.filter(
    (span, i) => !spans.some((other, j) => i !== j && contains(other, span) && (j < i || !contains(span, other))),
  );
}

/** Tokens as a span of the note; `from` is where their segment starts. */
function spanOf({ start, end }: Span, { tokens }: Sentence, from: number): Span {
  return shift({ start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }, from);
}

function strongest(shares: readonly WordShare[]): readonly WordShare[] {
  return [...shares].sort((a, b) => Math.abs(b.share) - Math.abs(a.share)).slice(0, WORDS);
}

function traceCandidate(
  candidate: Candidate,
  mask: Span | null,
  steps: SentenceCandidates,
  index: number,
  around: Surroundings,
  frame: Frame,
): CandidateTrace {
  const from = around.segment.span.start;
  const { context } = judge(candidate, index, around);
  const finding = findingOf(candidate, index, around)[0];
  const outcome = outcomeOf(candidate, steps, finding, frame);
  const rival = steps.kept.find(({ span }) => overlaps(span, candidate.span));
  const traced = {
    assumption: candidate.rule.code,
    pattern: candidate.pattern?.id ?? null,
    source: candidate.source,
    probability: candidate.confidence,
    span: shift(candidate.span, from),
    context: { ...context, cues: context.cues.map((cue) => ({ ...cue, span: shift(cue.span, from) })) },
    outcome,
    shown: outcome === 'violation' || outcome === 'reported',
  };
  const reason = reasonOf(traced, {
    text: frame.note.text,
    segment: around.segment,
    about: candidate.rule.about,
    settings: frame.settings,
    threshold: thresholdFor(candidate, finding, frame),
    mask,
    rival: rival === undefined ? null : { assumption: rival.rule.code, span: shift(rival.span, from) },
  });
  return { ...traced, reason };
}

/** What a candidate must reach; one that its context clears is measured as a finding of the writer's own words. */
function thresholdFor({ source }: Candidate, finding: Finding | undefined, { settings, prevalence }: Frame): number {
  return leastFor({ source, kind: finding?.kind ?? 'violation' }, thresholds[settings.sensitivity], prevalence);
}

/** The first step that a candidate does not pass; what clears it tells more than that it is weak as well. */
function outcomeOf(
  candidate: Candidate,
  { unmasked, kept }: SentenceCandidates,
  finding: Finding | undefined,
  frame: Frame,
): Outcome {
  const { note, settings } = frame;
  if (!unmasked.includes(candidate)) return 'masked';
  if (!kept.includes(candidate)) return 'merged';
  if (finding === undefined) return 'clear';
  if (candidate.confidence < thresholdFor(candidate, finding, frame)) return 'below';
  if (severityOf(finding, settings) === 'off') return 'off';
  const left = withoutIgnored(withoutSuppressed([finding], note), note.text, settings.ignores);
  return left.length === 0 ? 'suppressed' : finding.kind;
}
