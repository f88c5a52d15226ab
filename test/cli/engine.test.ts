import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createEngine } from '../../server/src/cli/engine.ts';
import type { Task } from '../../server/src/cli/tasks.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { inFolder } from '../support/cli.ts';

/** A thread that finds nothing in any text, and dies of the word "deadly". */
const worker = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ texts }) => {
  if (texts.some(({ text }) => text.includes('deadly'))) process.exit(1);
  parentPort.postMessage({ result: { checked: texts.map(() => ({ findings: [], suppressed: [] })) } });
});
parentPort.postMessage('ready');
`;

const taskOf = (...texts: readonly string[]): Task => ({
  characters: texts.join('').length,
  texts: texts.map((text) => ({ text, format: 'plaintext', settings: defaultSettings, withReframes: false })),
});

describe('the engine', () => {
  it('does little work here, and starts no thread for it', async () => {
    const engine = createEngine('/no/such/program', undefined);
    for (let i = 0; i < 3; i++) {
      const result = await engine.run(taskOf('She is attention-seeking.'));
      assert.equal('checked' in result && result.checked[0] !== undefined && 'findings' in result.checked[0], true);
    }
    assert.equal(engine.window(), 1);
    await engine.close();
  });

  it('does all work here where threads can not start', async () => {
    const engine = createEngine('/no/such/program', 2);
    for (let i = 0; i < 3; i++) {
      const result = await engine.run(taskOf('She is attention-seeking.'));
      assert.ok('checked' in result && result.checked[0] !== undefined && 'findings' in result.checked[0]);
      assert.equal(result.checked[0].findings.length, 1);
    }
    await engine.close();
  });

  it('answers all notes but the one that kills every thread', async () => {
    await inFolder({ 'worker.mjs': worker }, async (folder) => {
      const engine = createEngine(join(folder, 'worker.mjs'), 2);
      while (engine.window() === 1) {
        await engine.run(taskOf('Seen today.'));
        await setImmediate();
      }
      const [first, second] = await Promise.all([
        engine.run(taskOf('one', 'deadly', 'three')),
        engine.run(taskOf('four')),
      ]);
      const reasons = [first, second].map((result) =>
        'checked' in result ? result.checked.map((each) => ('reason' in each ? each.reason : 'checked')) : [],
      );
      assert.deepEqual(reasons, [
        ['checked', 'there was not enough memory, or something went wrong inside Foothold itself', 'checked'],
        ['checked'],
      ]);
      await engine.close();
    });
  });
});
