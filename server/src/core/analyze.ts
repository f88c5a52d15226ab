import { judge, type Surroundings, surround } from './context/judge.ts';
import type { Detector } from './detect/detector.ts';
import { propose } from './detect/propose.ts';
import { addCounts, countRegister, type RegisterCount, registerOf } from './detect/register.ts';
import { clientTermReader } from './document/clientTerms.ts';
import type { Note, Segment } from './document/note.ts';
import { type Sentence, splitSentences } from './document/sentences.ts';
import { type Finding, shiftFinding } from './finding.ts';
import { type HousePatterns, indexHouse } from './house/house.ts';
import { candidatesKept, type Judged, type KeptSegments, type SegmentWork } from './keptSegments.ts';
import { type Candidate, findPhrases, indexPhrases } from './match/candidates.ts';
import { findMasks } from './match/masks.ts';
import { merge } from './match/merge.ts';
import { messageOf } from './message.ts';
import { isSure, type Prevalence, prevalenceOf } from './prevalence.ts';
import { rules } from './rules/index.ts';
import { phraseKeys } from './rules/phraseKeys.data.ts';
import type { Settings } from './settings.ts';
import { overlaps, shift } from './span.ts';
import { finish, STEP, type Steps } from './steps.ts';
import { leastFor, lowestOf, type Thresholds, thresholds } from './thresholds.ts';

const phrases = indexPhrases(rules, phraseKeys);

/** What was found in a note, in text order, and what the note reads as, -2 to 2, by the count of its words. */
export interface Analysis {
  readonly findings: readonly Finding[];
  readonly register: number;
  readonly count: RegisterCount;
  readonly prevalence: Prevalence;
}

/**
 * Judges a note: every finding, in text order. Never throws; the same text gives the same findings.
 * Where `detector` is null, phrases alone propose. `least` holds the lowest probability that counts, 0 to 1, per kind.
 */
export function analyze(
  note: Note,
  settings: Settings,
  detector: Detector | null,
  least: Thresholds = thresholds[settings.sensitivity],
): readonly Finding[] {
  return finish(analyzeInSteps(note, settings, detector, least)).findings;
}

/**
 * The same in steps. `kept` holds what was made of segments before, by the same settings, detector and `least`; it spares
 * work, and changes nothing.
 */
export function* analyzeInSteps(
  note: Note,
  settings: Settings,
  detector: Detector | null,
  least: Thresholds,
  kept?: KeptSegments,
): Steps<Analysis> {
  const read = clientTermReader(settings.clientTerms);
  const works: SegmentWork[] = [];
  let cost = 0;
  const known = kept?.match(note.segments);
  for (let i = 0; i < note.segments.length; i++) {
    const segment = note.segments[i];
    if (segment === undefined) continue;
    const done = known?.[i] ?? kept?.begun(segment);
    const work = done ?? workOn(segment, read, detector);
    if (done === undefined) kept?.keep(work);
    works.push(work);
    cost += done === undefined ? segment.prose.length : 1;
    if (cost < STEP) continue;
    yield cost;
    cost = 0;
  }
  const count = addCounts(works.map((work) => work.count));
  const register = detector === null ? 0 : registerOf(count, detector, registerSetting(note, settings));
  const possible: Finding[] = [];
  let sentences = 0;
  for (let i = 0; i < works.length; i++) {
    const work = works[i];
    if (work === undefined) continue;
    if (work.judged?.register !== register) {
      // What is judged anew in another register is no edit of the segment before it.
      const former = known?.[i] === undefined ? kept?.former(i) : undefined;
      work.judged = yield* judgedIn(work.surroundings, settings, detector, register, least, former);
    } else if (++cost >= STEP) {
      yield cost;
      cost = 0;
    }
    const start = note.segments[i]?.span.start ?? 0;
    for (const finding of work.judged.findings) possible.push(shiftFinding(finding, start));
    sentences += work.surroundings.sentences.length;
  }
  kept?.turn(works);
  const prevalence = prevalenceOf({ sure: possible.filter(isSure).length, sentences });
  const findings = possible.filter((finding) => finding.confidence >= leastFor(finding, least, prevalence));
  return { findings, register, count, prevalence };
}

/** The segment as if it began its note: findings are placed where the segment stands only when they are given out. */
function workOn(
  segment: Segment,
  read: (sentences: readonly Sentence[]) => readonly Sentence[],
  detector: Detector | null,
): SegmentWork {
  const alone = { ...segment, span: shift(segment.span, -segment.span.start) };
  const surroundings = surround(alone, read(splitSentences(segment.prose)));
  const count = detector === null ? { words: 0, sum: 0 } : countRegister(tokensOf([surroundings]), detector);
  return { surroundings, count, judged: null };
}

