import assert from 'node:assert/strict';
import { needs, program } from './support/installed.ts';
import { assertJourney, journeyScript, type Seen, startVisit, type Visit } from './support/journey.ts';
import { notes } from './support/notes.ts';
import { snippet } from './support/snippet.ts';

/** What `journey.lua` sees besides. Severities are Neovim's: 3 information, 4 hint. */
interface SeenInNeovim extends Seen {
  readonly filetype: string;
  readonly before: readonly Found[];
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

  /** Opens the note, looks, and with `fix` hovers, takes the first quick fix and saves. */
  async function open(name: string, text: string, fix = false): Promise<SeenInNeovim> {
    const note = visit.write(name, text);
    const setup = visit.write('setup.lua', snippet('neovim', 'lua'));
    const args = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${journeyScript('journey.lua')}`];
    const env = { JOURNEY_NOTE: note, JOURNEY_SETUP: setup, ...(fix ? { JOURNEY_FIX: '1' } : {}) };
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
