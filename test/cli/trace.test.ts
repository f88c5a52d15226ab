import assert from 'node:assert/strict';
import { readArguments } from '../../server/src/cli/arguments.ts';
import { footholdIn } from '../support/cli.ts';

const note =
  '# Day 🙂\r\n\r\nSlept well. She is 🙂 attention-seeking on the unit.\r\nNo evidence of attention-seeking.\r\n';
const files = { 'notes/a.note.md': note };

/** The places that `foothold trace LINE` names, or the line of plain words that is said instead. */
function read(line: string) {
  const command = readArguments(`trace ${line}`.split(' ').filter((word) => word !== ''));
  return command.name === 'wrong' ? command.message : command.name === 'trace' ? command.options.places : command.name;
}

describe('foothold trace', () => {
  it('shows for a line each sentence with its verdict, and ends with 0', async () => {
    const { code, out, err } = await footholdIn(files, ['trace', 'notes/a.note.md:3']);
    assert.deepEqual([code, err], [0, []]);
    assert.match(
      out,
      /^\nnotes\/a\.note\.md:3\nThe note reads as mental-health work \(as every DBT note does\)\. Medium /,
    );
    assert.match(out, /\n3:1 +Slept well\.\n\n +(?:Nothing to show|A\d {2}Not shown): /);
    assert.match(
      out,
      /\n3:13 +She is 🙂 attention-seeking on the unit\.\n\n +A2 {2}Shown: “attention-seeking” is a known /,
    );
    assert.match(out, /\n +Known wordings +“attention-seeking” 3:23 \(A2\/attention-seeking\)\n/);
    assert.ok(out.split('\n').every((line) => [...line].length <= 100));
  });

  it('shows for a column its sentence alone', async () => {
    const { out } = await footholdIn(files, ['trace', 'notes/a.note.md:3:30']);
    assert.ok(out.includes('She is 🙂 attention-seeking') && !out.includes('Slept well'));
  });

  it('says why something is not shown, with the cue and its place', async () => {
    const { out } = await footholdIn(files, ['trace', 'notes/a.note.md:4']);
    assert.match(out, /A2 {2}Not shown: “No(?: evidence of)?” negates it\./);
    assert.match(out, /Affirmed or denied +denied: “No(?: evidence of)?” 4:1\n/);
  });

  it('reads standard input under a name, follows settings, and takes several places', async () => {
    const config = { '.foothold.yaml': 'severity: {A2: off}' };
    const args = ['trace', '-:3', '-:4', '--stdin-filename', 'x.note.md', '--sensitivity', 'high'];
    const { code, out } = await footholdIn(config, args, { stdin: note });
    assert.equal(code, 0);
    assert.match(out, /^\nx\.note\.md:3\n/);
    assert.match(out, /\nx\.note\.md:4\n/);
    assert.match(out, /Not shown: your settings turn off A2\./);
    assert.match(out, /High sensitivity/);
  });

  it('says so where no sentence stands', async () => {
    const { code, out } = await footholdIn(files, ['trace', 'notes/a.note.md:2']);
    assert.equal(code, 0);
    assert.match(out, /No sentence stands here/);
  });

  it('gives all of it as JSON', async () => {
    const { code, out } = await footholdIn(files, ['trace', 'notes/a.note.md:3:30', '--format', 'json']);
    assert.equal(code, 0);
    const { version, traces } = JSON.parse(out);
    assert.equal(version, 1);
    const [{ path, line, column, register, registerFrom, threshold, sentences }] = traces;
    assert.deepEqual([path, line, column, register, registerFrom], ['notes/a.note.md', 3, 30, 2, 'format']);
    const [sentence] = sentences;
    assert.deepEqual(Object.keys(sentence.assumptions), ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8']);
    assert.equal(sentence.text, 'She is 🙂 attention-seeking on the unit.');
    assert.equal(note.slice(sentence.span.start, sentence.span.end), sentence.text);
    const [candidate] = sentence.candidates;
    assert.deepEqual(
      [candidate.assumption, candidate.pattern, candidate.text, candidate.outcome, candidate.shown],
      ['A2', 'attention-seeking', 'attention-seeking', 'violation', true],
    );
    assert.deepEqual(candidate.range, { start: { line: 2, character: 22 }, end: { line: 2, character: 39 } });
    assert.deepEqual(Object.keys(candidate.context), [
      'polarity',
      'voice',
      'experiencer',
      'actuality',
      'stance',
      'cues',
    ]);
    assert.ok(candidate.probability >= threshold);
  });

  it('colors as check does', async () => {
    const { out } = await footholdIn(files, ['trace', 'notes/a.note.md:3', '--color']);
    assert.ok(out.includes('\u001b[36m'));
    const plain = await footholdIn(files, ['trace', 'notes/a.note.md:3'], { isTerminal: true, env: { NO_COLOR: '1' } });
    assert.ok(!plain.out.includes('\u001b'));
  });

  it('lets nothing in a note move the cursor', async () => {
    const { out } = await footholdIn({ 'a.txt': 'She is \u001b[2Jmanipulative, \u009bagain.' }, ['trace', 'a.txt:1']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    assert.doesNotMatch(out, /[\u001b\u0080-\u009f]/);
  });

  it('ends with 2 and one line where a place is not there, and shows the others', async () => {
    const { code, out, err } = await footholdIn(files, ['trace', 'notes/a.note.md:99', 'b.md:1', 'notes/a.note.md:4']);
    assert.equal(code, 2);
    assert.deepEqual(err, [
      "foothold: can't trace notes/a.note.md:99: the note has only 5 lines.",
      "foothold: can't trace b.md:1: there is no such file.",
    ]);
    assert.match(out, /^\nnotes\/a\.note\.md:4\n/);
  });

  it('reads places as people write them', () => {
    assert.deepEqual(read('a.md:3'), [{ path: 'a.md', line: 3, column: undefined }]);
    assert.deepEqual(read('C:\\notes\\a.md:3:7'), [{ path: 'C:\\notes\\a.md', line: 3, column: 7 }]);
    assert.deepEqual(read('-:3:7 b:1 -- -c:2'), [
      { path: '-', line: 3, column: 7 },
      { path: 'b', line: 1, column: undefined },
      { path: '-c', line: 2, column: undefined },
    ]);
  });

  for (const [line, said] of [
    ['', 'Name a note and a line: foothold trace NOTE:LINE'],
    ['a.md', 'Name the line as well: foothold trace a.md:LINE'],
    ['-', 'Name the line as well: foothold trace -:LINE'],
    ['a.md:0', 'Lines and columns are counted from 1: a.md:0'],
    ['a.md:3:0', 'Lines and columns are counted from 1: a.md:3:0'],
    ['a.md:3 --fail-on never', '--fail-on goes with foothold check, foothold filter, not with foothold trace.'],
    [
      'a.md:3 --show-text',
      '--show-text goes with foothold check, foothold filter, foothold report, not with foothold trace.',
    ],
  ] as const) {
    it(`says of "foothold trace ${line}": ${said}`, () => assert.equal(read(line), said));
  }
});
