import type { CancellationToken } from 'vscode-languageserver';
import type { LanguageService, OpenNote } from '../service/languageService.ts';
import type { CheckedNote } from './publishing.ts';
import type { Runtime } from './runtime.ts';

/** Notes up to this length, in code units, are looked at in one turn: that takes no longer than a frame of the screen or two. */
const longest = 200_000;
/** What is done on a longer one in a turn, as in `LanguageService.advance`: a few milliseconds. */
const slice = 100_000;

/** Looks at long notes a slice a turn, so that whatever arrives meanwhile is answered. */
export interface InTurns {
  /** The note as it stands, once its findings are known; what is edited meanwhile is taken in. Undefined where it is closed, or none that is checked. */
  known(uri: string): Promise<CheckedNote | undefined>;
  /** Waits until the findings of a note that nobody edits are known. */
  look(note: OpenNote): Promise<void>;
}

export function createInTurns(
  service: LanguageService,
  { later }: Pick<Runtime, 'later'>,
  noteOf: (uri: string) => Promise<CheckedNote | undefined>,
): InTurns {
  const running = new Map<string, Promise<CheckedNote | undefined>>();
  const advance = (note: OpenNote) =>
    service.advance(note, note.document.getText().length > longest ? slice : Number.POSITIVE_INFINITY);
  const turn = () => new Promise<void>((resolve) => later(resolve));
  const run = async (uri: string) => {
    try {
      for (;;) {
        const note = await noteOf(uri);
        if (note === undefined || advance(note)) return note;
        await turn();
      }
    } finally {
      running.delete(uri);
    }
  };
  return {
    known(uri) {
      const started = running.get(uri) ?? run(uri);
      running.set(uri, started);
      return started;
    },
    async look(note) {
      while (!advance(note)) await turn();
    },
  };
}

/** Stands for what was not waited for. */
export const calledOff = Symbol('called off');

/** What is waited for, or `calledOff` once it is. */
export function unlessCancelled<T>(waited: Promise<T>, token: CancellationToken): Promise<T | typeof calledOff> {
  // A token that comes called off tells nobody.
  if (token.isCancellationRequested) {
    waited.catch(() => {});
    return Promise.resolve(calledOff);
  }
  return new Promise((resolve, reject) => {
    const listening = token.onCancellationRequested(() => resolve(calledOff));
    waited.then(resolve, reject).finally(() => listening.dispose());
  });
}
