import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isFull = process.env.CI === 'full';

/** Two places, clocks and tongues in which a build might come out differently. */
const places = [
  { folder: 'one', env: { TZ: 'UTC', LANG: 'C', USER: 'ann' }, age: 0 },
  { folder: 'two/in/another', env: { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', USER: 'bea' }, age: 86_400 * 400 },
];

describe('two builds', () => {
  let temporary = '';
  before(() => {
    temporary = mkdtempSync(join(tmpdir(), 'foothold-builds-'));
  });
  after(() => rmSync(temporary, { recursive: true, force: true }));

  /** Copies what git would give into a folder of its own, so that nobody changes it meanwhile. */
  const snapshot = (): string => {
    const place = join(temporary, 'source');
    const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    });
    for (const file of files.split('\0')) {
      if (file === '' || /^(?:test|training)\//.test(file) || !existsSync(join(root, file))) continue;
      mkdirSync(join(place, file, '..'), { recursive: true });
      cpSync(join(root, file), join(place, file));
    }
    return place;
  };

  /** Puts the source into its place, of its age, with packages as `npm ci` puts them. */
  const prepare = (source: string, { folder, age }: (typeof places)[number]): string => {
    const place = join(temporary, folder);
    cpSync(source, place, { recursive: true });
    const time = Date.now() / 1_000 - age;
    for (const file of readdirSync(place, { recursive: true, encoding: 'utf8' }))
      utimesSync(join(place, file), time, time);
    // Hard links where the file system has them: links between folders would be followed, and be seen in the outcome.
    const copy = (options: string) =>
      execFileSync('cp', [options, join(root, 'node_modules'), place], { stdio: 'ignore' });
    try {
      copy('-al');
    } catch {
      rmSync(join(place, 'node_modules'), { recursive: true, force: true });
      copy('-a');
    }
    return place;
  };

  const hashesOf = (place: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      readdirSync(join(place, 'dist'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((file) => [file.slice(place.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')]),
    );

  const scripts = isFull ? ['package', 'build:playground'] : ['build:cli', 'build:server', 'build:licenses'];
  it(`in two folders, at two times, give the same bytes: npm run ${scripts.join(', ')}`, function () {
    this.timeout(isFull ? 900_000 : 300_000);
    const source = snapshot();
    const [one, two] = places.map((each) => {
      const place = prepare(source, each);
      const env = { PATH: process.env.PATH, HOME: place, SOURCE_DATE_EPOCH: '1700000000', ...each.env };
      for (const script of scripts) {
        // An archive keeps local times: whoever wants the same bytes says which time, and where.
        const zone = script === 'package' ? { TZ: 'UTC' } : {};
        execFileSync('npm', ['run', script], { cwd: place, env: { ...env, ...zone }, stdio: 'pipe' });
      }
      return hashesOf(place);
    });
    assert.ok(one !== undefined && Object.keys(one).length >= 3);
    assert.ok(!isFull || one['dist/foothold.vsix'] !== undefined);
    assert.deepEqual(one, two);
  });
});
