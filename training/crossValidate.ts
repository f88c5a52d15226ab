import { analyze } from '../server/src/core/analyze.ts';
import { type Blend, loadDetector, probability } from '../server/src/core/detect/detector.ts';
import { registerOf } from '../server/src/core/detect/register.ts';
import { readNote } from '../server/src/core/document/readNote.ts';
import { splitSentences } from '../server/src/core/document/sentences.ts';
import { defaultSettings } from '../server/src/core/settings.ts';
import type { Outcome } from './blend.ts';
import type { GoldNote } from './corpus.ts';
import type { Unit } from './dataset.ts';
import { fit } from './fit.ts';
import { fits, type Given, type Judged } from './score.ts';

/** Passes the sentence's logit through unchanged, so that the blend can be fitted on it. */
export const plainBlend: Blend = { bias: 0, any: 1, phrase: 0, register: 0 };
/** Candidates less likely than this before blending are not looked at. */
const LEAST = 0.02;

/** A note read by a detector that had not learned from its author. */
export interface HeldOut {
  readonly note: GoldNote;
  readonly register: number;
  /** Findings of every probability; `confidence` is the plain probability of the sentence. */
  readonly findings: readonly Given[];
}

/** Authors in as many groups as there are folds; N (neutral prose) is always learned from. */
export function foldsOf(authors: readonly string[], folds: number): readonly (readonly string[])[] {
  const held = authors.filter((author) => !author.startsWith('N')).sort();
  return Array.from({ length: folds }, (_, fold) => held.filter((_, i) => i % folds === fold));
}

/** Reads each note with a detector trained on the other folds' authors. */
export function holdOut(units: readonly Unit[], notes: readonly GoldNote[], folds: number): readonly HeldOut[] {
  const authors = [...new Set(notes.map(({ author }) => author))];
  return foldsOf(authors, folds).flatMap((fold) => {
    const learned = units.filter(({ note }) => !fold.includes(note.author));
    const detector = loadDetector(fit(learned, plainBlend));
    return notes
      .filter(({ author }) => fold.includes(author))
      .map((gold): HeldOut => {
        const note = readNote(gold.text, gold.format);
        const sentences = note.segments.flatMap(({ prose }) => splitSentences(prose).map(({ tokens }) => tokens));
        return {
          note: gold,
          register: registerOf(sentences, detector, 'auto'),
          findings: analyze(note, defaultSettings, detector, LEAST),
        };
      });
  });
}

const logitOf = (probability: number): number => {
  const p = Math.min(1 - 1e-9, Math.max(1e-9, probability));
  return Math.log(p / (1 - p));
};

/** What each candidate was worth; candidates on optional marks are left out. */
export function outcomesOf(held: readonly HeldOut[]): readonly Outcome[] {
  return held.flatMap(({ note, register, findings }) =>
    findings.flatMap((finding): Outcome[] => {
      const touched = note.marks.filter((mark) => mark.start < finding.span.end && finding.span.start < mark.end);
      if (touched.some(({ kind }) => kind === 'optional')) return [];
      const right = touched.some((mark) => mark.kind === finding.kind && fits(note.text, finding, mark) > 0);
      return [{ logit: logitOf(finding.confidence), phrase: finding.source === 'phrase', register, right }];
    }),
  );
}

/** The held-out notes as the product would show them with this blend, from probability `least` on. */
export function judgedWith(held: readonly HeldOut[], blend: Blend, least: number): readonly Judged[] {
  return held.map(({ note, register, findings }) => ({
    file: note.file,
    text: note.text,
    marks: note.marks,
    findings: findings
      .map((finding) => ({ ...finding, confidence: blended(finding, blend, register) }))
      .filter(({ confidence }) => confidence >= least),
  }));
}

function blended({ confidence, source }: Given, blend: Blend, register: number): number {
  return probability({ blend }, logitOf(confidence), source === 'phrase', register);
}
