/** Work that can be left and taken up again. Each step says what it cost: about as much as to read so many code units. */
export type Steps<T> = Generator<number, T, void>;

/** A step costs about so much: little enough to stop after any of them, enough that stopping costs nothing. */
export const STEP = 4000;

/** Does all of the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
