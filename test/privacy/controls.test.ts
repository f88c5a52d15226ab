// Whoever proves that nothing was found has to show that it would have been.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canaryNote, leaksIn, leaksInFiles } from './support/canary.ts';
import { notes, withNotes } from './support/folder.ts';
import { writeWithServer } from './support/session.ts';
import { cli, needStrace, server, type Watched, watch } from './support/watch.ts';

describe('what is planted is caught by the same watch', () => {
  before(needStrace);

  /** Runs `check notes` with code that was smuggled in. */
  const withPlanted = (code: string, look: (watched: Watched, folder: string) => void) =>
    withNotes(async (folder) => {
      const plant = join(folder, 'plant.cjs');
      writeFileSync(plant, code);
      const watched = await watch(['--require', plant, cli, 'check', 'notes'], { folder });
      assert.equal(watched.code, 1, watched.err);
      look(watched, folder);
    });

  const planted: readonly (readonly [name: string, code: string, caught: Partial<Watched>])[] = [
    [
      'a connection to this machine',
      `require('net').connect(9, '127.0.0.1').on('error', () => {});`,
      { network: ['socket AF_INET', 'connect AF_INET 127.0.0.1', 'getsockopt'] },
    ],
    [
      'a packet without a connection',
      `const s = require('dgram').createSocket('udp4'); s.send('x', 9, '127.0.0.1', () => s.close());`,
      {},
    ],
    ['a door for others', `const s = require('net').createServer().listen(0, '127.0.0.1', () => s.close());`, {}],
    ['a file in the home folder', `require('fs').writeFileSync(process.env.HOME + '/x', '');`, { written: ['home/x'] }],
    [
      'a file in the folder for temporary files',
      `require('fs').appendFileSync(require('os').tmpdir() + '/x', 'x');`,
      { written: ['tmp/x'] },
    ],
    ['a note that was changed', `require('fs').appendFileSync('notes/b.txt', '!');`, { written: ['notes/b.txt'] }],
    ['a folder', `require('fs').mkdirSync('x');`, { written: ['x'] }],
    [
      'a file that was moved',
      `require('fs').renameSync('old/c.md', 'old/d.md');`,
      { written: ['old/c.md', 'old/d.md'] },
    ],
    ['a file that was removed', `require('fs').rmSync('old/c.md');`, { written: ['old/c.md'] }],
    ['a file of others’ rights', `require('fs').chmodSync('old/c.md', 0o777);`, { written: ['old/c.md'] }],
    ['another program', `require('child_process').spawnSync('true');`, {}],
  ];
  const all = process.env.CI === 'full' ? planted : planted.filter((_, i) => [0, 3, 5, 10].includes(i));
  for (const [name, code, caught] of all) {
    it(name, () =>
      withPlanted(code, (watched) => {
        for (const [kind, value] of Object.entries(caught)) assert.deepEqual(watched[kind as keyof Watched], value);
        if (Object.keys(caught).length === 0) assert.ok(watched.network.length + watched.started.length > 0);
      }),
    );
  }

  it('words of a note on standard error, and in a file in base64', () =>
    withPlanted(
      `const text = require('fs').readFileSync('notes/a.md');
       console.error(text.toString().slice(10, 60));
       require('fs').writeFileSync('out/x', text.toString('base64'));`,
      ({ err, written }, folder) => {
        assert.deepEqual(leaksIn(err), ['Zanthorpe as it is', 'quillfeather as it is']);
        assert.deepEqual(written, ['out/x']);
        assert.match(leaksInFiles(folder, [...notes, 'plant.cjs']).join('\n'), /out\/x: Marrowbeck as base64/);
      },
    ));

  it('a socket, a file and a logged word in a session with the server', () =>
    withNotes(async (folder) => {
      const plant = join(folder, 'plant.cjs');
      writeFileSync(
        plant,
        `require('net').connect(9, '127.0.0.1').on('error', () => {});
         require('fs').writeFileSync('out/x', '');
         const log = JSON.stringify({ jsonrpc: '2.0', method: '$/logTrace', params: { message: 'Marrowbeck' } });
         process.stdout.write('Content-Length: ' + log.length + '\\r\\n\\r\\n' + log);`,
      );
      const { network, written, aside } = await writeWithServer(['--require', plant, server, '--stdio'], { folder });
      assert.ok(network.includes('connect AF_INET 127.0.0.1'));
      assert.deepEqual(written, ['.foothold-ignores.json', 'out/x']);
      assert.deepEqual(aside.flatMap(leaksIn), ['Marrowbeck as it is']);
    }));
});

describe('a word of a note is known', () => {
  const hash = (kind: string, text: string) => createHash(kind).update(text).digest('hex');
  const forms: readonly (readonly [name: string, content: string | Uint8Array, leak: string])[] = [
    ['in any case', 'QUILLFEATHER', 'quillfeather as it is'],
    ['as UTF-16', Buffer.from('of Marrowbeck', 'utf16le'), 'Marrowbeck as UTF-16'],
    ...['', '1', '12'].map(
      (before) =>
        [
          `in base64 after ${before.length} bytes`,
          Buffer.from(`${before}Marrowbeck!`).toString('base64'),
          'Marrowbeck as base64',
        ] as const,
    ),
    ['in hexadecimal', Buffer.from('zanthorpe').toString('hex'), 'Zanthorpe as hexadecimal'],
    ['as a hash without a key', hash('sha256', 'quillfeather'), 'sha256 in hexadecimal of “quillfeather”'],
    ['as a hash of the note', hash('sha1', canaryNote), 'sha1 in hexadecimal of “# Progress note'],
  ];
  for (const [name, content, leak] of forms) {
    it(name, () =>
      assert.ok(
        leaksIn(content).some((found) => found.startsWith(leak)),
        leaksIn(content).join('\n'),
      ),
    );
  }
  it('and other words are none', () => assert.deepEqual(leaksIn('The client asked for support twice.'), []));
});
