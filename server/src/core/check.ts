import { analyzeInSteps } from './analyze.ts';
import { loadDetector } from './detect/detector.ts';
import { detectorData } from './detect/weights.data.ts';
import type { Note, NoteFormat } from './document/note.ts';
import { noteReader } from './document/readNote.ts';
import type { Finding } from './finding.ts';
import { withoutIgnored } from './ignores.ts';
import { KeptSegments } from './keptSegments.ts';
import { withReframes } from './reframe/reframes.ts';
import { type Settings, severityOf } from './settings.ts';
import { finish, type Steps } from './steps.ts';
import { type Suppression, suppressionReader, withoutSuppressed } from './suppressions.ts';
import { thresholds } from './thresholds.ts';

/** The learned detector as it ships. */
export const detector = loadDetector(detectorData);

/** Checks a note: its text, how it is written down, and what is set for it. */
export type Check = (text: string, format: NoteFormat, settings: Settings) => readonly Finding[];

/** What editor and command line both show of a note: its findings in text order, less what settings, the note's own comments or its ignore file leave out. */
export const checkNote: Check = (text, format, settings) => noteChecker()(text, format, settings);

/**
 * A check of one note as it is written: an edit costs what it touches. The findings are always those of `checkNote`; each
 * settings object is taken to stay as it is.
 */
export function noteChecker(): Check {
  const check = stepwiseChecker();
  return (text, format, settings) => finish(check(text, format, settings)).findings;
}

/** A note as it was read, and what was found in it. */
export interface Checked {
  readonly note: Note;
  readonly findings: readonly Finding[];
  /** The same with those that are left out. */
  readonly all: readonly Finding[];
  /** The note's own comments. */
  readonly suppressions: readonly Suppression[];
}

/** A check in steps. One that is called off is not lost: the next goes on from what has been done. */
export type StepwiseCheck = (text: string, format: NoteFormat, settings: Settings) => Steps<Checked>;

/** The same as `noteChecker` in steps, for notes so long that other things have to be done meanwhile. */
export function stepwiseChecker(): StepwiseCheck {
  const read = noteReader();
  const comments = suppressionReader();
  let kept = new KeptSegments();
  let keptFor: Settings | null = null;
  return function* (text, format, settings) {
    if (settings !== keptFor) kept = new KeptSegments();
    keptFor = settings;
    const note = yield* read(text, format);
    const least = thresholds[settings.sensitivity];
    const suppressions = yield* comments(note);
    const analysis = yield* analyzeInSteps(note, settings, detector, least, kept);
    const all = analysis.findings;
    const shown = all.filter((finding) => severityOf(finding, settings) !== 'off');
    const left = withoutIgnored(withoutSuppressed(shown, note, suppressions), text, settings.ignores);
    const findings = withReframes(left, { note, detector, settings, least, analysis });
    return { note, findings, all, suppressions };
  };
}
