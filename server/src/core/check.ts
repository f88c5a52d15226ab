import { analyze } from './analyze.ts';
import { loadDetector } from './detect/detector.ts';
import { detectorData } from './detect/weights.data.ts';
import type { NoteFormat } from './document/note.ts';
import { noteReader } from './document/readNote.ts';
import type { Finding } from './finding.ts';
import { withoutIgnored } from './ignores.ts';
import { KeptSegments } from './keptSegments.ts';
import { withReframes } from './reframe/reframes.ts';
import { type Settings, severityOf } from './settings.ts';
import { withoutSuppressed } from './suppressions.ts';
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
  const read = noteReader();
  let kept = new KeptSegments();
  let keptFor: Settings | null = null;
  return (text, format, settings) => {
    if (settings !== keptFor) kept = new KeptSegments();
    keptFor = settings;
    const note = read(text, format);
    const least = thresholds[settings.sensitivity];
    const shown = analyze(note, settings, detector, least, kept).filter(
      (finding) => severityOf(finding, settings) !== 'off',
    );
    kept.turn();
    const left = withoutIgnored(withoutSuppressed(shown, note), text, settings.ignores);
    return withReframes(left, { note, detector, settings, least });
  };
}
