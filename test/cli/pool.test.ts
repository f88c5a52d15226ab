import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { mapOrdered } from '../../server/src/cli/ordered.ts';
import { createPool } from '../../server/src/cli/pool.ts';
import { inFolder } from '../support/cli.ts';

/** A thread that doubles numbers; at 13 it dies, at 7 only the first time that anybody asks. */
const worker = `
import { existsSync, writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
const once = new URL('died', import.meta.url);
parentPort.on('message', (task) => {
  if (task === 13) process.exit(1);
  if (task === 7 && !existsSync(once)) {
    writeFileSync(once, '');
    process.exit(1);
  }
  parentPort.postMessage({ result: task * 2 });
});
parentPort.postMessage('ready');
`;

describe('a pool of threads', () => {
  async function inPool<T>(size: number, use: (run: (task: number) => Promise<number>) => Promise<T>): Promise<T> {
    return inFolder({ 'worker.mjs': worker }, async (folder) => {
      const pool = createPool<number, number>(join(folder, 'worker.mjs'), size);
      try {
        return await use(pool.run);
      } finally {
        await pool.close();
      }
    });
  }

  it('does every task once, whichever thread takes it', async () => {
    const tasks = Array.from({ length: 50 }, (_, index) => 100 + index);
    const results = await inPool(3, (run) => Promise.all(tasks.map(run)));
    assert.deepEqual(
      results,
      tasks.map((task) => task * 2),
    );
  });

  it('does a task again whose thread died, and goes on', async () => {
    assert.deepEqual(await inPool(2, (run) => Promise.all([1, 7, 2, 3].map(run))), [2, 14, 4, 6]);
  });

  it('gives a task up that kills each of its threads, and does the others', async () => {
    const results = await inPool(1, (run) => Promise.allSettled([1, 13, 2].map(run)));
    assert.deepEqual(
      results.map((result) => (result.status === 'fulfilled' ? result.value : 'given up')),
      [2, 'given up', 4],
    );
  });

  it('keeps the process alive while anybody waits, also where the only thread has died', async () => {
    const program = `
import { createPool } from ${JSON.stringify(new URL('../../server/src/cli/pool.ts', import.meta.url).href)};
const pool = createPool('./worker.mjs', 1);
console.log(await pool.run(7), await pool.run(1));
`;
    await inFolder({ 'worker.mjs': worker, 'program.mjs': program }, async (cwd) => {
      const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
      const { stdout } = await promisify(execFile)(process.execPath, ['--import', tsx, 'program.mjs'], { cwd });
      // It ended by itself as well: idle threads hold nobody back.
      assert.equal(stdout, '14 2\n');
    });
  }).timeout(60_000);

  it('says so where no thread can start', async () => {
    await inFolder({ 'broken.mjs': 'throw new Error("no");' }, async (folder) => {
      const pool = createPool<number, number>(join(folder, 'broken.mjs'), 1);
      await assert.rejects(pool.run(1), /no thread could be started/);
      assert.equal(pool.isReady(), false);
    });
  });
});

describe('several tasks at a time', () => {
  async function* numbers(count: number, seen: number[] = []) {
    for (let number = 0; number < count; number++) {
      seen.push(number);
      yield number;
    }
  }

  it('give their results in order, however they end', async () => {
    const release: (() => void)[] = [];
    const work = (number: number) =>
      new Promise<number>((resolve) => {
        release.unshift(() => resolve(number));
        // The last of each three lets the others go, itself first.
        if (number % 3 === 2) for (const each of release.splice(0)) each();
      });
    const results: number[] = [];
    for await (const result of mapOrdered(numbers(9), work, () => 3)) results.push(result);
    assert.deepEqual(results, [0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('are never more than there is room for, and none is fetched for a reader who has left', async () => {
    const seen: number[] = [];
    for await (const result of mapOrdered(
      numbers(100, seen),
      async (number) => number,
      () => 4,
    ))
      if (result === 5) break;
    assert.ok(seen.length <= 11, String(seen.length));
  });

  it('pass on what goes wrong', async () => {
    const results = mapOrdered(
      numbers(3),
      async (number) => (number === 1 ? Promise.reject(new Error('no')) : number),
      () => 2,
    );
    await assert.rejects(async () => {
      for await (const _ of results);
    }, /no/);
  });
});
