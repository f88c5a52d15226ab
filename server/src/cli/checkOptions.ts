import { type Given, lastOf, numberOf, oneOf, type ReadingOptions, readingOptions, switched } from './given.ts';
import { type FailOn, type Format, failLevels, formats } from './options.ts';

/** Where a report goes: into a file, or to standard output. */
export interface Output {
  readonly format: Format;
  readonly file: string | undefined;
}

export interface CheckOptions extends ReadingOptions {
  readonly paths: readonly string[];
  /** One or more; at most one of them goes to standard output. */
  readonly outputs: readonly Output[];
  readonly failOn: FailOn;
  readonly showText: boolean;
  /** Reframes for programs; people always get theirs. */
  readonly reframes: boolean;
  readonly quiet: boolean;
  /** How many findings are shown in all; undefined shows all. */
  readonly maxFindings: number | undefined;
  /** Files written like a .gitignore. */
  readonly ignorePaths: readonly string[];
  /** A baseline by name, `none`, or the one that may lie in the current folder. */
  readonly baseline: { readonly place: string } | 'none' | 'here';
  /** The cache's folder; undefined remembers nothing. */
  readonly cache: string | undefined;
  /** Undefined leaves it to the machine. */
  readonly threads: number | undefined;
  /** Undefined leaves it to the terminal. */
  readonly color: boolean | undefined;
}

/** What `foothold check` is to do, or one line of plain words where that can't be understood. */
export function readCheckOptions(words: readonly string[], given: Given): CheckOptions | string {
  if (words.length === 0) return 'Name a note or a folder to check, or - to read a note from standard input.';
  const outputs = readOutputs(given);
  if (typeof outputs === 'string') return outputs;
  const baseline = lastOf(given, 'baseline');
  const location = lastOf(given, 'cache-location');
  return {
    ...readingOptions(given),
    paths: words,
    outputs,
    failOn: oneOf(failLevels, lastOf(given, 'fail-on')) ?? 'violation',
    showText: given.has('show-text'),
    reframes: !given.has('no-reframes'),
    quiet: given.has('quiet'),
    maxFindings: numberOf(given, 'max-findings'),
    ignorePaths: given.get('ignore-path') ?? [],
    baseline: baseline !== undefined ? { place: baseline } : given.has('no-baseline') ? 'none' : 'here',
    cache: given.has('no-cache') ? undefined : (location ?? (given.has('cache') ? '.foothold-cache' : undefined)),
    threads: numberOf(given, 'threads'),
    color: switched(given, 'color'),
  };
}

function readOutputs(given: Given): readonly Output[] | string {
  const outputs = (given.get('format') ?? ['pretty']).map((value): Output => {
    const [word = '', ...file] = value.split('=');
    return {
      format: oneOf(formats, word) ?? 'pretty',
      file: file.length === 0 ? undefined : file.join('='),
    };
  });
  const unnamed = outputs.filter(({ file }) => file === undefined);
  const output = lastOf(given, 'output');
  if (output !== undefined && unnamed.length !== 1)
    return '--output goes with one format. For several, name the file of each: --format sarif=notes.sarif';
  if (unnamed.length > 1) {
    const [first, second] = unnamed.map(({ format }) => format);
    return `Only one report can go to standard output. Name a file for the other: --format ${first} --format ${second}=FILE`;
  }
  const placed = outputs.map(({ format, file }) => ({ format, file: file ?? output }));
  if (placed.some(({ file }) => file === '')) return 'A file is missing after the = of --format.';
  const files = placed.flatMap(({ file }) => file ?? []);
  if (new Set(files).size < files.length) return 'Two reports can not be written into one file.';
  return placed;
}
