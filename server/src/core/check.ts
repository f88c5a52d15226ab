import { analyze } from './analyze.ts';
import { loadDetector } from './detect/detector.ts';
import { detectorData } from './detect/weights.data.ts';
import type { NoteFormat } from './document/note.ts';
import { readNote } from './document/readNote.ts';
import type { Finding } from './finding.ts';
import { withoutIgnored } from './ignores.ts';
import { withReframes } from './reframe/reframes.ts';
import { type Settings, severityOf } from './settings.ts';
import { withoutSuppressed } from './suppressions.ts';
import { thresholds } from './thresholds.ts';

/** The learned detector as it ships. */
export const detector = loadDetector(detectorData);

/** What editor and command line both show of a note: its findings in text order, less what settings, the note's own comments or its ignore file leave out. */
export function checkNote(text: string, format: NoteFormat, settings: Settings): readonly Finding[] {
  const note = readNote(text, format);
  const shown = analyze(note, settings, detector).filter((finding) => severityOf(finding, settings) !== 'off');
  const least = thresholds[settings.sensitivity];
  const kept = withoutIgnored(withoutSuppressed(shown, note), text, settings.ignores);
  return withReframes(kept, { note, detector, settings, least });
}
