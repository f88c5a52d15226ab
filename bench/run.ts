/**
 * Measures Foothold and its peers in one run and prints the figures. `npm run bench -- [--write] [--quick] [--no-peers]`:
 * `--write` puts them into docs/performance.md with a plot, `--quick` leaves out what takes long.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { activation } from './activation.ts';
import { type Driver, keystrokeDriver } from './keystrokes.ts';
import { fromRoot, machine, median, runNode } from './measure.ts';
import { installPeers, peerNames, peersFolder, throughputOf } from './peers.ts';
import { toSvg } from './plot.ts';
import { toMarkdown } from './report.ts';
import type { Peer, Results, Throughput, TypingRow } from './results.ts';
import { noteOf } from './text.ts';

const options = new Set(process.argv.slice(2));
const isQuick = options.has('--quick');
const lengths = isQuick ? [100_000, 1_000_000] : [100_000, 1_000_000, 10_000_000];
const folder = fromRoot('.bench/texts');
const skipped: string[] = [];
const say = (line: string) => process.stderr.write(`${line}\n`);

function skip(what: string): null {
  say(`skipped: ${what}`);
  skipped.push(what);
  return null;
}

/** Writes the texts; gives their files by length. */
function writeTexts(): ReadonlyMap<number, string> {
  mkdirSync(folder, { recursive: true });
  return new Map(
    [3000, ...lengths].map((length) => {
      const file = join(folder, `note-${length}.md`);
      writeFileSync(file, noteOf(length));
      return [length, file];
    }),
  );
}

