import { type CancellationToken, type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { LanguageService } from '../service/languageService.ts';
import { explainCommand, readExplainArguments } from '../service/pages.ts';
import { summaryCommand } from '../service/positives.ts';
import { readTraceArguments, traceCommand } from '../service/trace.ts';
import type { Answer } from './answering.ts';
import { checkCommand, checkWorkspaceCommand } from './checkCommands.ts';
import { ignoreCommands } from './ignoreCommands.ts';
import type { SettingsSource } from './settingsSource.ts';
import { answerViews, viewCommands } from './viewCommands.ts';

export type { Answer };

/** Runs a command; `token` says when it was called off. */
export type Run = (args: readonly unknown[], token: CancellationToken) => unknown;

/** What a client can have executed by name. */
export const commands = [
  traceCommand,
  explainCommand,
  summaryCommand,
  ...viewCommands,
  checkCommand,
  checkWorkspaceCommand,
  ...ignoreCommands,
];

/** Answers commands; one that is not known, or comes with what it does not take, is refused by name. */
export function answerCommands(
  connection: Connection,
  service: LanguageService,
  settings: SettingsSource,
  answer: Answer,
  checks: ReadonlyMap<string, Run>,
): void {
  const others = (command: string, args: readonly unknown[], token: CancellationToken) => {
    const run = views.get(command) ?? checks.get(command);
    return run === undefined
      ? refused(`Foothold has no command ${/^\w{1,40}(?:\.\w{1,40}){1,3}$/.test(command) ? command : 'of this name'}.`)
      : run(args, token);
  };
  const views = answerViews(service, settings, answer);
  connection.onExecuteCommand((params, token) => {
    const { command, arguments: given } = params;
    if (typeof command !== 'string') return refused('A command is to be named.');
    const args: readonly unknown[] = Array.isArray(given) ? given : [];
    switch (command) {
      case traceCommand:
        return trace(args, service, answer);
      case explainCommand:
        return explain(args, service, answer);
      case summaryCommand:
        return summary(args, service, answer);
      default:
        return others(command, args, token);
    }
  });
}

type Arguments = readonly unknown[] | undefined;

function trace(args: Arguments, service: LanguageService, answer: Answer) {
  const asked = readTraceArguments(args);
  if (asked === null) return refused(`${traceCommand} takes a document's address and a position.`);
  return answer('Tracing', asked.uri, null, (note) => service.trace(note, asked.position, asked.plain));
}

function explain(args: Arguments, service: LanguageService, answer: Answer) {
  const asked = readExplainArguments(args);
  if (asked === null) {
    return refused(
      `${explainCommand} takes an assumption such as A2, or a document's address and a position, or nothing.`,
    );
  }
  if (asked.ask === 'page') return service.page(asked.code);
  if (asked.ask === 'list') return service.pages();
  const { uri, position } = asked;
  return answer('Listing pages', uri, service.pages(), (note) => service.pages({ note, position }));
}

function summary(args: Arguments, service: LanguageService, answer: Answer) {
  const [uri] = args ?? [];
  if (typeof uri !== 'string') return refused(`${summaryCommand} takes a document's address.`);
  return answer('Counting', uri, null, (note) => service.summary(note));
}

function refused(why: string) {
  return new ResponseError(ErrorCodes.InvalidParams, why);
}
