#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { kindOfFault } from '../host/fault.ts';
import { run } from './run.ts';
import { keyboard } from './terminal.ts';

// The same file is the program and, in a thread of its own, one of the many hands that check.
if (isMainThread) start();
else import('./worker.ts').then(({ serveTasks }) => serveTasks());

function start(): void {
  // The exit code is set, never forced: what was printed is then written whole, also into a slow pipe.
  let read = true;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', () => {
      if (stream === process.stdout) read = false;
    });
  }
  let hasEnded = false;
  process.on('exit', () => {
    if (hasEnded) return;
    process.stderr.write('foothold: something went wrong inside Foothold itself: it ended too early.\n');
    process.exitCode = 2;
  });
  run(process.argv.slice(2), {
    print: (text) =>
      new Promise((resolve) => {
        if (!read) return resolve(false);
        process.stdout.write(text, (error) => resolve(read && !error));
      }),
    warn: (text) => process.stderr.write(text),
    input: process.stdin,
    stopReading: () => process.stdin.destroy(),
    cwd: process.cwd(),
    env: process.env,
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns,
    program: programFile(),
    progress: process.stderr.isTTY === true ? process.stderr : undefined,
    ask: process.stdin.isTTY === true && process.stdout.isTTY === true ? keyboard : undefined,
  }).then(
    (code) => {
      hasEnded = true;
      process.exitCode = code;
    },
    (fault: unknown) => {
      hasEnded = true;
      process.stderr.write(`foothold: something went wrong inside Foothold itself: ${kindOfFault(fault)}.\n`);
      process.exitCode = 2;
    },
  );
}

/** The bundle's own file; undefined where the program runs from its sources. */
function programFile(): string | undefined {
  const file = process.argv[1];
  if (file === undefined) return undefined;
  const place = realpathSync(file);
  return place.endsWith('.cjs') ? place : undefined;
}
