import { resolve } from 'node:path';
import { assumptionCodes } from '../core/rules/rule.ts';
import { type BaselineInUse, findBaseline } from './baselineFile.ts';
import { checkNotes, type NoteResult } from './checkNotes.ts';
import type { CheckOptions } from './checkOptions.ts';
import { configsFor } from './configs.ts';
import type { Io } from './io.ts';
import type { Format } from './options.ts';
import { openOutputs } from './outputs.ts';
import { progressOf } from './progress.ts';
import { printable } from './report/printable.ts';
import { type CheckedNote, fails, type ShownFinding } from './report/report.ts';
import type { ExitCode } from './run.ts';

/** Checks the notes that were named and writes the reports; whatever can't be done is named, and the rest goes on. */
export async function check(options: CheckOptions, io: Io): Promise<ExitCode> {
  const warn = (line: string) => io.warn(`foothold: ${printable(line)}\n`);
  const configs = configsFor(options, io, warn);
  const [baseline, cache] = await Promise.all([baselineFor(options, io), cacheFor(options, io)]);
  const outputs = await openOutputs(options, io);
  const progress = progressOf(options, io);
  const tally = new Map(assumptionCodes.map((code) => [code, { violation: 0, reported: 0 }]));
  const totals = { notes: 0, missed: 0, known: 0, hidden: 0, tally };
  let found = false;
  let room = options.maxFindings ?? Number.POSITIVE_INFINITY;
  const withReframes = options.outputs.some(
    ({ format }) => format === 'pretty' || (options.reframes && showReframes.has(format)),
  );
  try {
    await outputs.start();
    for await (const result of checkNotes(
      { ...options, withReframes, cache, ignoresOf: configs.ignoresOf },
      configs.of,
      io,
    )) {
      progress?.step();
      if ('reason' in result) {
        warn(`can't check ${result.path}: ${result.reason}.`);
        totals.missed++;
        await outputs.missed(result.path, result.reason);
        continue;
      }
      const note = marked(result, baseline);
      totals.notes++;
      const shown: ShownFinding[] = [];
      for (const finding of note.findings) {
        found ||= fails(finding, options.failOn);
        if (options.quiet && finding.kind === 'reported') continue;
        if (finding.known === true) totals.known++;
        else {
          const count = tally.get(finding.assumption);
          if (count !== undefined) count[finding.kind]++;
          if (room < 1) {
            totals.hidden++;
            continue;
          }
          room--;
        }
        shown.push(finding);
      }
      if (!(await outputs.note({ ...note, findings: shown }))) break;
    }
    await outputs.end(totals);
  } catch (fault) {
    outputs.discard();
    throw fault;
  } finally {
    progress?.end();
  }
  if (totals.missed > 0 || configs.hadProblems()) return 2;
  return found ? 1 : 0;
}

const showReframes: ReadonlySet<Format> = new Set(['json', 'ndjson']);

/** The note with what the baseline says of its findings: each entry stands for as many of them as it counted. */
function marked(note: Exclude<NoteResult, { readonly reason: string }>, inUse: BaselineInUse | undefined): CheckedNote {
  if (inUse === undefined) {
    const findings = note.findings.map((finding) => ({ ...finding, known: undefined, fingerprint: undefined }));
    return { ...note, findings };
  }
  const left = new Map<string, number>();
  const findings = note.findings.map((finding) => {
    const fingerprint = inUse.fingerprint(note.path, finding, note.text);
    const count = left.get(fingerprint) ?? inUse.baseline.known.get(fingerprint) ?? 0;
    left.set(fingerprint, count - 1);
    return { ...finding, known: count > 0, fingerprint };
  });
  return { ...note, findings };
}

async function baselineFor({ baseline }: CheckOptions, io: Io): Promise<BaselineInUse | undefined> {
  if (baseline === 'none') return undefined;
  return findBaseline(baseline === 'here' ? undefined : baseline.place, io);
}

async function cacheFor({ cache }: CheckOptions, io: Io) {
  if (cache === undefined) return undefined;
  const { openNoteCache } = await import('./noteCache.ts');
  return openNoteCache(resolve(io.cwd, cache), io);
}
