import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { decode } from '../host/decode.ts';
import { isNoteName } from '../host/noteNames.ts';
import { noteDate } from '../report/noteDate.ts';
import type { LanguageService } from '../service/languageService.ts';
import { outlineCommand } from '../service/outline.ts';
import { readTraceArguments } from '../service/trace.ts';
import { wrongFindingCommand } from '../service/wrongFinding.ts';
import { version } from './about.ts';
import type { Answer } from './commands.ts';
import { isBeingTyped } from './editedNote.ts';
import { formatOfDocument, isCheckedScheme, nameOf } from './noteKind.ts';
import { makeReport, readReportRequest, reportCommand } from './reportCommand.ts';
import type { SettingsSource } from './settingsSource.ts';

/** The command that tells what holds for a note, with its address. */
export const statusCommand = 'foothold.status';

/** The command that checks a note that is not open, with its address and its bytes in Base64. */
export const checkClosedCommand = 'foothold.checkClosed';

export const viewCommands = [
  outlineCommand,
  statusCommand,
  checkClosedCommand,
  wrongFindingCommand,
  reportCommand,
] as const;

type Arguments = readonly unknown[] | undefined;

/** Answers what views beside the notes ask for: lists of findings, what is in force, notes that are not open. */
export function answerViews(
  service: LanguageService,
  settings: SettingsSource,
  answer: Answer,
): ReadonlyMap<string, (args: Arguments) => unknown> {
  const outline = (args: Arguments) => {
    const [uri] = args ?? [];
    if (typeof uri !== 'string') return refused(`${outlineCommand} takes a document's address.`);
    return answer('Listing findings', uri, null, (note) => {
      const quiet = note.settings.quiet > 0;
      const shown = service.findings(note).filter((finding) => !quiet || !isBeingTyped(finding, note.edits));
      return service.outline(note, shown);
    });
  };

  const status = async (args: Arguments) => {
    const [uri] = args ?? [];
    if (typeof uri !== 'string') return refused(`${statusCommand} takes a document's address.`);
    if (!isCheckedScheme(uri)) return { checked: false };
    const { checked, settings: inForce, config } = await settings.of(uri);
    return { checked, settings: inForce, config: config ?? null };
  };

  const checkClosed = async (args: Arguments) => {
    const [uri, bytes] = args ?? [];
    if (typeof uri !== 'string' || typeof bytes !== 'string')
      return refused(`${checkClosedCommand} takes a note's address and its bytes.`);
    const name = nameOf(uri);
    const format = formatOfDocument('', uri);
    if (format === undefined || !isNoteName(name) || !isCheckedScheme(uri)) return null;
    const { checked, settings: inForce } = await settings.of(uri);
    settings.closed(uri);
    if (!checked) return null;
    const text = decode(fromBase64(bytes));
    if (typeof text !== 'string') return { reason: text.reason };
    const note = { document: TextDocument.create(uri, '', 0, text), format, settings: inForce };
    return { date: noteDate(name, text), findings: service.outline(note, service.findings(note)) };
  };

  const wrongFinding = (args: Arguments) => {
    const asked = readTraceArguments(args);
    if (asked === null) return refused(`${wrongFindingCommand} takes a document's address and a position.`);
    return answer('Describing a finding', asked.uri, null, (note) =>
      service.wrongFinding(note, asked.position, version),
    );
  };

  const report = (args: Arguments) => {
    const asked = readReportRequest(args);
    if (asked === null) return refused(`${reportCommand} takes the folder's name and its notes.`);
    return makeReport(asked);
  };

  return new Map<string, (args: Arguments) => unknown>([
    [outlineCommand, outline],
    [statusCommand, status],
    [checkClosedCommand, checkClosed],
    [reportCommand, report],
    [wrongFindingCommand, wrongFinding],
  ]);
}

/** In a browser's worker and in Node alike. */
declare const atob: (base64: string) => string;

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

function refused(why: string) {
  return new ResponseError(ErrorCodes.InvalidParams, why);
}
