import { parseArgs } from 'node:util';
import { nearest } from '../core/nearest.ts';
import { type Sensitivity, sensitivities } from '../core/settings.ts';
import { readPlaces, type TraceOptions } from './traceArguments.ts';

export const formats = ['pretty', 'json'] as const;
export type Format = (typeof formats)[number];
export const failLevels = ['violation', 'reported', 'never'] as const;
export type FailOn = (typeof failLevels)[number];

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: Format;
  /** Lies on top of the configuration's. */
  readonly sensitivity: Sensitivity | undefined;
  readonly failOn: FailOn;
  readonly stdinFilename: string | undefined;
  /** A configuration by name, `none` of them, or the `nearest` to each note. */
  readonly config: { readonly place: string } | 'none' | 'nearest';
  readonly showText: boolean;
  /** Undefined leaves it to the terminal. */
  readonly color: boolean | undefined;
}

export type Command =
  | { readonly name: 'check'; readonly options: CheckOptions }
  | { readonly name: 'trace'; readonly options: TraceOptions }
  | { readonly name: 'help' | 'version' }
  | { readonly name: 'wrong'; readonly message: string };

/** An option as `foothold --help` shows it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands for the value in the help: the words it may be, or a name for it. */
  readonly takes?: string;
  readonly choices?: readonly string[];
  readonly help: string;
}

export const commands = ['check', 'trace'] as const;

export const options = {
  format: {
    type: 'string',
    choices: formats,
    help: 'pretty, for people (the default), or json, for programs',
  },
  sensitivity: {
    type: 'string',
    choices: sensitivities,
    help: 'how readily a wording is pointed at; medium is the default',
  },
  'fail-on': {
    type: 'string',
    choices: failLevels,
    help: "what makes the exit code 1: the writer's own wordings (violation, the default), reported words too, or nothing",
  },
  'stdin-filename': {
    type: 'string',
    takes: 'NAME',
    help: 'the name that a note from standard input goes by: it decides how it is read and which configuration holds',
  },
  config: {
    type: 'string',
    takes: 'FILE',
    help: 'use this configuration, not the .foothold.json or .foothold.yaml nearest to each note',
  },
  'no-config': { type: 'boolean', help: 'use no configuration' },
  'show-text': { type: 'boolean', help: 'put the words found into json as well' },
  color: { type: 'boolean', help: 'colors even where the output is no terminal' },
  'no-color': { type: 'boolean', help: 'no colors; the variables NO_COLOR and FORCE_COLOR work, too' },
  help: { type: 'boolean', short: 'h', help: 'show this help' },
  version: { type: 'boolean', help: 'show the version' },
} as const satisfies Record<string, Option>;

type Name = keyof typeof options;
const names = Object.keys(options);

/** Reads the command line. What can't be understood comes back as one line of plain words. */
export function readArguments(args: readonly string[]): Command {
  const { tokens } = parseArgs({
    args: args.map(guarded),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(unguarded(token.value));
    if (token.kind !== 'option') continue;
    const fault = faultOf(token);
    if (fault !== undefined) return wrong(fault);
    // Of an option and its opposite the last one holds.
    given.delete(token.name.startsWith('no-') ? token.name.slice(3) : `no-${token.name}`);
    given.set(token.name, token.value ?? '');
  }
  if (given.has('help')) return { name: 'help' };
  if (given.has('version')) return { name: 'version' };
  const [command, ...paths] = words;
  if (command === undefined)
    return given.size === 0 ? { name: 'help' } : wrong('No command is given. Try: foothold check NOTE');
  const config = given.get('config');
  const shared = {
    sensitivity: oneOf(sensitivities, given.get('sensitivity')),
    stdinFilename: given.get('stdin-filename'),
    config: config !== undefined ? { place: config } : given.has('no-config') ? 'none' : 'nearest',
    color: given.has('color') ? true : given.has('no-color') ? false : undefined,
  } as const;
  if (command === 'trace') {
    const places = readPlaces(paths, given);
    return typeof places === 'string' ? wrong(places) : { name: 'trace', options: { ...shared, ...places } };
  }
  if (command !== 'check') return wrong(unknownCommand(command, args));
  if (paths.length === 0) return wrong('Name a note or a folder to check, or - to read a note from standard input.');
  return {
    name: 'check',
    options: {
      ...shared,
      paths,
      format: oneOf(formats, given.get('format')) ?? 'pretty',
      failOn: oneOf(failLevels, given.get('fail-on')) ?? 'violation',
      showText: given.has('show-text'),
    },
  };
}

/** `-:12` is a line of standard input, and no option. A NUL, which no argument can hold, tells that to the parser. */
function guarded(arg: string): string {
  return arg.startsWith('-:') ? `\0${arg}` : arg;
}

function unguarded(word: string): string {
  return word.replace(/^\0/, '');
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function faultOf({ name, rawName, value, inlineValue }: OptionToken): string | undefined {
  if (!isName(name)) {
    const meant = nearest(name, names);
    const help = meant === undefined ? 'foothold --help lists them.' : `Did you mean --${meant}?`;
    return `There is no option ${rawName}. ${help}`;
  }
  const option: Option = options[name];
  if (option.type === 'boolean') return inlineValue === true ? `${rawName} takes no value.` : undefined;
  const missing =
    value === undefined || value === '' || (inlineValue !== true && value.length > 1 && value.startsWith('-'));
  const allowed = option.choices?.join(', ') ?? option.takes;
  if (missing) return `${rawName} needs a value: ${allowed}.`;
  if (option.choices === undefined || option.choices.includes(value)) return undefined;
  const meant = nearest(value, option.choices);
  return `${rawName} may be ${allowed}, not "${value}".${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
}

function isName(name: string): name is Name {
  return Object.hasOwn(options, name);
}

function oneOf<T extends string>(allowed: readonly T[], value: string | undefined): T | undefined {
  return allowed.find((each) => each === value);
}

function unknownCommand(word: string, args: readonly string[]): string {
  const meant = nearest(word, commands);
  if (meant !== undefined) return `There is no command ${word}. Did you mean: foothold ${meant}?`;
  return `There is no command ${word}. To check notes: foothold check ${args.join(' ')}`;
}

function wrong(message: string): Command {
  return { name: 'wrong', message };
}
