import type { Files } from '../host/files.ts';

/** What the server needs of the place where it runs: a desktop process, a browser worker or a test. */
export interface Runtime {
  /** Runs later, once whatever is waiting now has had its turn. */
  later(run: () => void): void;
  /** Runs after so many milliseconds, unless the function that it returns is called before. */
  after(milliseconds: number, run: () => void): () => void;
  /** Where settings files are read; null where there are none to read. */
  readonly files: Files | null;
  /** A note's address as a place for `files`; undefined where it does not lie there. */
  placeOf(uri: string): string | undefined;
  /** The address of a place of `files`. */
  uriOf(place: string): string;
  /** The folder of the pages about the assumptions, as an address that ends in `/`; null where they are not at hand. */
  readonly docs: string | null;
}
