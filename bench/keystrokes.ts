import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a server needs from a letter typed to its diagnostics, in milliseconds. */
export interface Keystrokes {
  readonly open: number;
  readonly p50: number;
  readonly p99: number;
  readonly edits: number;
  /** The most memory it held, in MB. */
  readonly peak: number;
}

export interface Typing {
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly file: string;
  readonly mode: 'push' | 'pull';
  /** Where in the note, 0 to 1. */
  readonly at: number;
  readonly edits: number;
  /** Typing ends after so many seconds. */
  readonly most: number;
  readonly settings?: unknown;
}

export type Driver = (typing: Typing) => Promise<Keystrokes | null>;

/** The driver that measures servers over their standard streams; it comes with the shared data, null where that is not at hand. */
export async function keystrokeDriver(): Promise<Driver | null> {
  const file = join(resolve(process.env.FOOTHOLD_SHARED ?? '../shared'), 'bench/lsp-latency.mjs');
  if (!existsSync(file)) return null;
  const { measure } = await import(pathToFileURL(file).href);
  return async ({ args, cwd, file: note, mode, at, edits, most, settings }) => {
    const timeout = Math.max(60, most * 3);
    const result = await measure({
      command: process.execPath,
      args: [...args],
      ...(cwd === undefined ? {} : { cwd }),
      ...(settings === undefined ? {} : { settings }),
      ...{ file: note, mode, at, edits, max: most, timeout, think: 5 },
    });
    if (result.error !== undefined || !(result.latency?.n > 0)) return null;
    const { p50, p99, n } = result.latency;
    return { open: result.openMs, p50, p99, edits: n, peak: result.peakRssMB };
  };
}
