import { noConfig } from '../host/config.ts';
import type { CheckOptions } from './checkOptions.ts';
import { configsFor } from './configs.ts';
import { findNotes } from './findNotes.ts';
import { ignoresOf } from './ignores.ts';
import type { Io } from './io.ts';

/** A bar on the terminal while long work goes on. */
export interface Progress {
  /** One note more is done. */
  step(): void;
  end(): void;
}

/** Milliseconds of work before a bar is worth showing. */
const patience = 1_000;

/** Undefined where a bar would be of no use: no terminal, or the report itself runs through it. */
export function progressOf(options: CheckOptions, io: Io): Progress | undefined {
  const { progress: stream } = io;
  const printsHere = io.isTerminal && options.outputs.some(({ file }) => file === undefined);
  if (stream === undefined || options.quiet || printsHere) return undefined;
  const since = Date.now();
  let done = 0;
  let hasEnded = false;
  let bar: { update(value: number): void; stop(): void } | undefined;
  let isStarting = false;
  const start = async () => {
    isStarting = true;
    const [{ default: cliProgress }, total] = await Promise.all([import('cli-progress'), countNotes(options, io)]);
    if (hasEnded) return;
    const created = new cliProgress.SingleBar({
      format: 'Checking {bar} {value} of {total} notes, {eta_formatted} left',
      barCompleteChar: '█',
      barIncompleteChar: '░',
      hideCursor: true,
      clearOnComplete: true,
      stream,
    });
    created.start(total, done);
    bar = created;
  };
  return {
    step() {
      done++;
      bar?.update(done);
      if (!isStarting && Date.now() - since >= (io.progressAfter ?? patience)) start().catch(() => {});
    },
    end() {
      hasEnded = true;
      bar?.stop();
    },
  };
}

async function countNotes(options: CheckOptions, io: Io): Promise<number> {
  const configOf = options.config === 'none' ? async () => noConfig : configsFor(options, io, () => {}).of;
  const leavesOut = await ignoresOf(options.ignorePaths, io);
  let count = 0;
  for await (const { reason } of findNotes(options.paths, { cwd: io.cwd, configOf, leavesOut }))
    if (reason === undefined) count++;
  return count;
}
