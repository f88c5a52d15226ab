import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context } from 'mocha';
import { type Deeds, readCalls, watchedCalls } from './calls.ts';

export const cli = fileURLToPath(new URL('../../../dist/foothold.cjs', import.meta.url));
export const server = fileURLToPath(new URL('../../../dist/server.cjs', import.meta.url));
export const packed = fileURLToPath(new URL('../../../dist/extension/dist/server.cjs', import.meta.url));

/** What a program printed and did. */
export interface Watched extends Deeds {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A program that runs: its streams, and what it printed and did once it has ended. */
export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<Watched>;
}

export interface Way {
  /** The folder that it works in, whose subfolder `home` is its home. */
  readonly folder: string;
  readonly stdin?: string;
  /** Variables beside PATH, HOME and TMPDIR; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** In a network of its own, which reaches nothing. */
  readonly offline?: boolean;
}

/** Runs Node with these arguments to its end. */
export function watch(args: readonly string[], way: Way): Promise<Watched> {
  const { child, ended } = startWatched(args, way);
  child.stdin.end(way.stdin ?? '');
  return ended;
}

/** Starts Node with these arguments while every call that is worth watching is written down. */
export function startWatched(args: readonly string[], { folder, env = {}, offline = false }: Way): Running {
  const record = mkdtempSync(join(tmpdir(), 'foothold-calls-'));
  const program = [
    ...(offline ? ['unshare', ...unshareOptions] : []),
    ...['strace', '-ff', '-y', '-qq', '-s', '4096', '-e', 'signal=none', '-e', `trace=${watchedCalls}`],
    ...['-o', join(record, 'calls'), process.execPath, ...args],
  ];
  const child = spawn(program[0] ?? '', program.slice(1), {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: join(folder, 'home'), TMPDIR: join(folder, 'tmp'), ...env },
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text;
  });
  child.stdin.on('error', () => {
    // It has ended without reading all.
  });
  const ended = new Promise<Watched>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      // The first thread's file is the one that starts with the program's own start.
      const threads = readdirSync(record).map((name) => readFileSync(join(record, name), 'utf8').split('\n'));
      threads.sort(([a = ''], [b = '']) => Number(b.startsWith('execve')) - Number(a.startsWith('execve')));
      rmSync(record, { recursive: true });
      resolve({ code, out, err, ...readCalls(threads.flat(), folder) });
    });
  });
  return { child, ended };
}

const unshareOptions = process.getuid?.() === 0 ? ['-n'] : ['-rn'];
const canTrace = () => spawnSync('strace', ['-qq', '-e', 'trace=none', 'true']).status === 0;
const canUnshare = () => spawnSync('unshare', [...unshareOptions, 'true']).status === 0;

/** Skips what can't be watched here and says why, unless FOOTHOLD_PRIVACY is `required`, as in CI. */
export function needStrace(this: Context): void {
  this.timeout(10_000);
  if (canTrace()) return;
  const why = 'strace is not installed here, or may not trace';
  if (process.env.FOOTHOLD_PRIVACY === 'required') throw new Error(`${why}, and this run requires it.`);
  console.log(`    skipped: ${why} (apt-get install strace)`);
  this.skip();
}

/** Skips what needs a network of its own where the system does not give one. */
export function needUnshare(this: Context): void {
  if (canUnshare()) return;
  console.log('    skipped: the system gives no network of its own here (unshare -n)');
  this.skip();
}
