#!/usr/bin/env node
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
    // A fault's message may quote a note, so only its name is shown.
    const name = fault instanceof Error ? fault.name : 'unknown';
    process.stderr.write(`foothold: something went wrong inside Foothold itself (${name}).\n`);
    process.exitCode = 2;
  },
);
