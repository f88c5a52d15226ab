import { parseArgs } from 'node:util';
import { nearest } from '../core/nearest.ts';
import { type CommandName, type CommandSpec, commandNames, commands, isCommandName } from './commands.ts';
import type { Given } from './given.ts';
import { isOptionName, type Option, options } from './options.ts';
import { type OptionsOf, readers } from './readers.ts';

export type Command =
  | { readonly [Name in CommandName]: { readonly name: Name; readonly options: OptionsOf<Name> } }[CommandName]
  | { readonly name: 'help'; readonly of: CommandName | undefined }
  | { readonly name: 'version' }
  | { readonly name: 'wrong'; readonly message: string };

/** Reads the command line. What can't be understood comes back as one line of plain words. */
export function readArguments(args: readonly string[]): Command {
  const { tokens } = parseArgs({
    args: args.map(guarded),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const optionTokens: OptionToken[] = [];
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(unguarded(token.value));
    if (token.kind === 'option') optionTokens.push(token);
  }
  const [command, ...paths] = words;
  const spec = command !== undefined && isCommandName(command) ? commands[command] : undefined;
  for (const token of optionTokens) {
    const fault = faultOf(token, spec);
    if (fault !== undefined) return wrong(fault);
    // Of an option and its opposite the last one holds.
    given.delete(token.name.startsWith('no-') ? token.name.slice(3) : `no-${token.name}`);
    given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? '']);
  }
  if (given.has('version')) return { name: 'version' };
  if (command === undefined)
    return given.size === 0 || given.has('help')
      ? { name: 'help', of: undefined }
      : wrong('No command is given. Try: foothold check NOTE');
  if (!isCommandName(command))
    return given.has('help') ? { name: 'help', of: undefined } : wrong(unknownCommand(command, args));
  if (given.has('help')) return { name: 'help', of: command };
  return foreignOption(given, command) ?? read(command, paths, given);
}

function read<Name extends CommandName>(name: Name, words: readonly string[], given: Given): Command {
  const read: (words: readonly string[], given: Given) => object | string = readers[name];
  const options = read(words, given);
  return typeof options === 'string' ? wrong(options) : ({ name, options } as Command);
}

/** An option that goes with other commands only. */
function foreignOption(given: Given, command: CommandName): Command | undefined {
  const takes = (name: CommandName): readonly string[] => commands[name].options;
  for (const option of given.keys()) {
    if (takes(command).includes(option)) continue;
    const others = commandNames.filter((name) => takes(name).includes(option)).map((name) => `foothold ${name}`);
    if (others.length > 0) return wrong(`--${option} goes with ${others.join(', ')}, not with foothold ${command}.`);
  }
  return undefined;
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

function faultOf(
  { name, rawName, value, inlineValue }: OptionToken,
  spec: CommandSpec | undefined,
): string | undefined {
  if (!isOptionName(name)) {
    const meant = nearest(name, Object.keys(options));
    const help = meant === undefined ? 'foothold --help lists them.' : `Did you mean --${meant}?`;
    return `There is no option ${rawName}. ${help}`;
  }
  const option: Option = options[name];
  if (option.type === 'boolean') return inlineValue === true ? `${rawName} takes no value.` : undefined;
  const choices = name === 'format' ? (spec?.formats ?? option.choices) : option.choices;
  const allowed = choices?.join(', ') ?? option.takes;
  const missing =
    value === undefined || value === '' || (inlineValue !== true && value.length > 1 && value.startsWith('-'));
  if (missing) return `${rawName} needs a value: ${allowed}.`;
  if (name === 'threads' || name === 'max-findings')
    return /^\d{1,9}$/.test(value) ? undefined : `${rawName} needs a whole number, not "${value}".`;
  // A format may be followed by the file that it is written to.
  const word = name === 'format' && spec?.formats === undefined ? value.replace(/=.*$/s, '') : value;
  if (choices === undefined || choices.includes(word)) return undefined;
  const meant = nearest(word, choices);
  return `${rawName} may be ${allowed}, not "${word}".${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
}

function unknownCommand(word: string, args: readonly string[]): string {
  const meant = nearest(word, commandNames);
  if (meant !== undefined) return `There is no command ${word}. Did you mean: foothold ${meant}?`;
  return `There is no command ${word}. To check notes: foothold check ${args.join(' ')}`;
}

function wrong(message: string): Command {
  return { name: 'wrong', message };
}
