import { dirname, resolve } from 'node:path';
import type { FindingKind } from '../core/finding.ts';
import { formatOf } from '../host/noteNames.ts';
import { configsFor } from './configs.ts';
import { createEngine } from './engine.ts';
import type { FilterLine } from './filterLine.ts';
import type { Io } from './io.ts';
import { readLines } from './lineReader.ts';
import { mapOrdered } from './ordered.ts';
import type { OptionsOf } from './readers.ts';
import { printable } from './report/printable.ts';
import { fails } from './report/report.ts';
import type { ExitCode } from './run.ts';
import type { Task } from './tasks.ts';

/** Checks notes from standard input, a JSON object a line, and answers line by line in the same order. */
export async function filter(options: OptionsOf<'filter'>, io: Io): Promise<ExitCode> {
  const warn = (line: string) => io.warn(`foothold: ${printable(line)}\n`);
  const configs = configsFor(options, io, warn);
  const name = options.stdinFilename ?? '-';
  const config = await configs.of(name === '-' ? io.cwd : dirname(resolve(io.cwd, name)));
  const settings = { ...config.settings, sensitivity: options.sensitivity ?? config.settings.sensitivity };
  const reading = { format: formatOf(name), showText: options.showText, withReframes: options.reframes };
  const engine = createEngine(io.program, options.threads);
  const found = new Set<FindingKind>();
  let bad = 0;
  const taskOf = (lines: readonly FilterLine[]): Task => ({
    lines,
    settings,
    reading,
    characters: lines.reduce((sum, { bytes }) => sum + bytes.length, 0),
  });
  const results = mapOrdered(readLines(io.input), (lines) => engine.run(taskOf(lines)), engine.window);
  for await (const result of results) {
    if (!('out' in result)) continue;
    bad += result.bad;
    for (const kind of result.found) found.add(kind);
    if (await io.print(result.out)) continue;
    io.stopReading?.();
    break;
  }
  await engine.close();
  if (bad > 0) warn(`${bad} ${bad === 1 ? 'line' : 'lines'} could not be checked; each has its reason in the output.`);
  if (bad > 0 || configs.hadProblems()) return 2;
  return [...found].some((kind) => fails({ kind, known: undefined }, options.failOn)) ? 1 : 0;
}
