import assert from 'node:assert/strict';
import { kindSentences } from '../support/kindNotes.ts';
import { needs, program } from './support/installed.ts';
import { assertJourney, journeyScript, type Seen, startVisit, type Visit } from './support/journey.ts';
import { notes } from './support/notes.ts';
import { snippet } from './support/snippet.ts';

/** What `journey.lua` sees besides. Severities are Neovim's: 3 information, 4 hint. */
interface SeenInNeovim extends Seen {
  readonly filetype: string;
  readonly before: readonly Found[];
  /** Where they were asked for: of each finding, in the order of `before`. */
  readonly hovers?: readonly string[];
}

interface Found {
  readonly words: string;
  readonly line: number;
  readonly severity: number;
  readonly source: string;
  readonly code: string;
}

describe('Neovim, set up as its page says', function () {
  this.timeout(300_000);
  let visit: Visit;

  before(function () {
    needs(this, 'neovim');
  });
  beforeEach(() => {
    visit = startVisit('neovim');
  });
  afterEach(() => visit.end());

  /** Opens the note, looks, and with `fix` hovers, takes the first quick fix and saves; with `hovers` looks at every hover. */
  async function open(name: string, text: string, fix = false, hovers = false): Promise<SeenInNeovim> {
    const note = visit.write(name, text);
    const setup = visit.write('setup.lua', snippet('neovim', 'lua'));
    const args = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${journeyScript('journey.lua')}`];
    const env = {
      JOURNEY_NOTE: note,
      JOURNEY_SETUP: setup,
      ...(fix ? { JOURNEY_FIX: '1' } : {}),
      ...(hovers ? { JOURNEY_HOVERS: '1' } : {}),
    };
    const seen = await visit.run(program('neovim'), args, env);
    assert.equal(seen.fault, undefined);
    return seen as SeenInNeovim;
  }

  it('shows findings, explains one, reframes it, ignores another, and follows the settings of the folder', async () => {
    const seen = await open('day.note.md', notes.journey, true);
    assertJourney(seen, visit.read('day.note.md'));
    assert.equal(seen.filetype, 'dbt-note');
  });

  it('takes a reframe and saves; every byte outside its sentence stays', async () => {
    const seen = await open('visit.note.md', notes.finding, true);
    assert.deepEqual(
      seen.before.map(({ words, severity, source, code }) => ({ words, severity, source, code })),
      [{ words: notes.words, severity: 3, source: 'foothold', code: 'A2' }],
    );
    assert.deepEqual(seen.reframed, []);
    notes.assertReframed(visit.read('visit.note.md'));
  });

  it('explains three ways of wording against each of the eight assumptions', async () => {
    const sentences = kindSentences(3);
    assert.equal(sentences.length, 24);
    const seen = await open('all.note.md', sentences.map(({ sentence }) => `- ${sentence}\n`).join('\n'), false, true);
    const flat = (text: string) => text.replace(/[\s*_\\]+/g, ' ');
    assert.deepEqual(
      seen.before.map(
        ({ code }, at) =>
          `${code} ${flat(seen.hovers?.[at] ?? '').includes(flat(sentences[at]?.kind.closesOff ?? '?'))}`,
      ),
      sentences.map(({ code }) => `${code} true`),
    );
  });

  it('offers what belongs to the finding at the cursor, though Neovim sends all that is found in the line', async () => {
    const seen = await open('line.md', 'She is attention-seeking; she failed DBT.\n', true);
    assert.deepEqual(seen.opened, ['1: attention-seeking', '1: failed DBT']);
    assert.match(seen.offered.join('\n'), /\bA2\b/);
    assert.doesNotMatch(seen.offered.join('\n'), /\bA7\b/);
    assert.deepEqual(seen.reframed, ['1: failed DBT']);
  });

  it("shows the client's and others' words as a hint", async () => {
    const seen = await open('reported.md', notes.reported);
    assert.deepEqual(
      seen.before.map(({ severity, code }) => ({ severity, code })),
      [{ severity: 4, code: 'A2' }],
    );
  });

  it('shows nothing in a clean note', async () => {
    assert.deepEqual((await open('clean.md', notes.clean)).before, []);
    assert.equal(visit.read('clean.md'), notes.clean);
  });

  it('checks plain text', async () => {
    const { before: found } = await open('shift.txt', notes.plain);
    assert.deepEqual(
      found.map(({ words, line }) => `${line}: ${words}`),
      [`3: ${notes.words}`],
    );
  });
});
