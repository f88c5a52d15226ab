import type { Checked } from './check.ts';
import { type IgnoredWording, wordingId } from './ignores.ts';
import type { Settings } from './settings.ts';
import { type Suppression, suppresses } from './suppressions.ts';

/** What asks to keep quiet about wording that is not there, or not there any more. */
export interface UnusedIgnores {
  readonly comments: readonly Suppression[];
  readonly wordings: readonly IgnoredWording[];
}

/**
 * Looks for ignores of a note that ignore nothing. A comment that covers the rest of the note is a policy rather than a
 * choice about some wording, so it is never one of them.
 */
export function unusedIgnores({ note, all, suppressions }: Checked, { ignores }: Settings): UnusedIgnores {
  const comments = suppressions.filter(({ kind }) => kind !== 'enable');
  const wordings = ignores?.wordings ?? [];
  if (comments.length === 0 && wordings.length === 0) return { comments, wordings };
  const ids = new Set(ignores && all.map((finding) => wordingId(ignores, finding, note.text)));
  return {
    comments: comments.filter((comment) => {
      const covers = suppresses(comment, note, suppressions);
      return covers !== null && !all.some(covers);
    }),
    wordings: wordings.filter(({ id }) => !ids.has(id)),
  };
}
