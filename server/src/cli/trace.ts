import { dirname, resolve } from 'node:path';
import { indexLines, type LineIndex, lineSpan, offsetAt } from '../core/lines.ts';
import type { Span } from '../core/span.ts';
import { type Trace, traceNote } from '../core/trace.ts';
import { kindOfFault } from '../host/fault.ts';
import { isUnreadable, type Unreadable } from '../host/files.ts';
import { formatOf } from '../host/noteNames.ts';
import { wantsColor } from './colors.ts';
import { configsFor } from './configs.ts';
import type { Io } from './io.ts';
import { noteText } from './noteText.ts';
import { printable } from './report/printable.ts';
import type { Place, TraceFormat, TraceOptions } from './traceArguments.ts';

/** A place with what was made of it. */
export interface TracedPlace extends Place {
  readonly text: string;
  readonly trace: Trace;
}

/** Shows why the sentences at each place are pointed at, or why not. Exit code 2 where a place can't be traced. */
export async function trace(options: TraceOptions, io: Io): Promise<0 | 2> {
  const warn = (line: string) => io.warn(`foothold: ${printable(line)}\n`);
  const configs = configsFor(options, io, warn);
  const texts = new Map<string, string | Unreadable>();
  const traced: TracedPlace[] = [];
  for (const place of options.places) {
    const { path, line, column } = place;
    const text = texts.get(path) ?? (await noteText(path, io));
    texts.set(path, text);
    const result = typeof text === 'string' ? await traceOne(place, text, options, configs, io) : text;
    if (isUnreadable(result))
      warn(`can't trace ${path}:${line}${column === undefined ? '' : `:${column}`}: ${result.reason}.`);
    else traced.push(result);
  }
  if (traced.length > 0 || options.format === 'json') {
    const write = await writers[options.format]();
    await io.print(
      write(traced, { color: options.color ?? wantsColor(io), width: Math.min(Math.max(io.columns ?? 100, 40), 140) }),
    );
  }
  return traced.length < options.places.length || configs.hadProblems() ? 2 : 0;
}

export interface TraceReportOptions {
  readonly color: boolean;
  /** Columns to fill. */
  readonly width: number;
}

type Writer = (traced: readonly TracedPlace[], options: TraceReportOptions) => string;

const writers: Readonly<Record<TraceFormat, () => Promise<Writer>>> = {
  pretty: async () => (await import('./tracePretty.ts')).tracePretty,
  json: async () => (await import('./traceJson.ts')).traceJson,
};

async function traceOne(
  place: Place,
  text: string,
  { stdinFilename, sensitivity }: TraceOptions,
  configs: ReturnType<typeof configsFor>,
  io: Io,
): Promise<TracedPlace | Unreadable> {
  const lines = indexLines(text);
  if (place.line > lines.starts.length) {
    return { reason: `the note has only ${lines.starts.length} ${lines.starts.length === 1 ? 'line' : 'lines'}` };
  }
  const path = place.path === '-' ? (stdinFilename ?? '-') : place.path;
  const { settings } = await configs.of(path === '-' ? io.cwd : dirname(resolve(io.cwd, path)));
  const ignores = path === '-' ? undefined : await configs.ignoresOf(resolve(io.cwd, path));
  const inForce = { ...settings, sensitivity: sensitivity ?? settings.sensitivity, ignores };
  try {
    return { ...place, path, text, trace: traceNote(text, formatOf(path), inForce, spanOf(place, lines)) };
  } catch (fault) {
    return { reason: `something went wrong inside Foothold itself, ${kindOfFault(fault)}` };
  }
}

function spanOf({ line, column }: Place, lines: LineIndex): Span {
  if (column === undefined) return lineSpan(lines, line - 1);
  const offset = offsetAt(lines, { line: line - 1, character: column - 1 });
  return { start: offset, end: offset };
}
