import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { manualPage, withCommands } from '../../scripts/cliPages.ts';
import { commandNames } from '../../server/src/cli/commands.ts';
import { options } from '../../server/src/cli/options.ts';
import { footholdIn } from '../support/cli.ts';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

describe('what is written about the command line', () => {
  it('is in step with it (npm run docs)', () => {
    const page = read('docs/cli.md');
    assert.ok(withCommands(page) === page, 'docs/cli.md is not in step');
    assert.ok(read('docs/man/foothold.1') === manualPage(), 'docs/man/foothold.1 is not in step');
  });

  it('names every command and every option, in help, page and manual', async () => {
    const helps = await Promise.all(commandNames.map(async (name) => (await footholdIn({}, [name, '--help'])).out));
    const help = (await footholdIn({}, ['--help'])).out + helps.join('');
    // In the manual a dash is written with a backslash before it.
    const manual = read('docs/man/foothold.1').replaceAll('\\', '');
    for (const text of [help, read('docs/cli.md'), manual]) {
      for (const name of commandNames) assert.ok(text.includes(`foothold ${name}`), name);
      for (const name of Object.keys(options)) assert.ok(text.includes(`--${name}`), name);
    }
  });

  it('of one command is about its own options alone', async () => {
    const { out, code } = await footholdIn({}, ['rules', '--help']);
    assert.equal(code, 0);
    assert.match(out, /--format markdown\|json\n/);
    assert.doesNotMatch(out, /--baseline|sarif/);
  });
});

/** True where a shell is installed; without one its test is skipped. */
function has(shell: string): boolean {
  try {
    execFileSync(shell, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('completions', () => {
  it('in bash offer commands, options, their values and files', async function () {
    if (!has('bash')) return this.skip();
    const { out } = await footholdIn({}, ['completions', 'bash']);
    const offered = (...words: readonly string[]) =>
      execFileSync(
        'bash',
        [
          '-c',
          `${out}\nCOMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); _foothold; printf '%s\\n' "\${COMPREPLY[@]}"`,
          'bash',
          'foothold',
          ...words,
        ],
        { encoding: 'utf8', cwd: new URL('../..', import.meta.url) },
      )
        .trim()
        .split('\n');
    assert.deepEqual(offered('ch'), ['check']);
    assert.deepEqual(offered('check', '--sens'), ['--sensitivity']);
    assert.deepEqual(offered('check', '--sensitivity', ''), ['low', 'medium', 'high']);
    assert.deepEqual(offered('check', '--format', 's'), ['sarif']);
    assert.deepEqual(offered('rules', '--format', ''), ['markdown', 'json']);
    assert.deepEqual(offered('explain', 'A3'), ['A3']);
    assert.deepEqual(offered('check', 'READ'), ['README.md']);
  });

  for (const shell of ['zsh', 'fish'] as const) {
    it(`in ${shell} are no nonsense to the shell`, async function () {
      if (!has(shell)) return this.skip();
      const { out } = await footholdIn({}, ['completions', shell]);
      execFileSync(shell, ['--no-execute'], { input: out });
    });
  }

  it('name every option for every shell', async () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { out } = await footholdIn({}, ['completions', shell]);
      for (const name of Object.keys(options).filter((each) => each !== 'version'))
        assert.ok(out.includes(shell === 'fish' ? `-l ${name}` : `--${name}`), `${shell} ${name}`);
    }
  });
});
