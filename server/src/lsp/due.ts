import type { Run } from '../core/settings.ts';

/** What may give reason to look at a note again. */
export type Occasion = 'opened' | 'edited' | 'saved' | 'asked' | 'settings';

/** Which notes are to be looked at now, by the setting `run`. */
export interface Due {
  note(uri: string, occasion: Occasion): void;
  /** True where what happened to the note since the last look is reason enough to look again. */
  take(uri: string, run: Run): boolean;
  /** True where an edit was not looked at. */
  waits(uri: string): boolean;
  closed(uri: string): void;
}

export function createDue(): Due {
  const happened = new Map<string, Set<Occasion>>();
  const looked = new Set<string>();
  const waiting = new Set<string>();
  return {
    note(uri, occasion) {
      const occasions = happened.get(uri) ?? new Set();
      happened.set(uri, occasions.add(occasion));
    },
    take(uri, run) {
      const occasions = happened.get(uri) ?? new Set();
      happened.delete(uri);
      const isDue = {
        onType: true,
        onSave: ['opened', 'saved', 'asked', 'settings'].some((each) => occasions.has(each as Occasion)),
        // What was shown when it was asked for follows new settings.
        manual: occasions.has('asked') || (occasions.has('settings') && looked.has(uri)),
      }[run];
      if (isDue) {
        looked.add(uri);
        waiting.delete(uri);
      } else waiting.add(uri);
      return isDue;
    },
    waits: (uri) => waiting.has(uri),
    closed(uri) {
      waiting.delete(uri);
      happened.delete(uri);
      looked.delete(uri);
    },
  };
}
