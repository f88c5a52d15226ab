import { sensitivities } from '../core/settings.ts';

export const formats = ['pretty', 'json', 'ndjson', 'sarif', 'junit', 'github'] as const;
export type Format = (typeof formats)[number];
export const failLevels = ['violation', 'reported', 'never'] as const;
export type FailOn = (typeof failLevels)[number];

/** An option as help, pages, manual and completions show it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands for the value in the help: the words it may be, or a name for it. */
  readonly takes?: string;
  readonly choices?: readonly string[];
  /** May be given more than once. */
  readonly many?: true;
  /** What the shell offers for the value. */
  readonly completes?: 'file' | 'folder';
  /** One sentence, without its full stop. */
  readonly help: string;
}

/** Every option of every command: the one source of `--help`, docs/cli.md, the manual page and shell completions. */
export const options = {
  format: {
    type: 'string',
    takes: `${formats.join('|')}[=FILE]`,
    choices: formats,
    many: true,
    help: 'pretty, for people (the default), or one for programs; several may be given, as in --format pretty --format sarif=notes.sarif',
  },
  output: {
    type: 'string',
    short: 'o',
    takes: 'FILE',
    completes: 'file',
    help: 'write the report into this file, whole or not at all; for several, use --format NAME=FILE',
  },
  sensitivity: {
    type: 'string',
    choices: sensitivities,
    help: 'how readily a wording is pointed at; medium is the default; it goes before the configuration',
  },
  'fail-on': {
    type: 'string',
    choices: failLevels,
    help: "what makes the exit code 1: the writer's own wordings (violation, the default), reported words too, or nothing",
  },
  quiet: {
    type: 'boolean',
    short: 'q',
    help: "show the writer's own wordings alone: no reported words, no summary, no progress",
  },
  'max-findings': {
    type: 'string',
    takes: 'NUMBER',
    help: 'show at most so many findings in all; those that follow are counted, and the exit code is the same',
  },
  'show-text': { type: 'boolean', help: 'put the words found into json and ndjson as well' },
  'no-reframes': { type: 'boolean', help: 'leave reframes out of json and ndjson; that goes faster' },
  'stdin-filename': {
    type: 'string',
    takes: 'NAME',
    completes: 'file',
    help: 'the name that a note from standard input goes by: it decides how it is read and which configuration holds',
  },
  config: {
    type: 'string',
    takes: 'FILE',
    completes: 'file',
    help: 'use this configuration, not the .foothold.json or .foothold.yaml nearest to each note',
  },
  'no-config': { type: 'boolean', help: 'use no configuration' },
  'ignore-path': {
    type: 'string',
    takes: 'FILE',
    completes: 'file',
    many: true,
    help: 'leave out what this file names, written like a .gitignore; may be given more than once',
  },
  baseline: {
    type: 'string',
    takes: 'FILE',
    completes: 'file',
    help: 'what was known before, as foothold baseline wrote it; .foothold-baseline.json of the current folder is used by itself',
  },
  'no-baseline': { type: 'boolean', help: 'use no baseline' },
  cache: { type: 'boolean', help: 'remember what was found, so that unchanged notes need no second look' },
  'no-cache': { type: 'boolean', help: 'remember nothing (the default)' },
  'cache-location': {
    type: 'string',
    takes: 'FOLDER',
    completes: 'folder',
    help: 'where to remember it, .foothold-cache in the current folder otherwise; implies --cache',
  },
  threads: {
    type: 'string',
    takes: 'NUMBER',
    help: 'how many threads may work at once on many notes; all processor cores otherwise',
  },
  agenda: {
    type: 'boolean',
    help: 'make an agenda for the consultation team instead, in Markdown, with counts and questions and without names',
  },
  interactive: { type: 'boolean', short: 'i', help: 'go through the findings and choose for each what to do' },
  'dry-run': { type: 'boolean', help: 'show what would change, and change nothing' },
  color: { type: 'boolean', help: 'colors even where the output is no terminal' },
  'no-color': { type: 'boolean', help: 'no colors; the variables NO_COLOR and FORCE_COLOR work, too' },
  help: { type: 'boolean', short: 'h', help: 'show help; after a command, that of the command' },
  version: { type: 'boolean', help: 'show the version' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;

export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

/** What stands for an option's value: `low|medium|high`, `FILE`; undefined where it takes none. */
export function valueForm(option: Option): string | undefined {
  return option.takes ?? option.choices?.join('|');
}
