import { resolve } from 'node:path';
import picocolors from 'picocolors';
import { proveExamples } from '../core/house/proveExamples.ts';
import { nodeFiles } from '../host/nodeFiles.ts';
import { houseOf, type PackFile, readPack } from '../host/packs.ts';
import { wantsColor } from './colors.ts';
import type { Io } from './io.ts';
import { type PackFault, packReport } from './packReport.ts';
import type { OptionsOf } from './readers.ts';
import { printable } from './report/printable.ts';
import type { ExitCode } from './run.ts';

/** Holds house packs to their own examples, and says what is not as it was written. */
export async function pack({ paths, color }: OptionsOf<'pack'>, io: Io): Promise<ExitCode> {
  const colors = picocolors.createColors(color ?? wantsColor(io));
  let hasFaults = false;
  let hasMissing = false;
  for (const path of paths) {
    const file = await readPack(nodeFiles, resolve(io.cwd, path));
    if (!file.isText) {
      hasMissing = true;
      for (const { message } of file.problems) io.warn(`foothold: ${printable(path)}: ${message}\n`);
      continue;
    }
    const faults = faultsOf(file);
    hasFaults ||= faults.length > 0;
    await io.print(packReport(path, file.patterns, faults, colors));
  }
  return hasMissing ? 2 : hasFaults ? 1 : 0;
}

/** What is wrong in a pack, its examples included, in the order of its lines. */
function faultsOf(file: PackFile): readonly PackFault[] {
  const house = houseOf(file);
  const examples = file.patterns.flatMap((pattern) =>
    proveExamples(pattern, house).map((fault) => ({ ...file.at(fault.path), message: fault.message, example: fault })),
  );
  return [...file.problems, ...examples].sort((a, b) => a.line - b.line || a.column - b.column);
}
