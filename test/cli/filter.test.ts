import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { maxLineBytes } from '../../server/src/cli/filterLine.ts';
import { readLines } from '../../server/src/cli/lineReader.ts';
import { findingsIn, foothold, footholdIn } from '../support/cli.ts';

const flagged = 'She is attention-seeking on the unit.\n';
const clean = 'She came to the desk three times.\n';
const reported = 'Mother calls her attention-seeking.\n';

const input = (...lines: readonly unknown[]) =>
  lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');

/** Each line of output as `id: A2 violation, …`, or `line: why it could not be checked`. */
function answers(out: string): readonly string[] {
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ id, findings, error, line }) =>
      error === undefined
        ? `${id}: ${findings.map((finding: { assumption: string; kind: string }) => `${finding.assumption} ${finding.kind}`).join(', ')}`
        : `${id} in line ${line}: ${error}`,
    );
}

describe('foothold filter', () => {
  it('answers line by line in the same order, and ends with 1 where something is found', async () => {
    const stdin = input({ id: 'b', text: flagged }, { id: 7, text: clean }, { id: 'a', text: reported });
    const { out, err, code } = await foothold('.', ['filter'], { stdin });
    assert.deepEqual(answers(out), ['b: A2 violation', '7: ', 'a: A2 reported']);
    assert.deepEqual([err, code], [[], 1]);
  });

  it('ends as --fail-on says', async () => {
    const stdin = input({ id: 1, text: reported });
    assert.equal((await foothold('.', ['filter'], { stdin })).code, 0);
    assert.equal((await foothold('.', ['filter', '--fail-on=reported'], { stdin })).code, 1);
    assert.equal(
      (await foothold('.', ['filter', '--fail-on=never'], { stdin: input({ id: 1, text: flagged }) })).code,
      0,
    );
  });

  it('goes on after lines that can not be read; each has an answer with the reason and none of its words', async () => {
    const stdin = input(
      { id: 1, text: clean },
      '{"id": 2, "text": "Zebra',
      '[1]',
      { text: 'Zebra' },
      { id: 5, text: ['Zebra'] },
      { id: 6, text: 'Zebra', name: 7 },
      '',
      { id: 8, text: flagged },
    );
    const { out, err, code } = await foothold('.', ['filter'], { stdin });
    assert.deepEqual(answers(out), [
      '1: ',
      'null in line 2: the line is no JSON',
      'null in line 3: the line is no JSON object',
      'null in line 4: "id" is missing, or neither text nor a number',
      '5 in line 5: "text" is missing, or no text',
      '6 in line 6: "name" is no text',
      '8: A2 violation',
    ]);
    assert.ok(!out.includes('Zebra'));
    assert.deepEqual(err, ['foothold: 5 lines could not be checked; each has its reason in the output.']);
    assert.equal(code, 2);
  });

  it('names what is no UTF-8', async () => {
    const stdin = Uint8Array.of(...Buffer.from('{"id":1,"text":"'), 0xff, ...Buffer.from('"}\n'));
    assert.deepEqual(answers((await foothold('.', ['filter'], { stdin })).out), [
      'null in line 1: the line is not UTF-8 text',
    ]);
  });

  it('gives for a text what check gives for a file, findings and reframes', async () => {
    const note = `<!-- foothold-ignore-next-line -->\n\nShe is lazy.\n\n${flagged}`;
    const check = await footholdIn({ 'a.note.md': note }, ['check', '--format', 'json', '--show-text', 'a.note.md']);
    const stdin = input({ id: 'x', text: note, name: 'a.note.md' });
    const filter = await foothold('.', ['filter', '--show-text'], { stdin });
    assert.deepEqual(JSON.parse(filter.out).findings, JSON.parse(check.out).notes[0].findings);
    assert.deepEqual(findingsIn(check.out), { 'a.note.md': ['A2 violation'] });
  });

  it('leaves reframes out where they are not wanted', async () => {
    const { out } = await foothold('.', ['filter', '--no-reframes'], { stdin: input({ id: 1, text: flagged }) });
    assert.deepEqual(JSON.parse(out).findings[0].reframes, []);
  });

  it('follows the configuration and the name that stands for all lines', async () => {
    const files = { 'sub/.foothold.json': '{"severity": {"A2": "off"}}' };
    const stdin = input({ id: 1, text: flagged });
    assert.deepEqual(answers((await footholdIn(files, ['filter', '--stdin-filename=sub/x.md'], { stdin })).out), [
      '1: ',
    ]);
    assert.deepEqual(answers((await footholdIn(files, ['filter'], { stdin })).out), ['1: A2 violation']);
  });

  it('answers a line before the next one comes', async () => {
    const stdin = new PassThrough();
    const said: string[] = [];
    let heard = () => {};
    const answered = () =>
      new Promise<void>((resolve) => {
        heard = resolve;
      });
    let waiting = answered();
    const done = foothold('.', ['filter'], {
      input: stdin,
      print: async (text) => {
        said.push(text);
        heard();
        return true;
      },
    });
    for (const id of [1, 2, 3]) {
      stdin.write(input({ id, text: clean }));
      await waiting;
      waiting = answered();
      assert.equal(JSON.parse(said.at(-1) ?? '').id, id);
    }
    stdin.end();
    assert.equal((await done).code, 0);
  });

  it('reads no further than it can answer', async () => {
    let read = 0;
    const source = (async function* () {
      for (let id = 0; id < 100; id++) {
        read++;
        yield Buffer.from(input({ id, text: clean }));
      }
    })();
    let mostAhead = 0;
    let printed = 0;
    await foothold('.', ['filter'], {
      input: source,
      print: async () => {
        mostAhead = Math.max(mostAhead, read - ++printed);
        return true;
      },
    });
    assert.equal(printed, 100);
    assert.ok(mostAhead <= 2, String(mostAhead));
  });
});

describe('lines of a stream', () => {
  async function linesOf(chunks: readonly (string | Uint8Array)[], maxBytes?: number) {
    const source = (async function* () {
      for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    })();
    const lines: string[] = [];
    for await (const group of readLines(source, maxBytes))
      for (const { number, bytes, isTooLong } of group)
        lines.push(`${number} ${isTooLong ? 'too long' : Buffer.from(bytes).toString()}`);
    return lines;
  }

  it('are the same however they arrive', async () => {
    const text = 'one\n\ntwo 🙂 and more\r\nthree\u2028three\nfour';
    const bytes = Buffer.from(text);
    const whole = await linesOf([text]);
    assert.deepEqual(whole, ['1 one', '2 ', '3 two 🙂 and more\r', '4 three\u2028three', '5 four']);
    for (let size = 1; size < 9; size++) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      assert.deepEqual(await linesOf(chunks), whole);
    }
  });

  it('that are too long are passed over, and those around them are kept', async () => {
    assert.deepEqual(await linesOf(['short\n123456', '789', '0123\nnext\n12345678901'], 10), [
      '1 short',
      '2 too long',
      '3 next',
      '4 too long',
    ]);
    assert.ok(maxLineBytes > 20_000_000);
  });
});
