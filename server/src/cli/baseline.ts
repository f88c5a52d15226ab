import { resolve } from 'node:path';
import { writeAtomic } from '../host/atomicWrite.ts';
import { baselineText, fingerprintOf, newBaseline } from '../host/baseline.ts';
import { faultWords } from '../host/nodeFiles.ts';
import { baselineName, findBaseline, pathFrom } from './baselineFile.ts';
import { CanNotStart } from './canNotStart.ts';
import { checkNotes } from './checkNotes.ts';
import { configsFor } from './configs.ts';
import type { Io } from './io.ts';
import type { OptionsOf } from './readers.ts';
import { printable } from './report/printable.ts';
import type { ExitCode } from './run.ts';

/** Remembers all that is found in the notes that were named; an older baseline gives its key and is replaced. */
export async function baseline(options: OptionsOf<'baseline'>, io: Io): Promise<ExitCode> {
  const warn = (line: string) => io.warn(`foothold: ${printable(line)}\n`);
  const configs = configsFor(options, io, warn);
  const name = options.output ?? baselineName;
  const place = resolve(io.cwd, name);
  const { key } = (await olderAt(name, io)) ?? newBaseline();
  const known = new Map<string, number>();
  let count = 0;
  let notes = 0;
  let missed = 0;
  // At high sensitivity, so that what is barely not shown now does not come up when the note around it changes.
  const everything = { ...options, sensitivity: 'high', withReframes: false } as const;
  for await (const result of checkNotes(everything, configs.of, io)) {
    if ('reason' in result) {
      warn(`can't check ${result.path}: ${result.reason}.`);
      missed++;
      continue;
    }
    notes++;
    const path = pathFrom(place, result.path, io.cwd);
    for (const finding of result.findings) {
      const fingerprint = fingerprintOf({ key, known }, path, finding, result.text);
      known.set(fingerprint, (known.get(fingerprint) ?? 0) + 1);
      count++;
    }
  }
  try {
    writeAtomic(place, baselineText({ key, known }));
  } catch (fault) {
    throw new CanNotStart(`can't write ${name}: ${faultWords(fault).replace('read it', 'write there')}.`);
  }
  const found = `${count} ${count === 1 ? 'wording' : 'wordings'} in ${notes} ${notes === 1 ? 'note' : 'notes'}`;
  await io.print(
    `${name}: ${found} ${count === 1 ? 'is' : 'are'} known from now on, those of high sensitivity among them. It holds no words of a note.\n`,
  );
  return missed > 0 || configs.hadProblems() ? 2 : 0;
}

async function olderAt(name: string, io: Io) {
  try {
    return (await findBaseline(name, io))?.baseline;
  } catch {
    // None, or one that can't be used: it is made anew.
    return undefined;
  }
}
