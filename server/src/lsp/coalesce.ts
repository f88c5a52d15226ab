import type { Runtime } from './runtime.ts';

/** Runs something for a key once its messages have come to rest, however many there were. */
export interface Coalescer {
  touch(key: string): void;
  forget(key: string): void;
}

/** So many turns may pass with new messages in each before it runs all the same. */
const longestWait = 200;

/**
 * Waits for a turn in which nothing new came for the key: the first turn lets messages arrive that were sent together,
 * the second tells that there were no more. There is no fixed delay.
 */
export function createCoalescer({ later }: Pick<Runtime, 'later'>, run: (key: string) => void): Coalescer {
  const waiting = new Map<string, { touched: number }>();
  const wait = (key: string, state: { touched: number }, turns: number) => {
    const touched = state.touched;
    later(() =>
      later(() => {
        if (waiting.get(key) !== state) return;
        if (state.touched !== touched && turns < longestWait) return wait(key, state, turns + 1);
        waiting.delete(key);
        run(key);
      }),
    );
  };
  return {
    touch(key) {
      const state = waiting.get(key);
      if (state !== undefined) {
        state.touched++;
        return;
      }
      const fresh = { touched: 0 };
      waiting.set(key, fresh);
      wait(key, fresh, 0);
    },
    forget: (key) => void waiting.delete(key),
  };
}
