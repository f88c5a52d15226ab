import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { calledOff, unlessCancelled } from './inTurns.ts';
import type { Log } from './log.ts';
import { uriIn } from './params.ts';
import type { CheckedNote, Publishing } from './publishing.ts';
import type { Runtime } from './runtime.ts';

/** Answers a request about one open note; a fault costs that answer, never the server. */
export type Answer = <T>(what: string, uri: string, fallback: T, compute: (note: CheckedNote) => T) => Promise<T>;

/** What an answer needs of the note: its findings, however long that takes; its findings, if they are known soon; its text alone. */
export type Needs = 'findings' | 'findings soon' | 'text';

/** The same for a request of the protocol itself: one that names no document is refused, one that was called off is not computed. */
export type Respond = <T>(
  what: string,
  params: unknown,
  token: CancellationToken,
  fallback: T,
  compute: (note: CheckedNote) => T,
  isComplete?: boolean,
  needs?: Needs,
) => Promise<T | ResponseError>;

/** Whoever points at a word waits no longer than so many milliseconds for what is said of it. */
const patience = 500;

export function createAnswer(
  { noteOf, known }: Pick<Publishing, 'noteOf' | 'known'>,
  runtime: Pick<Runtime, 'later' | 'after'>,
  log: Log,
): { answer: Answer; respond: Respond } {
  const noteFor = (uri: string, needs: Needs): Promise<CheckedNote | undefined> => {
    if (needs === 'text') return noteOf(uri);
    return needs === 'findings' ? known(uri) : soon(known(uri), runtime);
  };
  const answerFrom = async <T>(
    what: string,
    waited: () => Promise<CheckedNote | undefined>,
    fallback: T,
    compute: (note: CheckedNote) => T,
  ): Promise<T> => {
    try {
      const note = await waited();
      return note === undefined ? fallback : compute(note);
    } catch (error) {
      log.fault(what, error);
      return fallback;
    }
  };
  const answer: Answer = (what, uri, fallback, compute) => answerFrom(what, () => known(uri), fallback, compute);
  const respond: Respond = async (
    what,
    params,
    token,
    fallback,
    compute,
    isComplete = true,
    needs: Needs = 'findings',
  ) => {
    const uri = uriIn(params);
    if (uri === undefined || !isComplete)
      return new ResponseError(ErrorCodes.InvalidParams, 'A document and a place in it are to be named.');
    type Result = ReturnType<typeof compute>;
    const answered = answerFrom<Result | undefined>(
      what,
      () => noteFor(uri, needs),
      fallback,
      (note) => (token.isCancellationRequested ? undefined : compute(note)),
    );
    const result = await unlessCancelled(answered, token);
    return result === undefined || result === calledOff || token.isCancellationRequested
      ? new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.')
      : result;
  };
  return { answer, respond };
}

/** The note, or undefined where it takes too long. */
function soon<T>(waited: Promise<T>, { later, after }: Pick<Runtime, 'later' | 'after'>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    let stop: (() => void) | null = null;
    let isSettled = false;
    const settled = () => {
      isSettled = true;
      stop?.();
    };
    waited.then(resolve, reject).finally(settled);
    // Most notes are known before a turn is over.
    later(() => {
      if (!isSettled) stop = after(patience, () => resolve(undefined));
    });
  });
}
