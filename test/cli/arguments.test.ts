import assert from 'node:assert/strict';
import { readArguments } from '../../server/src/cli/arguments.ts';
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
      format: 'pretty',
      sensitivity: undefined,
      failOn: 'violation',
      stdinFilename: undefined,
      config: 'nearest',
      showText: false,
      color: undefined,
    });
  });

  it('takes every option, in both spellings and anywhere', () => {
    assert.deepEqual(
      read(
        '--format json check --sensitivity=high a.md --fail-on never --stdin-filename n.md --config c.json --show-text --color -- -b.md',
      ),
      {
        paths: ['a.md', '-b.md'],
        format: 'json',
        sensitivity: 'high',
        failOn: 'never',
        stdinFilename: 'n.md',
        config: { place: 'c.json' },
        showText: true,
        color: true,
      },
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
    ['check a -q', 'There is no option -q. foothold --help lists them.'],
    ['check a --format', '--format needs a value: pretty, json.'],
    ['check a --format --color', '--format needs a value: pretty, json.'],
    ['check a --format jsn', '--format may be pretty, json, not "jsn". Did you mean json?'],
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
