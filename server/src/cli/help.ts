import { noteEndings } from '../host/noteNames.ts';
import { type CommandName, type CommandSpec, commandNames, commands, exitCodes } from './commands.ts';
import { type Option, type OptionName, options, valueForm } from './options.ts';

/** What `foothold --help` prints, or `foothold COMMAND --help`; made from the commands and options themselves. */
export function helpText(version: string, of: CommandName | undefined): string {
  return of === undefined ? generalHelp(version) : commandHelp(of);
}

function generalHelp(version: string): string {
  return `Foothold ${version}: points out where the wording of a note works against one of the eight DBT assumptions, and
offers a reframe. Everything stays on this computer: nothing is sent, and no note is changed without you.

Usage
${usageLines(commandNames)}

Options of foothold check (foothold COMMAND --help shows those of another command)
${optionLines([...commands.check.options, 'help', 'version'])}

In folders, files are read whose names end in ${noteEndings.join(' ')}; README, CHANGELOG and
LICENSE pages, hidden folders and node_modules are left alone. A file that you name by itself is always checked.

${exitCodeLines}
`;
}

function commandHelp(name: CommandName): string {
  const spec: CommandSpec = commands[name];
  const list = [...spec.options, 'help'] as const;
  const more = spec.more === undefined ? '' : `\n${spec.more}\n`;
  return `Usage
${usageLines([name])}
${more}
Options
${optionLines(list, spec.formats)}

${exitCodeLines}
`;
}

function usageLines(names: readonly CommandName[]): string {
  const lines = names.flatMap((name) =>
    commands[name].usage.map(([form, does]): [string, string] => [`foothold ${name} ${form}`.trim(), does]),
  );
  const width = Math.min(Math.max(...lines.map(([form]) => form.length)), 34);
  return lines
    .map(([form, does]) =>
      form.length > width ? `  ${form}\n  ${' '.repeat(width)}  ${does}` : `  ${form.padEnd(width)}  ${does}`,
    )
    .join('\n');
}

function optionLines(names: readonly OptionName[], formats?: readonly string[]): string {
  return names
    .map((name) => {
      const option: Option = options[name];
      const isNarrower = name === 'format' && formats !== undefined;
      const value = isNarrower ? formats.join('|') : valueForm(option);
      const help = isNarrower ? `the form of the report; ${formats[0]} is the default` : option.help;
      const short = option.short === undefined ? '' : `-${option.short}, `;
      return `  ${short}--${name}${value === undefined ? '' : ` ${value}`}\n      ${help}`;
    })
    .join('\n');
}

const exitCodeLines = `Exit code\n${exitCodes.map(([code, means]) => `  ${code}  ${means}`).join('\n')}`;
