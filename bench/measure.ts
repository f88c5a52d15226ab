import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

/** A path from the folder of this project. */
export const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

/** What a program took: seconds by the clock, and the most memory that it held, in MB. */
export interface Run {
  readonly seconds: number;
  readonly peak: number;
  readonly output: string;
}

/** Runs a Node program to its end. Findings (exit code 1) are an end like any other. */
export async function runNode(args: readonly string[], cwd = fromRoot('.')): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--require', fromRoot('bench/peak.cjs'), ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  let output = '';
  let peak = '';
  child.stdout?.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stdio[3]?.on('data', (chunk) => {
    peak += String(chunk);
  });
  const [code] = await once(child, 'close');
  if (code !== 0 && code !== 1) throw new Error(`${args[0]} ended with ${code}`);
  return { seconds: (performance.now() - started) / 1000, peak: Number(peak) / 1000, output };
}

/** The machine in words, and how busy it is with other things. */
export function machine(): { readonly name: string; readonly load: number } {
  const [cpu] = cpus();
  return {
    name: `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node.js ${process.version}`,
    load: loadavg()[0] ?? 0,
  };
}
