import { basename, dirname, relative, resolve, sep } from 'node:path';
import { version } from '../../../package.json';
import { indexLines, placeAt } from '../core/lines.ts';
import { writeAtomic } from '../host/atomicWrite.ts';
import { faultWords } from '../host/nodeFiles.ts';
import { agenda } from '../report/agenda.ts';
import { noteDate } from '../report/noteDate.ts';
import { reportPage } from '../report/page.ts';
import { type ReportNote, reportOf } from '../report/report.ts';
import { CanNotStart } from './canNotStart.ts';
import { checkNotes, type NoteResult } from './checkNotes.ts';
import { configsFor } from './configs.ts';
import type { Io } from './io.ts';
import type { OptionsOf } from './readers.ts';
import { printable } from './report/printable.ts';
import type { ExitCode } from './run.ts';

/** Makes a page about notes, by assumption and by week, or an agenda for the consultation team. */
export async function report(options: OptionsOf<'report'>, io: Io): Promise<ExitCode> {
  const warn = (line: string) => io.warn(`foothold: ${printable(line)}\n`);
  const configs = configsFor(options, io, warn);
  const notes: ReportNote[] = [];
  for await (const result of checkNotes({ ...options, withReframes: false }, configs.of, io))
    notes.push(noteOf(result));
  for (const { name, reason } of notes) if (reason !== undefined) warn(`can't check ${name}: ${reason}.`);

  const counted = reportOf(folderOf(options.paths, io), notes);
  const place = resolve(io.cwd, options.output ?? 'page.html');
  const text = options.agenda
    ? agenda(counted)
    : reportPage(counted, { showText: options.showText, version, linkOf: ({ name }) => linkFrom(place, name, io) });
  if (options.output === undefined) await io.print(text);
  else {
    try {
      writeAtomic(place, text);
    } catch (fault) {
      throw new CanNotStart(`can't write ${options.output}: ${faultWords(fault).replace('read it', 'write there')}.`);
    }
  }
  return notes.some(({ reason }) => reason !== undefined) || configs.hadProblems() ? 2 : 0;
}

function noteOf(result: NoteResult): ReportNote {
  const name = result.path;
  if ('reason' in result) return { name, date: null, findings: [], reason: result.reason };
  const { text, findings } = result;
  const lines = indexLines(text);
  return {
    name,
    date: noteDate(basename(name), text),
    findings: findings.map(({ assumption, kind, span, section }) => ({
      assumption,
      kind,
      line: placeAt(lines, span.start).line + 1,
      section: section === 'none' ? '' : section,
      words: text.slice(span.start, span.end).replace(/\s+/g, ' '),
    })),
  };
}

/** What the page calls the notes: the folder where one was named, or how many names there were. */
function folderOf(paths: readonly string[], { cwd }: Io): string {
  const [first = ''] = paths;
  return paths.length === 1 ? basename(resolve(cwd, first)) : `${paths.length} places`;
}

/** From the page to a note, as a link that holds wherever both are moved together. */
function linkFrom(page: string, note: string, { cwd }: Io): string {
  const path = relative(dirname(page), resolve(cwd, note)).split(sep).map(encodeURIComponent).join('/');
  return path.startsWith('..') ? path : `./${path}`;
}
