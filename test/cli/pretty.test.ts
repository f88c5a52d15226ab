import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { foothold, footholdIn } from '../support/cli.ts';

const note = 'Seen at noon.\r\n\r\nShe is attention-seeking on the unit.\r\n';

describe('the report for people', () => {
  it('shows place, code, message, the line with the words underlined, and one reframe', async () => {
    const { out } = await footholdIn({ 'a.md': note }, ['check', 'a.md']);
    const [blank, path, , head, line, underline, instead] = out.split('\n');
    assert.deepEqual([blank, path], ['', 'a.md']);
    assert.match(
      head ?? '',
      /^ {5}3:\d {2}A2 {2}".*attention-seeking" works against the assumption: Patients want to improve\.$/,
    );
    assert.equal(line, '       3 │ She is attention-seeking on the unit.');
    const marked = [...(underline ?? '')].map((character, at) => (character === '─' ? line?.[at] : '')).join('');
    assert.match(marked, /^(is )?attention-seeking$/);
    assert.match(instead ?? '', /^ {9}│ Instead: \S/);
  });

  it('ends with a count by assumption, without scolding', async () => {
    const files = { 'a.md': note, 'b.md': 'Mother calls her attention-seeking.\n', 'c.md': 'Came on time.\n' };
    const { out } = await footholdIn(files, ['check', '.']);
    const summary = out.slice(out.indexOf('3 notes checked'));
    assert.match(
      summary,
      /^3 notes checked: 1 wording works against an assumption, and 1 reports somebody else's words\.$/m,
    );
    assert.match(summary, /^ {3}1 {4}A2 {2}Patients want to improve\. {2}\+1 reported$/m);
    assert.ok(!summary.includes('A3'));
    assert.doesNotMatch(out, /violation|error|wrong|warning/i);
  });

  it('says so in one line where there is nothing to point out', async () => {
    const { out } = await footholdIn({ 'c.md': 'Came on time.\n' }, ['check', '.']);
    assert.equal(out, '\n1 note checked: nothing to point out.\n');
  });

  it('wraps to the terminal', async () => {
    for (const columns of [44, 60, 100]) {
      const { out } = await footholdIn({ 'a.md': note.repeat(2) }, ['check', 'a.md'], { isTerminal: true, columns });
      for (const line of stripVTControlCharacters(out).split('\n'))
        assert.ok(line.length <= columns, `${columns}: ${line}`);
    }
  });

  for (const [args, env, isTerminal, colored] of [
    [[], {}, true, true],
    [[], {}, false, false],
    [[], { NO_COLOR: '1' }, true, false],
    [[], { NO_COLOR: '' }, true, true],
    [[], { FORCE_COLOR: '1' }, false, true],
    [[], { FORCE_COLOR: '0' }, true, false],
    [[], { TERM: 'dumb' }, true, false],
    [['--color'], { NO_COLOR: '1' }, false, true],
    [['--no-color'], { FORCE_COLOR: '1' }, true, false],
  ] as const) {
    const given = [...args, JSON.stringify(env), isTerminal ? 'on a terminal' : 'into a file'].join(' ');
    it(`is ${colored ? '' : 'not '}colored with ${given}`, async () => {
      const { out } = await foothold('.', ['check', '-', ...args], { stdin: note, env, isTerminal });
      assert.equal(out !== stripVTControlCharacters(out), colored);
    });
  }

  it('is the same with and without colors', async () => {
    const [plain, colored] = await Promise.all(
      ['--no-color', '--color'].map((color) => foothold('.', ['check', '-', color], { stdin: note })),
    );
    assert.equal(stripVTControlCharacters(colored?.out ?? ''), plain?.out);
  });
});
