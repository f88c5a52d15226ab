import type { Runtime } from '../../server/src/lsp/runtime.ts';

/** A clock that goes on only when told to, for what waits some milliseconds. */
export function fakeClock() {
  const waiting = new Set<{ readonly at: number; readonly run: () => void }>();
  let now = 0;
  const after: Runtime['after'] = (milliseconds, run) => {
    const timer = { at: now + milliseconds, run };
    waiting.add(timer);
    return () => void waiting.delete(timer);
  };
  return {
    after,
    /** How many things wait. */
    waiting: () => waiting.size,
    pass(milliseconds: number) {
      now += milliseconds;
      for (const timer of [...waiting].filter(({ at }) => at <= now).sort((a, b) => a.at - b.at)) {
        waiting.delete(timer);
        timer.run();
      }
    },
  };
}
