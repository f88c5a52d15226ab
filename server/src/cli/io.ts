import type { Ask } from './ask.ts';

/** What the command line reads from and writes to: the process's own streams, or a test's. */
export interface Io {
  /** Prints the report. Resolves to false once nobody reads it any more (`| head`). */
  print(text: string): Promise<boolean>;
  /** Says what could not be done, on standard error. */
  warn(text: string): void;
  readonly input: AsyncIterable<Uint8Array>;
  /** Lets go of the input, so that nobody waits for what it may still bring. */
  stopReading?(): void;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True where the report goes to a terminal. */
  readonly isTerminal: boolean;
  /** The terminal's width in columns, where it has one. */
  readonly columns: number | undefined;
  /** The file that runs, for threads and for the language server beside it; undefined where there is none. */
  readonly program?: string | undefined;
  /** Where a progress bar may be drawn; undefined where standard error is no terminal. */
  readonly progress?: NodeJS.WriteStream | undefined;
  /** Milliseconds of work before a progress bar is worth showing. */
  readonly progressAfter?: number;
  /** Asks the person at the keyboard; undefined where there is none. */
  readonly ask?: Ask | undefined;
}
