import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCache } from '../../server/src/host/cache.ts';
import { foothold, inFolder } from '../support/cli.ts';

const flagged = 'Zebra: she is attention-seeking on the unit.\n';
const clean = 'She came to the desk three times.\n';
const files = { 'n/a.md': flagged, 'n/b.md': clean, 'n/c/d.md': flagged.repeat(2) };

interface Stored {
  readonly entries: Record<string, readonly [number, string]>;
}

function cacheFiles(folder: string): readonly { name: string; text: string; stored: Stored }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
    .map((file) => ({ ...file, stored: JSON.parse(file.text) as Stored }));
}

describe('the cache', () => {
  it('changes no report, and is used the second time', async () => {
    await inFolder(files, async (folder) => {
      const args = ['check', '--format', 'json', 'n'];
      const plain = await foothold(folder, args);
      const first = await foothold(folder, [...args, '--cache']);
      const second = await foothold(folder, [...args, '--cache']);
      assert.deepEqual([first, second], [plain, plain]);
      const stored = cacheFiles(join(folder, '.foothold-cache'));
      assert.deepEqual(stored.map((file) => Object.keys(file.stored.entries).length).sort(), [1, 2]);
    });
  });

  it('is where --cache-location says', async () => {
    await inFolder(files, async (folder) => {
      await foothold(folder, ['check', '--cache-location', 'x/y', 'n']);
      assert.equal(cacheFiles(join(folder, 'x/y')).length, 2);
      assert.equal(readFileSync(join(folder, 'x/y/.gitignore'), 'utf8'), '*\n');
      assert.ok(!readdirSync(folder).includes('.foothold-cache'));
    });
  });

  it('holds no word of a note, of its name or of a reframe', async () => {
    await inFolder(files, async (folder) => {
      await foothold(folder, ['check', '--cache', 'n']);
      for (const { name, text } of cacheFiles(join(folder, '.foothold-cache')))
        for (const word of ['Zebra', 'attention', 'unit', 'desk', 'works against', 'a.md', 'Reframe'])
          assert.ok(!`${name} ${text}`.includes(word), word);
    });
  });

  it('opens a sealed entry only to the very note, settings and engine that it was made from', async () => {
    await inFolder({}, (folder) => {
      const open = (engine: string) => openCache<string>(folder, engine, () => false, '');
      const note = Buffer.from('a note');
      const cache = open('1');
      cache.store('/n/a.md', note, 'medium', 'found');
      cache.flush();
      assert.equal(open('1').find('/n/a.md', note, 'medium'), 'found');
      assert.equal(open('1').find('/n/other-name.md', note, 'medium'), 'found');
      assert.equal(open('1').find('/n/a.md', Buffer.from('another'), 'medium'), undefined);
      assert.equal(open('1').find('/n/a.md', note, 'high'), undefined);
      assert.equal(open('2').find('/n/a.md', note, 'medium'), undefined);
    });
  });

  it('notices a changed note, a changed setting and another sensitivity', async () => {
    await inFolder(files, async (folder) => {
      const check = async (...more: string[]) =>
        (await foothold(folder, ['check', '--format', 'json', '--cache', 'n', ...more])).out;
      const before = await check();
      writeFileSync(join(folder, 'n/b.md'), flagged);
      assert.notEqual(await check(), before);
      writeFileSync(join(folder, '.foothold.json'), '{"severity": {"A2": "off"}}');
      assert.ok(!(await check()).includes('"A2"'));
      assert.ok((await check('--no-config')).includes('"A2"'));
    });
  });

  it('is made anew where it was damaged, and an entry is looked at anew', async () => {
    await inFolder(files, async (folder) => {
      const args = ['check', '--format', 'json', '--cache', 'n'];
      const whole = await foothold(folder, args);
      const cache = join(folder, '.foothold-cache');
      const [first, second] = cacheFiles(cache);
      writeFileSync(join(cache, first?.name ?? ''), first?.text.slice(0, 40) ?? '');
      writeFileSync(join(cache, second?.name ?? ''), second?.text.replace(/[A-Za-z]{20}/g, 'A'.repeat(20)) ?? '');
      assert.deepEqual(await foothold(folder, args), whole);
      assert.deepEqual(await foothold(folder, args), whole);
    });
  });

  it('keeps what another process found meanwhile', async () => {
    await inFolder({}, (folder) => {
      const open = () => openCache<string>(folder, '1', () => false, '');
      const [one, other] = [open(), open()];
      one.store('/n/a.md', Buffer.from('a'), '', 'A');
      other.store('/n/b.md', Buffer.from('b'), '', 'B');
      one.flush();
      other.flush();
      const late = open();
      assert.deepEqual(
        [late.find('/n/a.md', Buffer.from('a'), ''), late.find('/n/b.md', Buffer.from('b'), '')],
        ['A', 'B'],
      );
    });
  });

  it('that can not be written is no reason to fail', async () => {
    await inFolder({ ...files, file: '' }, async (folder) => {
      const { code, err } = await foothold(folder, ['check', '--cache-location', 'file/x', 'n']);
      assert.deepEqual([code, err], [1, []]);
    });
  });
});
