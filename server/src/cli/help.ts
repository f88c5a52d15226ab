import { noteEndings } from '../host/noteNames.ts';
import { type Option, options } from './arguments.ts';

/** What `foothold --help` prints, made from the options themselves. */
export function helpText(version: string): string {
  return `Foothold ${version}: points out where the wording of a note works against one of the eight DBT assumptions, and
offers a reframe. Everything stays on this computer: nothing is sent, and no file is changed.

Usage
  foothold check PATH...     Check notes, folders of notes, or patterns such as "notes/**/*.md".
  foothold check -           Check a note from standard input.
  foothold trace NOTE:LINE   Show why the wording of a line is pointed at, or why not.

Options
${Object.entries<Option>(options).map(optionText).join('\n')}

In folders, files are read whose names end in ${noteEndings.join(' ')}; README, CHANGELOG and
LICENSE pages, hidden folders and node_modules are left alone. A file that you name by itself is always checked.

Exit code
  0  nothing to point out
  1  something to point out
  2  something could not be done; it is named on standard error, and the rest was checked
`;
}

function optionText([name, option]: readonly [string, Option]): string {
  const value = option.choices?.join('|') ?? option.takes;
  const short = option.short === undefined ? '' : `-${option.short}, `;
  return `  ${short}--${name}${value === undefined ? '' : ` ${value}`}\n      ${option.help}`;
}
