import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExecuteCommandRequest } from 'vscode-languageserver-protocol/node';
import { connectInProcess, onLine } from '../support/lspClient.ts';
import { canaryNote, leaksIn, leaksInFiles } from './support/canary.ts';
import { notes, withNotes } from './support/folder.ts';
import { cli, needStrace, server, watch } from './support/watch.ts';

/** The note in words that a stack trace might be taken for, so that nothing of it passes as a place in the program. */
const sly = `${canaryNote}\n    at quillfeather (Marrowbeck:1:2)\n`;

describe('what goes wrong on the command line names the fault and no word of a note', () => {
  before(needStrace);

  const faults: readonly (readonly [name: string, prepare: (folder: string) => void, says: RegExp])[] = [
    [
      'a configuration that is broken',
      (folder) => writeFileSync(join(folder, '.foothold.json'), '{ "sensitivity": "quite", "severity": { '),
      /\.foothold\.json:1:\d+/,
    ],
    [
      'a configuration that is a note',
      (folder) => writeFileSync(join(folder, '.foothold.yaml'), Buffer.from(canaryNote, 'utf16le')),
      /\.foothold\.yaml/,
    ],
    [
      'a note whose bytes are no text',
      (folder) =>
        writeFileSync(
          join(folder, 'notes/bad.md'),
          Buffer.concat([Buffer.from(canaryNote), Buffer.of(0xff, 0xfe, 0xc3)]),
        ),
      /can't check notes\/bad\.md/,
    ],
    [
      'a note that is a link to itself',
      (folder) => symlinkSync('loop.md', join(folder, 'notes/loop.md')),
      /can't check notes\/loop\.md|^$/,
    ],
    [
      'an ignore file, a baseline and a cache that hold a note',
      (folder) => {
        for (const name of ['.foothold-ignores.json', '.foothold-baseline.json'])
          writeFileSync(join(folder, name), JSON.stringify(canaryNote));
        mkdirSync(join(folder, '.foothold-cache'));
        writeFileSync(join(folder, '.foothold-cache/x.json'), canaryNote);
      },
      /\.foothold-(?:ignores|baseline)\.json/,
    ],
  ];
  for (const [name, prepare, says] of faults) {
    it(name, () =>
      withNotes(async (folder) => {
        prepare(folder);
        const { network, written, started, err } = await watch([cli, 'check', '--format', 'sarif', 'notes'], {
          folder,
        });
        assert.deepEqual({ network, written, started }, { network: [], written: [], started: [] });
        assert.match(err, says);
        assert.deepEqual(leaksIn(err), [], err);
      }),
    );
  }

  it('a fault inside, whose message is the note', () =>
    withNotes(async (folder) => {
      const plant = join(folder, 'plant.cjs');
      writeFileSync(
        plant,
        `const stringify = JSON.stringify;
         JSON.stringify = (value, ...rest) => {
           const text = stringify(value, ...rest);
           if (text?.includes('"A2"')) throw new Error(text + ${JSON.stringify(sly)});
           return text;
         };`,
      );
      const { network, written, err } = await watch(['--require', plant, cli, 'check', '--format', 'json', 'notes'], {
        folder,
      });
      assert.deepEqual({ network, written }, { network: [], written: [] });
      assert.match(err, /^foothold: something went wrong inside Foothold itself: Error at .*\n$/);
      assert.deepEqual(leaksIn(err), [], err);
      assert.deepEqual(leaksInFiles(folder, [...notes, 'plant.cjs']), []);
    }));

  it('a server that has to end in the middle of a note', () =>
    withNotes(async (folder) => {
      const plant = join(folder, 'plant.cjs');
      writeFileSync(plant, `process.stdin.once('data', (text) => { throw new Error(String(text)); });`);
      const { err, written } = await watch(['--require', plant, server, '--stdio'], { folder, stdin: sly });
      assert.match(err, /^Foothold had to stop: Error\b.*\n$/);
      assert.deepEqual([leaksIn(err), written], [[], []]);
    }));
});

describe('a fault inside the server, whose message is the note', () => {
  it('comes to the editor by its kind and place, in log, errors and notices', async () => {
    const messages: string[] = [];
    const client = await connectInProcess({
      check: () => {
        throw new TypeError(sly);
      },
      record: ({ from, message }) => {
        if (from === 'server') messages.push(JSON.stringify(message));
      },
      initialize: { trace: 'verbose' },
    });
    const uri = 'untitled:Untitled-1';
    client.open(uri, canaryNote);
    assert.match(await client.next(), /^log .* could not be done: TypeError at /);
    for (const ask of [
      () => client.hover(uri, { line: 2, character: 32 }),
      () => client.fixes(uri, onLine(2, 32)),
      () => client.pull(uri),
      () => client.connection.sendRequest(ExecuteCommandRequest.type, { command: 'foothold.trace', arguments: [uri] }),
    ]) {
      await ask().catch(() => {});
    }
    assert.ok(messages.length > 4);
    assert.deepEqual(
      messages.flatMap((message) => leaksIn(message).map((leak) => `${leak}: ${message}`)),
      [],
    );
    client.connection.dispose();
  });
});
