import { dirname, resolve } from 'node:path';
import { checkNote } from '../core/check.ts';
import type { Finding } from '../core/finding.ts';
import { type Config, configFinder, loadConfig, noConfig } from '../host/config.ts';
import { kindOfFault } from '../host/fault.ts';
import { isUnreadable, type Unreadable } from '../host/files.ts';
import { nodeFiles } from '../host/nodeFiles.ts';
import { formatOf } from '../host/noteNames.ts';
import type { CheckOptions, FailOn } from './arguments.ts';
import { type Found, findNotes } from './findNotes.ts';
import type { Io } from './io.ts';
import { noteText } from './noteText.ts';
import { reporters } from './report/index.ts';
import { printable } from './report/printable.ts';
import type { CheckedNote } from './report/report.ts';

/** Exit codes: nothing at or above `--fail-on`, something, or something could not be done. */
export type ExitCode = 0 | 1 | 2;

/** Checks the notes that were named and prints the report; whatever can't be done is named, and the rest goes on. */
export async function check(options: CheckOptions, io: Io): Promise<ExitCode> {
  const warn = (line: string) => io.warn(`foothold: ${printable(line)}\n`);
  const configs = configsFor(options, io, warn);
  const report = (await reporters[options.format]())({
    showText: options.showText,
    color: options.color ?? wantsColor(io),
    width: Math.min(Math.max(io.columns ?? 100, 40), 140),
  });
  let found = false;
  let missed = 0;
  await io.print(report.start());
  for await (const named of findNotes(options.paths, { cwd: io.cwd, configOf: configs.of })) {
    const note = await checkOne(named, options, configs.of, io);
    if (isUnreadable(note)) {
      warn(`can't check ${named.path}: ${note.reason}.`);
      missed++;
      continue;
    }
    found ||= note.findings.some((finding) => fails(finding, options.failOn));
    if (!(await io.print(report.note(note)))) break;
  }
  await io.print(report.end(missed));
  if (missed > 0 || configs.hadProblems()) return 2;
  return found ? 1 : 0;
}

async function checkOne(
  { path, reason }: Found,
  { stdinFilename, sensitivity }: CheckOptions,
  configOf: (folder: string) => Promise<Config>,
  io: Io,
): Promise<CheckedNote | Unreadable> {
  if (reason !== undefined) return { reason };
  const text = await noteText(path, io);
  if (typeof text !== 'string') return text;
  const name = path === '-' ? (stdinFilename ?? path) : path;
  const { settings } = await configOf(name === '-' ? io.cwd : dirname(resolve(io.cwd, name)));
  const inForce = { ...settings, sensitivity: sensitivity ?? settings.sensitivity };
  try {
    return { path: name, text, findings: checkNote(text, formatOf(name), inForce) };
  } catch (fault) {
    return { reason: `something went wrong inside Foothold itself, ${kindOfFault(fault)}` };
  }
}

function fails({ kind }: Finding, failOn: FailOn): boolean {
  return failOn !== 'never' && (kind === 'violation' || failOn === 'reported');
}

/** The configuration of each folder, with its problems named the first time that it is met. */
export function configsFor({ config }: Pick<CheckOptions, 'config'>, { cwd }: Io, warn: (line: string) => void) {
  const find = configFinder(nodeFiles);
  const only =
    config === 'nearest' ? undefined : config === 'none' ? noConfig : loadConfig(nodeFiles, resolve(cwd, config.place));
  const met = new Set<Config>();
  let problems = 0;
  return {
    async of(folder: string): Promise<Config> {
      const found = await (only ?? find(folder));
      if (met.has(found)) return found;
      met.add(found);
      for (const { place, line, column, message } of found.problems) {
        problems++;
        warn(`${shortest(place, cwd)}:${line}:${column}: ${message}`);
      }
      return found;
    },
    hadProblems: () => problems > 0,
  };
}

/** A path as people would type it here. */
function shortest(place: string, cwd: string): string {
  const fromHere = nodeFiles.relative(cwd, place);
  return fromHere.startsWith('..') ? place : fromHere;
}

/** What the terminal and its user's variables say of colors. */
export function wantsColor({ env, isTerminal }: Io): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}