async function throughput(): Promise<readonly Throughput[]> {
  const engine = fromRoot('.bench/engine.cjs');
  buildSync({
    entryPoints: [fromRoot('bench/engine.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: engine,
    logLevel: 'error',
    define: { 'import.meta.url': '"file:///"' },
  });
  const texts: Throughput[] = [];
  for (const length of lengths) {
    say(`engine: ${length} characters`);
    const rounds = length >= 10_000_000 ? 3 : length >= 1_000_000 ? 9 : 31;
    const { output } = await runNode([engine, String(length), String(rounds)]);
    texts.push(JSON.parse(output));
  }
  return texts;
}

async function peers(files: ReadonlyMap<number, string>): Promise<readonly Peer[]> {
  const measured: Peer[] = [];
  for (const name of peerNames) {
    say(`peer: ${name}`);
    const run = await throughputOf(
      name,
      isQuick ? 10 : 30,
      files.get(3000) ?? '',
      lengths.map((length) => files.get(length) ?? ''),
    );
    if (run === null) skip(`${name}, which did not start`);
    else measured.push(run);
  }
  return measured;
}

async function typing(
  driver: Driver,
  files: ReadonlyMap<number, string>,
  hasPeers: boolean,
): Promise<readonly TypingRow[]> {
  const rows: TypingRow[] = [];
  const type = async (row: Omit<TypingRow, 'measured'>, args: readonly string[], cwd?: string, most = 60) => {
    say(`typing: ${row.server}, ${row.length} characters, ${row.mode}, at the ${row.at}`);
    const at = { start: 0.01, middle: 0.5, end: 0.98 }[row.at];
    const file = files.get(row.length) ?? '';
    const settings = { foothold: { quiet: 0 } };
    const measured = await driver({
      args,
      file,
      mode: row.mode,
      at,
      edits: 200,
      most,
      settings,
      ...(cwd === undefined ? {} : { cwd }),
    });
    rows.push({ ...row, measured });
  };
  for (const length of [100_000, 1_000_000]) {
    for (const mode of ['push', 'pull'] as const) {
      if (hasPeers)
        await type(
          { server: 'empty server', length, mode, at: 'middle' },
          ['server.mjs', 'empty', '--stdio'],
          peersFolder,
        );
      for (const at of ['start', 'middle', 'end'] as const) {
        if (isQuick && at !== 'middle') continue;
        await type({ server: 'Foothold', length, mode, at }, [fromRoot('dist/server.cjs'), '--stdio']);
      }
    }
    if (!hasPeers || isQuick || length > 100_000) continue;
    for (const name of peerNames)
      await type(
        { server: name, length, mode: 'push', at: 'middle' },
        ['server.mjs', name, '--stdio'],
        peersFolder,
        20,
      );
  }
  return rows;
}

const cli = fromRoot('dist/foothold.cjs');

async function several(rounds: number, args: readonly string[]): Promise<{ ms: number; peak: number }> {
  const runs = [];
  for (let i = 0; i < rounds; i++) runs.push(await runNode(args));
  return { ms: 1000 * median(runs.map(({ seconds }) => seconds)), peak: median(runs.map(({ peak }) => peak)) };
}

async function startAndMemory(files: ReadonlyMap<number, string>): Promise<Pick<Results, 'start' | 'memory'>> {
  say('start and memory');
  const bare = await several(15, ['-e', '0']);
  const version = await several(15, [cli, '--version']);
  const short = await several(15, [cli, 'check', files.get(3000) ?? '']);
  const long = await several(3, [cli, 'check', files.get(1_000_000) ?? '']);
  return {
    start: { node: bare.ms, version: version.ms, check: short.ms },
    memory: { node: bare.peak, check: long.peak },
  };
}

async function folders(): Promise<Results['folder']> {
  say('folder');
  const notes = isQuick ? 500 : 2000;
  const place = join(folder, 'notes');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  for (let i = 0; i < notes; i++) writeFileSync(join(place, `note-${i}.md`), noteOf(3000, i + 10));
  const cache = join(folder, 'cache');
  const check = () => runNode([cli, 'check', '--cache', '--cache-location', cache, '--format', 'json', place]);
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < 3; round++) {
    rmSync(cache, { recursive: true, force: true });
    cold.push((await check()).seconds);
    warm.push((await check()).seconds);
  }
  return { notes, cold: 1000 * median(cold), warm: 1000 * median(warm) };
}

/** Puts the figures between the marks of the page, and the plot beside it. */
function write(results: Results): void {
  const page = fromRoot('docs/performance.md');
  const [begin, end] = ['<!-- figures of npm run bench -->', '<!-- end of figures -->'];
  const text = readFileSync(page, 'utf8');
  const [head, rest] = [text.indexOf(begin), text.indexOf(end)];
  if (head < 0 || rest < head) throw new Error(`${page} has no place for the figures`);
  writeFileSync(page, `${text.slice(0, head + begin.length)}\n\n${toMarkdown(results)}\n\n${text.slice(rest)}`);
  writeFileSync(fromRoot('docs/performance.svg'), toSvg(results));
  execFileSync('npx', ['biome', 'format', '--write', page, fromRoot('docs/performance.svg')], { stdio: 'inherit' });
}

const before = machine();
const files = writeTexts();
const missing = options.has('--no-peers') ? 'peers, as asked' : installPeers();
if (missing !== null) skip(missing);
const driver = await keystrokeDriver();
if (driver === null) skip('keystrokes: the driver comes with the shared data (FOOTHOLD_SHARED)');
const texts = await throughput();
say('activation');
const activated =
  (await activation(isQuick ? 1 : 5)) ??
  skip('activation: test/editors/install.sh installs VS Code, npm run package makes the extension');
const { start, memory } = await startAndMemory(files);
const results: Results = {
  date: new Date().toISOString().slice(0, 10),
  machine: before.name,
  texts,
  peers: missing === null ? await peers(files) : [],
  typing: driver === null ? [] : await typing(driver, files, missing === null),
  start,
  memory,
  activation: activated,
  folder: await folders(),
  load: [before.load, machine().load],
  skipped,
};
writeFileSync(fromRoot('.bench/results.json'), `${JSON.stringify(results, null, 2)}\n`);
console.log(toMarkdown(results));
if (options.has('--write')) write(results);
