import { readCheckOptions } from './checkOptions.ts';
import type { CommandName } from './commands.ts';
import { type Given, lastOf, numberOf, oneOf, type ReadingOptions, readingOptions, switched } from './given.ts';
import { failLevels } from './options.ts';
import { readPlaces } from './traceArguments.ts';

/** Reads what a command was given: words and options in, what it is to do or one line of plain words out. */
type Reader = (words: readonly string[], given: Given) => object | string;

export const ruleFormats = ['markdown', 'json'] as const;
export const shells = ['bash', 'zsh', 'fish'] as const;

/** One reader for each command. */
export const readers = {
  check: readCheckOptions,
  filter: (words, given) =>
    words.length > 0
      ? 'foothold filter takes its notes from standard input: foothold filter < notes.ndjson'
      : {
          ...readingOptions(given),
          failOn: oneOf(failLevels, lastOf(given, 'fail-on')) ?? 'violation',
          showText: given.has('show-text'),
          reframes: !given.has('no-reframes'),
          threads: numberOf(given, 'threads'),
        },
  fix(words, given) {
    const interactive = given.has('interactive');
    const dryRun = given.has('dry-run');
    if (!interactive && !dryRun)
      return 'foothold fix changes nothing without you. Add --interactive to choose, or --dry-run to look first.';
    if (words.length === 0) return 'Name a note or a folder: foothold fix --interactive NOTE';
    if (words.includes('-')) return 'foothold fix needs notes in files, since what it changes is written back.';
    return {
      ...readingOptions(given),
      paths: words,
      interactive,
      dryRun,
      ignorePaths: given.get('ignore-path') ?? [],
      color: switched(given, 'color'),
    };
  },
  baseline: (words, given) =>
    words.length === 0
      ? 'Name the notes or folders whose findings are known: foothold baseline NOTES'
      : {
          ...readingOptions(given),
          paths: words,
          output: lastOf(given, 'output'),
          ignorePaths: given.get('ignore-path') ?? [],
          threads: numberOf(given, 'threads'),
        },
  report: (words, given) =>
    words.length === 0
      ? 'Name the notes or folders: foothold report NOTES --output report.html'
      : {
          ...readingOptions(given),
          paths: words,
          output: lastOf(given, 'output'),
          agenda: given.has('agenda'),
          showText: given.has('show-text'),
          ignorePaths: given.get('ignore-path') ?? [],
          threads: numberOf(given, 'threads'),
        },
  trace(words, given) {
    const places = readPlaces(words, given);
    return typeof places === 'string'
      ? places
      : { ...readingOptions(given), color: switched(given, 'color'), ...places };
  },
  explain: (words, given) =>
    words.length === 0
      ? 'Name an assumption, A1 to A8: foothold explain A3'
      : { ...readingOptions(given), names: words, color: switched(given, 'color') },
  rules: (words, given) =>
    words.length > 0
      ? `To explain one assumption: foothold explain ${words.join(' ')}`
      : { ...readingOptions(given), format: oneOf(ruleFormats, lastOf(given, 'format')) ?? 'markdown' },
  pack([what, ...paths], given) {
    if (what !== 'test' || paths.length === 0) return 'Name the packs to test: foothold pack test our-team.yaml';
    return { paths, color: switched(given, 'color') };
  },
  doctor: (words, given) => ({ folder: words[0] ?? '.', ...readingOptions(given) }),
  lsp: (words) => (words.length > 0 ? 'foothold lsp takes no names; an editor starts it.' : {}),
  completions(words) {
    const shell = oneOf(shells, words[0]);
    return shell === undefined ? `Name your shell, ${shells.join(', ')}: foothold completions bash` : { shell };
  },
} as const satisfies Record<CommandName, Reader>;

/** What a command's reader makes of a command line that it understands. */
export type OptionsOf<Name extends CommandName> = Exclude<ReturnType<(typeof readers)[Name]>, string>;

export type { ReadingOptions };