/** What may be a finding in one segment, whatever else the note holds, in text order; `former` is the same segment before an edit, where there is one. */
function* judgedIn(
  surroundings: Surroundings,
  { house }: Settings,
  detector: Detector | null,
  register: number,
  least: Thresholds,
  former: SegmentWork | undefined,
): Steps<Judged> {
  const lowest = lowestOf(least);
  const { sentences } = surroundings;
  const keptFor = candidatesKept(sentences, register, former);
  const findings: Finding[] = [];
  const candidates: (readonly Candidate[])[] = [];
  let done = 0;
  for (const [index, sentence] of sentences.entries()) {
    const found = keptFor(index) ?? candidatesIn(sentence, detector, register, house).kept;
    candidates.push(found);
    for (const candidate of found) {
      if (candidate.confidence < lowest) continue;
      for (const finding of findingOf(candidate, index, surroundings))
        if (finding.confidence >= leastFor(finding, least, 'high')) findings.push(finding);
    }
    if (sentence.end - done < STEP) continue;
    yield sentence.end - done;
    done = sentence.end;
  }
  const { length } = surroundings.segment.prose;
  if (length > done) yield length - done;
  return { register, findings, candidates };
}

/** A note's sentences, segment by segment, with what judging needs of each segment. `clientTerms` are read as "client". */
export function readSentences(note: Note, clientTerms: readonly string[] = []): readonly Surroundings[] {
  const read = clientTermReader(clientTerms);
  return note.segments.map((segment) => surround(segment, read(splitSentences(segment.prose))));
}

/** What the note reads as, -2 (general medicine) to 2 (mental-health work). */
export function registerIn(read: readonly Surroundings[], note: Note, settings: Settings, detector: Detector): number {
  return registerOf(countRegister(tokensOf(read), detector), detector, registerSetting(note, settings));
}

/** What a note of this count would read as with other words in place of some of its own. */
export function registerWith(
  note: Note,
  count: RegisterCount,
  { gone, come }: { readonly gone: string; readonly come: string },
  settings: Settings,
  detector: Detector,
): number {
  const read = clientTermReader(settings.clientTerms);
  const countOf = (prose: string): RegisterCount =>
    countRegister(
      read(splitSentences(prose)).map(({ tokens }) => tokens),
      detector,
    );
  const [less, more] = [countOf(gone), countOf(come)];
  const changed = { words: count.words - less.words + more.words, sum: count.sum - less.sum + more.sum };
  return registerOf(changed, detector, registerSetting(note, settings));
}

/** A note in the DBT note language is mental-health work, whatever its words. */
function registerSetting({ format }: Note, { register }: Settings): Settings['register'] {
  return format === 'dbt-note' && register === 'auto' ? 'behavioral' : register;
}

function* tokensOf(read: readonly Surroundings[]): Iterable<Sentence['tokens']> {
  for (const { sentences } of read) for (const { tokens } of sentences) yield tokens;
}

/** Candidates of one sentence, step by step: all that were found, those that no term hides, and those that go on to be judged. */
export interface SentenceCandidates {
  readonly found: readonly Candidate[];
  readonly unmasked: readonly Candidate[];
  readonly kept: readonly Candidate[];
}

export function candidatesIn(
  sentence: Sentence,
  detector: Detector | null,
  register: number,
  house?: HousePatterns,
): SentenceCandidates {
  const matched = findPhrases(sentence, phrases, house && indexHouse(house));
  const found = detector === null ? matched : propose(sentence, matched, detector, register, rules);
  if (found.length === 0) return { found, unmasked: found, kept: found };
  const masks = findMasks(sentence.tokens);
  const unmasked = found.filter(({ tokens }) => !masks.some((mask) => overlaps(mask, tokens)));
  return { found, unmasked, kept: merge(unmasked) };
}

/** The finding that a candidate of the sentence at `index` becomes; none where its context clears it. */
export function findingOf(candidate: Candidate, index: number, surroundings: Surroundings): readonly Finding[] {
  const { status, context } = judge(candidate, index, surroundings);
  const { segment, sentences } = surroundings;
  if (status === 'clear') return [];
  const words = segment.prose.slice(candidate.span.start, candidate.span.end).replace(/\s+/g, ' ');
  return [
    {
      assumption: candidate.rule.code,
      kind: status,
      pattern: candidate.pattern?.id ?? null,
      source: candidate.source,
      confidence: candidate.confidence,
      evidence: candidate.evidence,
      span: shift(candidate.span, segment.span.start),
      sentence: shift(sentences[index] ?? candidate.span, segment.span.start),
      section: segment.section,
      message: messageOf(candidate.rule, status, words),
      context: { ...context, cues: context.cues.map((cue) => ({ ...cue, span: shift(cue.span, segment.span.start) })) },
      reframes: [],
    },
  ];
}
