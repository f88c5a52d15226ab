import { analyze } from '../server/src/core/analyze.ts';
import { type Blend, loadDetector, probability } from '../server/src/core/detect/detector.ts';
import { readNote } from '../server/src/core/document/readNote.ts';
import { splitSentences } from '../server/src/core/document/sentences.ts';
import { isSure, prevalenceOf } from '../server/src/core/prevalence.ts';
import { defaultSettings } from '../server/src/core/settings.ts';
import { overlaps } from '../server/src/core/span.ts';
import { leastFor, type Thresholds } from '../server/src/core/thresholds.ts';
import type { Mark } from '../test/support/marks.ts';
import type { Outcome } from './blend.ts';
import type { GoldNote } from './corpus.ts';
import type { Unit } from './dataset.ts';
import { fitDetector } from './fit.ts';
import { fits, type Given, type Judged } from './score.ts';

/** Lets through whatever the blend could be fitted on. */
export const plainBlend: Blend = { bias: 0, sentence: 1, phrase: 2, register: 0, length: 0 };
/** Candidates less likely than this before blending are not looked at. */
const LEAST = 0.02;
const anything: Thresholds = { violation: LEAST, reported: LEAST, unknown: { low: LEAST, some: LEAST, high: LEAST } };

/** Where all of them are left out at once, nothing is left to learn general medicine from. */
const NEUTRAL_FOLDS = 3;

/** A note read by a detector that had not learned from its author. */
export interface HeldOut {
  readonly note: GoldNote;
  readonly sentences: number;
  /** Findings of every probability. */
  readonly findings: readonly Given[];
}

/** Authors in as many groups as there are folds; those of neutral prose (N) make three further groups. */
export function foldsOf(authors: readonly string[], folds: number): readonly (readonly string[])[] {
  const neutral = authors.filter((author) => author.startsWith('N'));
  const others = authors.filter((author) => !author.startsWith('N')).sort();
  const groups = Array.from({ length: folds }, (_, fold) => others.filter((_, i) => i % folds === fold));
  const quiet = Array.from({ length: NEUTRAL_FOLDS }, (_, fold) =>
    neutral.filter((_, i) => i % NEUTRAL_FOLDS === fold),
  );
  return [...groups, ...quiet.filter(({ length }) => length > 0)];
}

/** Reads each note with a detector trained on the other folds' authors. */
export function holdOut(units: readonly Unit[], notes: readonly GoldNote[], folds: number): readonly HeldOut[] {
  const authors = [...new Set(notes.map(({ author }) => author))];
  return foldsOf(authors, folds).flatMap((fold) => {
    const learned = units.filter(({ note }) => !fold.includes(note.author));
    const detector = loadDetector(fitDetector(learned, plainBlend));
    return notes
      .filter(({ author }) => fold.includes(author))
      .map((gold): HeldOut => {
        const note = readNote(gold.text, gold.format);
        return {
          note: gold,
          sentences: note.segments.flatMap(({ prose }) => splitSentences(prose)).length,
          findings: analyze(note, defaultSettings, detector, anything),
        };
      });
  });
}

/**
 * What each candidate was worth: right where it fits a mark, whosever words they are (that is for the context to tell).
 * Left out: candidates on optional marks, and those beside a mark in its sentence, which count neither way.
 */
export function outcomesOf(held: readonly HeldOut[]): readonly Outcome[] {
  return held.flatMap(({ note, findings }) =>
    findings.flatMap((finding): Outcome[] => {
      const { evidence, span, sentence } = finding;
      const touched = note.marks.filter((mark) => overlaps(mark, span));
      if (evidence === null || touched.some(({ kind }) => kind === 'optional')) return [];
      const right = touched.some((mark) => isGold(mark) && fits(note.text, finding, mark) > 0);
      const beside = note.marks.some((mark) => isGold(mark) && overlaps(mark, sentence));
      return !right && beside ? [] : [{ evidence, right }];
    }),
  );
}

const isGold = ({ kind }: Mark): boolean => kind === 'violation' || kind === 'reported';

/** The held-out notes as the product would show them with this blend, from the probabilities `least` on. */
export function judgedWith(held: readonly HeldOut[], blend: Blend, least: Thresholds): readonly Judged[] {
  return held.map(({ note, sentences, findings: all }) => {
    const findings = all.map((finding) => ({ ...finding, confidence: blended(finding, blend) }));
    const sure = findings.filter(isSure).length;
    const prevalence = prevalenceOf({ sure, sentences });
    return {
      file: note.file,
      text: note.text,
      marks: note.marks,
      findings: findings.filter((each) => each.confidence >= leastFor(each, least, prevalence)),
    };
  });
}

function blended({ evidence, confidence }: Given, blend: Blend): number {
  return evidence === null ? confidence : probability(blend, evidence);
}
