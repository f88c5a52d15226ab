import { resolve } from 'node:path';
import type { AtomicFile } from '../host/atomicWrite.ts';
import { faultWords } from '../host/nodeFiles.ts';
import { CanNotStart } from './canNotStart.ts';
import type { CheckOptions } from './checkOptions.ts';
import { wantsColor } from './colors.ts';
import type { Io } from './io.ts';
import { reporters } from './report/index.ts';
import type { CheckedNote, Report, Totals } from './report/report.ts';

/** All reports of a run at once. */
export interface Outputs {
  start(): Promise<void>;
  /** False once nobody reads any of them any more. */
  note(note: CheckedNote): Promise<boolean>;
  missed(path: string, reason: string): Promise<void>;
  /** Ends the reports; only now files appear in their places. */
  end(totals: Totals): Promise<void>;
  /** Leaves the files as they were. */
  discard(): void;
}

interface Sink {
  readonly report: Report;
  /** Undefined is standard output. */
  readonly file: AtomicFile | undefined;
}

/** Opens every report that was asked for. Throws where a file can't be written. */
export async function openOutputs(options: CheckOptions, io: Io): Promise<Outputs> {
  const sinks: Sink[] = [];
  for (const { format, file } of options.outputs) {
    const create = await reporters[format]();
    const report = create({
      showText: options.showText,
      color: options.color ?? (file === undefined && wantsColor(io)),
      width: Math.min(Math.max((file === undefined ? io.columns : undefined) ?? 100, 40), 140),
      failOn: options.failOn,
      quiet: options.quiet,
    });
    sinks.push({ report, file: file === undefined ? undefined : await openFile(file, io) });
  }
  const write = async (content: (report: Report) => string): Promise<boolean> => {
    let isRead = false;
    for (const { report, file } of sinks) {
      const text = content(report);
      if (file !== undefined) {
        if (text !== '') file.write(text);
        isRead = true;
      } else if (await io.print(text)) isRead = true;
    }
    return isRead;
  };
  return {
    async start() {
      await write((report) => report.start());
    },
    note: (note) => write((report) => report.note(note)),
    async missed(path, reason) {
      await write((report) => report.missed(path, reason));
    },
    async end(totals) {
      await write((report) => report.end(totals));
      for (const { file } of sinks) file?.commit();
    },
    discard() {
      for (const { file } of sinks) file?.discard();
    },
  };
}

async function openFile(name: string, io: Pick<Io, 'cwd'>): Promise<AtomicFile> {
  // Loaded only where a file is written.
  const { openAtomic } = await import('../host/atomicWrite.ts');
  try {
    return openAtomic(resolve(io.cwd, name));
  } catch (fault) {
    throw new CanNotStart(`can't write ${name}: ${faultWords(fault).replace('read it', 'write there')}.`);
  }
}
