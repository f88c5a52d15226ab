import assert from 'node:assert/strict';
import { readArguments } from '../../server/src/cli/arguments.ts';
import type { CheckOptions } from '../../server/src/cli/checkOptions.ts';
import { footholdIn } from '../support/cli.ts';

/** What `foothold LINE` is taken for, or the line of plain words that is said instead. */
function read(line: string) {
  const command = readArguments(line.split(' ').filter((word) => word !== ''));
  return command.name === 'wrong' ? command.message : command.name === 'check' ? command.options : command.name;
}

describe('the command line', () => {
  it('has defaults that suit a person', () => {
    assert.deepEqual(read('check a.md notes'), {
      paths: ['a.md', 'notes'],
      outputs: [{ format: 'pretty', file: undefined }],
      sensitivity: undefined,
      failOn: 'violation',
      stdinFilename: undefined,
      config: 'nearest',
      showText: false,
      reframes: true,
      quiet: false,
      maxFindings: undefined,
      ignorePaths: [],
      baseline: 'here',
      cache: undefined,
      threads: undefined,
      color: undefined,
    });
  });

  it('takes every option, in both spellings and anywhere', () => {
    assert.deepEqual(
      read(
        '--format json check --sensitivity=high a.md --fail-on never --stdin-filename n.md --config c.json --show-text --no-reframes --color -q --max-findings 3 --ignore-path .gitignore --ignore-path x --baseline b.json --cache --threads 2 -o r.json -- -b.md',
      ),
      {
        paths: ['a.md', '-b.md'],
        outputs: [{ format: 'json', file: 'r.json' }],
        sensitivity: 'high',
        failOn: 'never',
        stdinFilename: 'n.md',
        config: { place: 'c.json' },
        showText: true,
        reframes: false,
        quiet: true,
        maxFindings: 3,
        ignorePaths: ['.gitignore', 'x'],
        baseline: { place: 'b.json' },
        cache: '.foothold-cache',
        threads: 2,
        color: true,
      },
    );
  });

  it('takes several formats, each with its file, and one for standard output', () => {
    const { outputs } = read('check a --format pretty --format=sarif=a=b.sarif --format junit=j.xml') as CheckOptions;
    assert.deepEqual(
      outputs.map(({ format, file }) => [format, file]),
      [
        ['pretty', undefined],
        ['sarif', 'a=b.sarif'],
        ['junit', 'j.xml'],
      ],
    );
  });

  it('takes the last of an option and its opposite', () => {
    assert.equal((read('check a --color --no-color') as { color: boolean }).color, false);
    assert.equal((read('check a --no-color --color') as { color: boolean }).color, true);
    assert.equal((read('check a --config c.json --no-config') as { config: unknown }).config, 'none');
    assert.deepEqual((read('check a --no-config --config c.json') as { config: unknown }).config, { place: 'c.json' });
  });

  for (const [line, said] of [
    ['check', 'Name a note or a folder to check, or - to read a note from standard input.'],
    ['check a --formt json', 'There is no option --formt. Did you mean --format?'],
    ['check a -x', 'There is no option -x. foothold --help lists them.'],
    ['check a --format', '--format needs a value: pretty, json, ndjson, sarif, junit, github.'],
    ['check a --format --color', '--format needs a value: pretty, json, ndjson, sarif, junit, github.'],
    [
      'check a --format jsn',
      '--format may be pretty, json, ndjson, sarif, junit, github, not "jsn". Did you mean json?',
    ],
    [
      'check a --format json --format sarif',
      'Only one report can go to standard output. Name a file for the other: --format json --format sarif=FILE',
    ],
    ['check a --format json=x --format sarif=x', 'Two reports can not be written into one file.'],
    ['check a --format json=', 'A file is missing after the = of --format.'],
    [
      'check a -o x --format json=y',
      '--output goes with one format. For several, name the file of each: --format sarif=notes.sarif',
    ],
    ['check a --threads two', '--threads needs a whole number, not "two".'],
    ['check a --interactive', '--interactive goes with foothold fix, not with foothold check.'],
    ['rules --format sarif', '--format may be markdown, json, not "sarif".'],
    ['fix a', 'foothold fix changes nothing without you. Add --interactive to choose, or --dry-run to look first.'],
    ['completions tcsh', 'Name your shell, bash, zsh, fish: foothold completions bash'],
    ['check a --fail-on error', '--fail-on may be violation, reported, never, not "error".'],
    ['check a --color=yes', '--color takes no value.'],
    ['check a --constructor', 'There is no option --constructor. foothold --help lists them.'],
    ['chek a', 'There is no command chek. Did you mean: foothold check?'],
    ['notes/a.md', 'There is no command notes/a.md. To check notes: foothold check notes/a.md'],
    ['--format json', 'No command is given. Try: foothold check NOTE'],
  ] as const) {
    it(`says of "foothold ${line}": ${said}`, () => assert.equal(read(line), said));
  }

  it('ends with 2 and one line where it is not understood', async () => {
    const { code, out, err } = await footholdIn({}, ['check', '--formt', 'json', '.']);
    assert.deepEqual([code, out, err], [2, '', ['foothold: There is no option --formt. Did you mean --format?']]);
  });

  it('shows help and version', async () => {
    for (const args of [['--help'], ['check', '-h'], []]) {
      const { code, out } = await footholdIn({}, args);
      assert.equal(code, 0);
      for (const word of ['foothold check PATH', '--fail-on violation|reported|never', '-h, --help', 'Exit code']) {
        assert.ok(out.includes(word), word);
      }
    }
    assert.match((await footholdIn({}, ['--version'])).out, /^\d+\.\d+\.\d+\n$/);
  });
});
