/** The pages about the command line that are made from its commands and options: part of docs/cli.md, and the manual page. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { version } from '../package.json';
import { type CommandName, type CommandSpec, commandNames, commands, exitCodes } from '../server/src/cli/commands.ts';
import { type Option, type OptionName, options, valueForm } from '../server/src/cli/options.ts';

const start = '<!-- commands: written by `npm run docs` -->\n';
const end = '<!-- end of commands -->\n';

/** docs/cli.md with its part about commands and options as they are now. */
export function withCommands(page: string): string {
  const [before = '', rest = ''] = page.split(start);
  return `${before}${start}\n${commandsMarkdown()}\n${end}${rest.split(end)[1] ?? ''}`;
}

function commandsMarkdown(): string {
  const parts = commandNames.map((name) => {
    const spec: CommandSpec = commands[name];
    return [
      `### foothold ${name}`,
      table(
        ['you write', 'it does'],
        spec.usage.map(([form, does]) => [code(`foothold ${name} ${form}`.trim()), does]),
      ),
      ...(spec.more === undefined ? [] : [spec.more]),
      ...(spec.options.length === 0
        ? []
        : [
            table(
              ['option', 'what it does'],
              spec.options.map((option) => row(option, name)),
            ),
          ]),
    ].join('\n\n');
  });
  const everywhere = table(
    ['option', 'what it does'],
    (['help', 'version'] as const).map((option) => row(option)),
  );
  const codes = table(
    ['code', 'meaning'],
    exitCodes.map(([number, meaning]) => [String(number), meaning]),
  );
  return [...parts, '### With every command', everywhere, '## Exit codes', codes, '']
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function row(name: OptionName, command?: CommandName): readonly string[] {
  const { form, help } = optionText(name, command);
  return [form.map(code).join(', '), help];
}

function optionText(
  name: OptionName,
  command?: CommandName,
): { readonly form: readonly string[]; readonly help: string } {
  const option: Option = options[name];
  const spec: CommandSpec | undefined = command === undefined ? undefined : commands[command];
  const own = name === 'format' ? spec?.formats : undefined;
  const value = own === undefined ? valueForm(option) : own.join('|');
  const form = `--${name}${value === undefined ? '' : ` ${value}`}`;
  const help = own === undefined ? option.help : `the form of the report; ${own[0]} is the default`;
  return { form: option.short === undefined ? [form] : [`-${option.short}`, form], help };
}

function code(text: string): string {
  return `\`${text}\``;
}

/** A Markdown table as the formatter of this repository's pages would lay it out. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows].map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(...all.map((cells) => (cells[column] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [first = [], ...others] = all;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...others.map(line)].join('\n');
}

/** The manual page, in the language of `man`. */
export function manualPage(): string {
  const released = /^## \S+ \((\d{4}-\d{2}-\d{2})\)/m.exec(
    readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8'),
  )?.[1];
  const markdown = [
    '# foothold(1) -- points out where the wording of a note works against one of the eight DBT assumptions',
    '## SYNOPSIS',
    commandNames
      .flatMap((name) => commands[name].usage.map(([form]) => `\`foothold ${name}\` ${form}`.trim()))
      .join('\n'),
    '## DESCRIPTION',
    'Reads clinical notes and shows, for each wording that works against one of the eight assumptions of dialectical behavior therapy, where it stands and what could stand there instead. Everything stays on this computer: nothing is sent, and no note is changed without you.',
    '## COMMANDS',
    ...commandNames.flatMap((name) => {
      const spec: CommandSpec = commands[name];
      return [
        ...spec.usage.map(([form, does]) => `* \`foothold ${name}\` ${form}\n${does}`),
        ...(spec.more === undefined ? [] : [spec.more]),
        ...(spec.options.length === 0
          ? []
          : [`Options: ${spec.options.map((option) => `\`--${option}\``).join(', ')}`]),
      ];
    }),
    '## OPTIONS',
    ...(Object.keys(options) as OptionName[]).map((name) => {
      const { form, help } = optionText(name);
      return `* ${form.map(code).join(', ')}\n${help}`;
    }),
    '## EXIT STATUS',
    ...exitCodes.map(([number, meaning]) => `* \`${number}\`\n${meaning}`),
    '## FILES',
    '* `.foothold.json`, `.foothold.yaml`\nthe configuration of a folder and all below it',
    '* `.foothold-baseline.json`\nwhat foothold baseline remembers of the current folder',
    '* `.foothold-cache`\nwhat --cache remembers',
  ].join('\n\n');
  const tool = createRequire(import.meta.url)
    .resolve('marked-man/package.json')
    .replace('package.json', 'bin/marked-man.js');
  return execFileSync(
    process.execPath,
    [
      tool,
      '--name',
      'foothold',
      '--section',
      '1',
      '--version',
      `Foothold ${version}`,
      '--manual',
      'Foothold',
      '--date',
      released ?? '2026-11-25',
    ],
    { input: markdown, encoding: 'utf8', cwd: new URL('..', import.meta.url) },
  );
}
