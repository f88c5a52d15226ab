import type { OptionName } from './options.ts';

/** A command as help, pages, manual and completions show it. */
export interface CommandSpec {
  /** What may follow the command's name, one form each, with what that does. */
  readonly usage: readonly (readonly [form: string, does: string])[];
  readonly options: readonly OptionName[];
  /** The formats it can give, where it can't give all. */
  readonly formats?: readonly string[];
  /** What else is to be said, one paragraph. */
  readonly more?: string;
}

const configured = ['sensitivity', 'config', 'no-config', 'stdin-filename'] as const;
const colored = ['color', 'no-color'] as const;

/** Every command: the one source of `--help`, docs/cli.md, the manual page and shell completions. */
export const commands = {
  check: {
    usage: [
      ['PATH...', 'Check notes, folders of notes, or patterns such as "notes/**/*.md".'],
      ['-', 'Check a note from standard input.'],
    ],
    options: [
      'format',
      'output',
      ...configured,
      'fail-on',
      'quiet',
      'max-findings',
      'show-text',
      'no-reframes',
      'ignore-path',
      'baseline',
      'no-baseline',
      'cache',
      'no-cache',
      'cache-location',
      'threads',
      ...colored,
    ],
  },
  filter: {
    usage: [
      ['', 'Check notes from standard input, one JSON object {"id", "text"} a line; findings come out line by line.'],
    ],
    options: [...configured, 'fail-on', 'show-text', 'no-reframes', 'threads'],
    more: 'The order is kept, and memory does not grow with the number of lines. A line that can\'t be read gives a line with "error", and the rest goes on. A line may name its note ("name": "monday.note.md"), which decides how it is read.',
  },
  fix: {
    usage: [
      ['--interactive PATH...', 'Go through the findings, see each reframe as a change of the line, and choose.'],
      ['--dry-run PATH...', 'Show the first reframe of each finding as a change, and change nothing.'],
    ],
    options: ['interactive', 'dry-run', 'sensitivity', 'config', 'no-config', 'ignore-path', ...colored],
    more: 'Nothing is ever rewritten without you. A note is written whole or not at all, in its own encoding and with its own line ends, and never over a change that somebody else made meanwhile.',
  },
  baseline: {
    usage: [['PATH...', 'Remember what is found now, so that from now on only what is new counts.']],
    options: ['output', 'config', 'no-config', 'ignore-path', 'threads'],
    more: 'It writes .foothold-baseline.json (or --output FILE), which holds no words of a note, only keyed fingerprints of sentences. What high sensitivity finds is known as well, whatever the setting.',
  },
  report: {
    usage: [['PATH...', 'Make a page about notes: by assumption, by week, and a list to go to.']],
    options: ['output', 'agenda', 'show-text', 'sensitivity', 'config', 'no-config', 'ignore-path', 'threads'],
    more: 'One HTML file that needs nothing else: no script, no picture, no network. It counts wordings, not people; who wrote a note is not known to it. Without --show-text it holds no words of a note, but it names the files.',
  },
  trace: {
    usage: [['NOTE:LINE[:COLUMN]...', 'Show why the wording of a line is pointed at, or why not.']],
    options: ['format', ...configured, ...colored],
    formats: ['pretty', 'json'],
  },
  explain: {
    usage: [['A3 | A3/PATTERN', 'Explain an assumption, or one of its known wordings.']],
    options: ['config', 'no-config', ...colored],
    more: 'House packs of the folder at hand are known too: foothold explain our-team/frequent-flyer.',
  },
  rules: {
    usage: [['', 'List the eight assumptions and the wordings that are known for each, those of house packs too.']],
    options: ['format', 'config', 'no-config'],
    formats: ['markdown', 'json'],
  },
  pack: {
    usage: [['test FILE...', "Hold house packs, an agency's own patterns, to their own examples."]],
    options: [...colored],
    more: 'Each flag has to give just the findings that are marked in it, each allow none, and no reframe may work against an assumption itself. docs/packs.md explains how a pack is written.',
  },
  doctor: {
    usage: [['[FOLDER]', 'Show versions, the configuration in force, and proof that nothing is sent or written.']],
    options: ['config', 'no-config'],
  },
  lsp: {
    usage: [['', 'Serve an editor over standard input and output (Language Server Protocol).']],
    options: [],
  },
  completions: {
    usage: [['bash | zsh | fish', 'Print completions for a shell.']],
    options: [],
  },
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as readonly CommandName[];

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/** Exit codes with what they mean, the same for every command. */
export const exitCodes = [
  [0, 'nothing to point out at the level of --fail-on'],
  [1, 'something to point out'],
  [2, 'something could not be done; it is named on standard error, and the rest was done'],
] as const;
