import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../../server/src/cli/io.ts';
import { run } from '../../server/src/cli/run.ts';

/** Files by name, with their text or bytes. */
export type Tree = Readonly<Record<string, string | Uint8Array>>;

/** What a call of the command line gave. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  /** The lines on standard error. */
  readonly err: readonly string[];
}

/** A folder that is gone after `use`. */
export async function inFolder<T>(files: Tree, use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'foothold-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Calls `foothold` in a folder, in this process, as a terminal of 100 columns without colors would unless `io` says otherwise. */
export async function foothold(
  cwd: string,
  args: readonly string[],
  io: Partial<Io> & { stdin?: string | Uint8Array } = {},
): Promise<Outcome> {
  let out = '';
  let err = '';
  const { stdin = '', ...others } = io;
  const code = await run(args, {
    print: async (text) => {
      out += text;
      return true;
    },
    warn: (text) => {
      err += text;
    },
    input: (async function* () {
      yield typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin;
    })(),
    cwd,
    env: {},
    isTerminal: false,
    columns: undefined,
    ...others,
  });
  return { code, out, err: err.split('\n').filter((line) => line !== '') };
}

/** Calls `foothold` in a folder made of `files`. */
export function footholdIn(
  files: Tree,
  args: readonly string[],
  io: Parameters<typeof foothold>[2] = {},
): Promise<Outcome> {
  return inFolder(files, (folder) => foothold(folder, args, io));
}

/** The notes of a JSON report with their findings as `A2 violation` lines. */
export function findingsIn(out: string): Readonly<Record<string, readonly string[]>> {
  const report = JSON.parse(out) as { notes: { path: string; findings: { assumption: string; kind: string }[] }[] };
  return Object.fromEntries(
    report.notes.map(({ path, findings }) => [path, findings.map(({ assumption, kind }) => `${assumption} ${kind}`)]),
  );
}
