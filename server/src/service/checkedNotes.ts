import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checked, StepwiseCheck } from '../core/check.ts';
import type { Settings } from '../core/settings.ts';
import type { Steps } from '../core/steps.ts';
import { keepNote, type OpenNote } from './openNote.ts';

/** What is found in open notes; kept as long as the very text and settings that it came from are. */
export interface CheckedNotes {
  of(note: OpenNote): Checked;
  /** Goes on with the check of the note as it stands until it has cost `most`, about as much as to read so many code units; true once it is done. */
  advance(note: OpenNote, most: number): boolean;
}

interface Remembered {
  readonly check: StepwiseCheck;
  readonly text: string;
  readonly settings: Settings;
  readonly work: Steps<Checked>;
  checked: Checked | null;
}

export function checkedNotes(newChecker: () => StepwiseCheck): CheckedNotes {
  const kept = new WeakMap<TextDocument, Remembered>();

  /** The check of the note as it stands: the last one, or a new one that takes over what that has done. */
  const current = ({ document, format, settings }: OpenNote): Remembered => {
    const text = document.getText();
    const last = kept.get(document);
    if (last !== undefined && last.settings === settings && last.text === text) return last;
    if (last?.checked === null) last.work.return(undefined as never);
    const check = last?.check ?? newChecker();
    const next = { check, text, settings, work: check(text, format, settings), checked: null };
    kept.set(document, next);
    return next;
  };

  const advance = (note: OpenNote, most: number): boolean => {
    const now = current(note);
    try {
      for (let cost = 0; now.checked === null; ) {
        const { done, value } = now.work.next();
        if (done) {
          now.checked = value;
          keepNote(note.document, value.note);
          break;
        }
        cost += value;
        if (cost >= most) return false;
      }
    } catch (error) {
      kept.delete(note.document);
      throw error;
    }
    return true;
  };

  return {
    advance,
    of(note) {
      advance(note, Number.POSITIVE_INFINITY);
      const { checked } = current(note);
      if (checked === null) throw new Error('a check that is done has a result');
      return checked;
    },
  };
}
