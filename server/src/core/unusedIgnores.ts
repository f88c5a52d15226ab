import { analyze } from './analyze.ts';
import type { Detector } from './detect/detector.ts';
import type { Note } from './document/note.ts';
import { type IgnoredWording, wordingId } from './ignores.ts';
import type { Settings } from './settings.ts';
import { readSuppressions, type Suppression, suppresses } from './suppressions.ts';

/** What asks to keep quiet about wording that is not there, or not there any more. */
export interface UnusedIgnores {
  readonly comments: readonly Suppression[];
  readonly wordings: readonly IgnoredWording[];
}

/**
 * Looks for ignores of a note that ignore nothing. A comment that covers the rest of the note is a policy rather than a
 * choice about some wording, so it is never one of them. Costs another look at the note where there are any.
 */
export function unusedIgnores(note: Note, settings: Settings, detector: Detector): UnusedIgnores {
  const { ignores } = settings;
  const comments = readSuppressions(note).filter(({ kind }) => kind !== 'enable');
  const wordings = ignores?.wordings ?? [];
  if (comments.length === 0 && wordings.length === 0) return { comments, wordings };
  const findings = analyze(note, settings, detector);
  const ids = new Set(ignores && findings.map((finding) => wordingId(ignores, finding, note.text)));
  return {
    comments: comments.filter((comment) => {
      const covers = suppresses(comment, note);
      return covers !== null && !findings.some(covers);
    }),
    wordings: wordings.filter(({ id }) => !ids.has(id)),
  };
}
