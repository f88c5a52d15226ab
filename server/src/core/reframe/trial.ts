import type { Analysis } from '../analyze.ts';
import type { Detector } from '../detect/detector.ts';
import type { Note } from '../document/note.ts';
import type { Settings } from '../settings.ts';
import type { Thresholds } from '../thresholds.ts';

/** What wordings are tried on: a note, and all that decides what is found in it. */
export interface Trial {
  readonly note: Note;
  readonly detector: Detector | null;
  readonly settings: Settings;
  /** As in `analyze`. */
  readonly least: Thresholds;
  /** What is found in the note now. */
  readonly analysis: Analysis;
}
