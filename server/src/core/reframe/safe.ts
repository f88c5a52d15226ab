import { candidatesIn, findingOf } from '../analyze.ts';
import { surround } from '../context/judge.ts';
import { findQuotations } from '../context/quotations.ts';
import type { Detector } from '../detect/detector.ts';
import { clientTermReader } from '../document/clientTerms.ts';
import type { Segment } from '../document/note.ts';
import { splitSentences } from '../document/sentences.ts';
import { tokenize } from '../document/tokens.ts';
import type { Finding } from '../finding.ts';
import { frequencyOf } from '../lexicon/frequency.ts';
import type { Settings } from '../settings.ts';
import { contains, overlaps, type Span } from '../span.ts';
import { leastFor, type Thresholds } from '../thresholds.ts';

/** The register that finds most: what is clean there is clean in any note. */
const REGISTER = 2;

/**
 * Findings of a stretch of a segment by itself, in the sentences that `part` touches; spans are relative to the stretch. A
 * phrase counts whatever the words round it weigh.
 */
export function findingsIn(
  segment: Segment,
  prose: string,
  part: Span,
  detector: Detector | null,
  least: Thresholds,
  { house, clientTerms }: Pick<Settings, 'house' | 'clientTerms'>,
): readonly Finding[] {
  const surroundings = surround(
    { ...segment, prose, span: { start: 0, end: prose.length } },
    clientTermReader(clientTerms)(splitSentences(prose)),
  );
  return surroundings.sentences.flatMap((sentence, index) =>
    (overlaps(sentence, part) ? candidatesIn(sentence, detector, REGISTER, house).kept : [])
      .flatMap((candidate) => findingOf(candidate, index, surroundings))
      .filter((finding) => finding.source === 'phrase' || finding.confidence >= leastFor(finding, least, 'high')),
  );
}

/** True where nothing is found in the new words, and nothing elsewhere that was not found before. */
export function isClean(
  after: readonly Finding[],
  before: readonly Finding[],
  { start, end }: Span,
  length: number,
): boolean {
  const moved = start + length - end;
  return after.every(({ span, assumption }) => {
    if (overlaps(span, { start, end: start + length })) return false;
    const back = span.start >= start + length ? { start: span.start - moved, end: span.end - moved } : span;
    return before.some((old) => old.assumption === assumption && overlaps(old.span, back));
  });
}

/** True where the words leave quotations alone: a word or two in scare quotes may go with the judgement. */
export function sparesQuotations(prose: string, span: Span, finding: Span): boolean {
  return findQuotations(prose).every((quotation) => {
    const marked = { start: quotation.start - 1, end: quotation.end + 1 };
    if (!overlaps(marked, span)) return true;
    if (contains(quotation, span)) return true;
    const words = prose.slice(quotation.start, quotation.end).trim().split(/\s+/).length;
    return contains(finding, marked) && words <= 3 && !quotation.open;
  });
}

/** True where the markup inside the words is emphasis that opens and closes there, or none. */
export function sparesMarkup(raw: string, prose: string): boolean {
  const open: string[] = [];
  for (let at = 0; at < raw.length; at++) {
    if (prose.charAt(at) === raw.charAt(at)) continue;
    let end = at;
    while (end < raw.length && prose.charAt(end) !== raw.charAt(end)) end++;
    const mark = raw.slice(at, end);
    at = end;
    if (/^>?\s*>?$/.test(mark)) continue;
    if (!/^(?:\*{1,3}|_{1,3}|~~)$/.test(mark)) return false;
    if (open.at(-1) === mark) open.pop();
    else open.push(mark);
  }
  return open.length === 0;
}

/** True where no square bracket opens or closes in the words without its other half. */
export const sparesBrackets = (gone: string): boolean => gone.split('[').length === gone.split(']').length;

const NEGATION = /\b(?:not|no|never|without|none|nothing)\b/g;
const NEGATIVE =
  /\b(?:not|no|never|without|none|nothing|hardly|barely|little|fail\w*|refus\w*|declin\w*|lack\w*|skip\w*|miss\w*|stop\w*|lazy|laziness|drop\w*|quit|cannot|nor|zero|neither|un\w+)\b|n't\b|n’t\b/i;

/** True where the new words deny nothing that the note does not: a "not" speaks of a slot, of what is still open, or was there. */
export function deniesNothingNew(words: string, gone: string): boolean {
  if (NEGATIVE.test(gone)) return true;
  for (const { index, 0: word } of words.matchAll(NEGATION)) {
    const next = words.slice(index + word.length);
    if (!/^ yet\b|^(?: \w+){0,2} ___|^ bring yet/.test(next)) return false;
  }
  return true;
}

const FEELING =
  /\b(?:upset|distress(?:ed)?|anxious|angry|sad(?:ness)?|hopeless(?:ness)?|afraid|panick\w*|ashamed|shame|guilt|pain)\b/gi;

/** True where the new words name no feeling that the note does not; that a life hurts is what A5 says. */
export function addsNoFeeling(words: string, sentence: string, assumption: Finding['assumption']): boolean {
  if (assumption === 'A5') return true;
  return [...words.matchAll(FEELING)].every(([word]) => new RegExp(`\\b${word}`, 'i').test(sentence));
}

/** How many telling words beside the finding's own a reframe may take along. */
const MOST_BESIDE = 5;

/** True where hardly anything else that the note says would go with the finding's words: a whole sentence is no price for a phrase. */
export function sparesWhatElseIsSaid(prose: string, replaced: Span, finding: Span): boolean {
  const beside = `${prose.slice(replaced.start, finding.start)} ${prose.slice(finding.end, replaced.end)}`;
  return (
    tokenize(beside).filter(({ kind, text }) => kind !== 'mark' && frequencyOf(text) < TELLING).length <= MOST_BESIDE
  );
}

/** Rarer words than this, in 10,000, tell something; "she", "that" and "asked" do not. */
const TELLING = 8;

/** Two verbs or two words that cannot stand side by side: what the new words met was no place for them. */
const UNSOUND =
  /\b(?:can|could|will|would|should|shall|may|might|must)(?:n['’]t)? (?:can|could|will|would|may|might)\b|\bI (?:has|is|does|needs|reports)\b|(?:\b(?:had|has|have)|['’]d) (?:did|took|gave|was)\b|\b(for|to|of|with|in|at|the|is|has|had) \1\b|\b(?:was|were|been) (?:spoke|took|gave|did)\b|\bdid(?:n['’]t)? (?:received|had|took|gave|was|did)\b|\b(?:do|does|did) real\b|\bthere(?: is| was|['’]s) (?:reasons|barriers|consequences)\b|\w \?\w|\bthe treatment [^.;]*; the treatment\b/i;

/** True where the words read on from those before them and into those after them; `text` is the sentence with them in it. */
export const isSound = (text: string): boolean => !UNSOUND.test(text.replace(/\s+/g, ' '));
