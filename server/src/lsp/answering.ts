import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Log } from './log.ts';
import { uriIn } from './params.ts';
import type { CheckedNote, Publishing } from './publishing.ts';

/** Answers a request about one open note; a fault costs that answer, never the server. */
export type Answer = <T>(what: string, uri: string, fallback: T, compute: (note: CheckedNote) => T) => Promise<T>;

/** The same for a request of the protocol itself: one that names no document is refused, one that was called off is not computed. */
export type Respond = <T>(
  what: string,
  params: unknown,
  token: CancellationToken,
  fallback: T,
  compute: (note: CheckedNote) => T,
  isComplete?: boolean,
) => Promise<T | ResponseError>;

export function createAnswer(noteOf: Publishing['noteOf'], log: Log): { answer: Answer; respond: Respond } {
  const answer: Answer = async (what, uri, fallback, compute) => {
    try {
      const note = await noteOf(uri);
      return note === undefined ? fallback : compute(note);
    } catch (error) {
      log.fault(what, error);
      return fallback;
    }
  };
  const respond: Respond = async (what, params, token, fallback, compute, isComplete = true) => {
    const uri = uriIn(params);
    if (uri === undefined || !isComplete)
      return new ResponseError(ErrorCodes.InvalidParams, 'A document and a place in it are to be named.');
    const cancelled = () => new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
    const result = await answer<ReturnType<typeof compute> | undefined>(what, uri, fallback, (note) =>
      token.isCancellationRequested ? undefined : compute(note),
    );
    return result === undefined || token.isCancellationRequested ? cancelled() : result;
  };
  return { answer, respond };
}
