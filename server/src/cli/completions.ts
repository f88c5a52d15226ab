import { type CommandName, type CommandSpec, commandNames, commands } from './commands.ts';
import type { Io } from './io.ts';
import { type Option, type OptionName, options } from './options.ts';
import { type OptionsOf, shells } from './readers.ts';
import type { ExitCode } from './run.ts';

/** Prints completions for a shell, made from the commands and options themselves. */
export async function completions({ shell }: OptionsOf<'completions'>, io: Io): Promise<ExitCode> {
  await io.print(scripts[shell]());
  return 0;
}

interface Completed extends Option {
  readonly name: string;
  readonly choices: readonly string[];
}

function optionsOf(command: CommandName): readonly Completed[] {
  const spec: CommandSpec = commands[command];
  return ([...spec.options, 'help'] as const).map((name: OptionName) => {
    const option: Option = options[name];
    const choices = name === 'format' ? (spec.formats ?? option.choices) : option.choices;
    return { ...option, name, choices: choices ?? [] };
  });
}

/** Words that may follow a command in place of files. */
const wordsOf: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  explain: ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8'],
  completions: shells,
  filter: [],
  rules: [],
  lsp: [],
};

function summaryOf(command: CommandName): string {
  return commands[command].usage[0][1];
}

const scripts: Readonly<Record<(typeof shells)[number], () => string>> = {
  bash: () => {
    const cases = commandNames.map((command) => {
      const names = optionsOf(command).map(({ name }) => `--${name}`);
      const words = wordsOf[command];
      return `    ${command}) opts="${names.join(' ')}"; words="${words?.join(' ') ?? ''}"; files=${words === undefined ? 1 : 0} ;;`;
    });
    const values = new Map<string, string>();
    for (const command of commandNames) {
      for (const { name, type, choices, completes } of optionsOf(command)) {
        if (type === 'boolean') continue;
        // "format" differs by command.
        const at = name === 'format' ? `${command}:--${name}` : `*:--${name}`;
        values.set(
          at,
          choices.length > 0
            ? `compgen -W "${choices.join(' ')}" -- "$cur"`
            : completes === 'folder'
              ? 'compgen -d -- "$cur"'
              : completes === 'file'
                ? 'compgen -f -- "$cur"'
                : ':',
        );
      }
    }
    return `# foothold completions for bash: source <(foothold completions bash)
_foothold() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} opts words files
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    mapfile -t COMPREPLY < <(compgen -W "${commandNames.join(' ')} --help --version" -- "$cur")
    return
  fi
  case "$command:$prev" in
${[...values].map(([at, how]) => `    ${at}) mapfile -t COMPREPLY < <(${how}); return ;;`).join('\n')}
  esac
  case "$command" in
${cases.join('\n')}
  esac
  if [[ $cur == -* ]]; then mapfile -t COMPREPLY < <(compgen -W "$opts" -- "$cur")
  elif [[ $files == 1 ]]; then mapfile -t COMPREPLY < <(compgen -f -- "$cur")
  else mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur"); fi
}
complete -o filenames -F _foothold foothold
`;
  },
  zsh: () => {
    const quoted = (text: string) => text.replaceAll("'", "'\\''").replace(/[[\]:]/g, '\\$&');
    const cases = commandNames.map((command) => {
      const lines = optionsOf(command).map(({ name, type, choices, completes, many, help }) => {
        const value =
          type === 'boolean'
            ? ''
            : `:value:${choices.length > 0 ? `(${choices.join(' ')})` : completes === 'folder' ? '_files -/' : completes === 'file' ? '_files' : ' '}`;
        return `'${many === true ? '*' : ''}--${name}[${quoted(help)}]${value}'`;
      });
      const words = wordsOf[command];
      const rest = words === undefined ? `'*:note:_files'` : words.length > 0 ? `'*:name:(${words.join(' ')})'` : '';
      return `    ${command}) _arguments ${[...lines, rest].join(' ')} ;;`;
    });
    return `#compdef foothold
# foothold completions for zsh: foothold completions zsh > a folder of $fpath, as _foothold
_foothold() {
  if ((CURRENT == 2)); then
    local -a commands=(${commandNames.map((name) => `'${name}:${quoted(summaryOf(name))}'`).join(' ')})
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case "$command" in
${cases.join('\n')}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _foothold "$@"; else compdef _foothold foothold; fi
`;
  },
  fish: () => {
    const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
    const all = commandNames.join(' ');
    const lines = commandNames.flatMap((command) => {
      const when = `-n '__fish_seen_subcommand_from ${command}'`;
      const words = wordsOf[command];
      return [
        `complete -c foothold -n 'not __fish_seen_subcommand_from ${all}' -f -a ${command} -d ${quoted(summaryOf(command))}`,
        ...(words === undefined ? [] : [`complete -c foothold ${when} -f -a ${quoted(words.join(' '))}`]),
        ...optionsOf(command).map(({ name, short, type, choices, completes, help }) => {
          const value =
            type === 'boolean'
              ? ''
              : choices.length > 0
                ? ` -x -a ${quoted(choices.join(' '))}`
                : completes === undefined
                  ? ' -x'
                  : ' -r';
          return `complete -c foothold ${when} -l ${name}${short === undefined ? '' : ` -s ${short}`}${value} -d ${quoted(help)}`;
        }),
      ];
    });
    return `# foothold completions for fish: foothold completions fish > ~/.config/fish/completions/foothold.fish\n${lines.join('\n')}\n`;
  },
};
