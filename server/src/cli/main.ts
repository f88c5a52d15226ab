#!/usr/bin/env node
import { kindOfFault } from '../host/fault.ts';
import { run } from './run.ts';

// The exit code is set, never forced: what was printed is then written whole, also into a slow pipe.
let read = true;
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', () => {
    if (stream === process.stdout) read = false;
  });
}

run(process.argv.slice(2), {
  print: (text) =>
    new Promise((resolve) => {
      if (!read) return resolve(false);
      process.stdout.write(text, () => resolve(read));
    }),
  warn: (text) => process.stderr.write(text),
  input: process.stdin,
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns,
}).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    process.stderr.write(`foothold: something went wrong inside Foothold itself: ${kindOfFault(fault)}.\n`);
    process.exitCode = 2;
  },
);
