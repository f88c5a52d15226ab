import { strict as assert } from 'node:assert';
import { connectInProcess, onLine } from '../support/lspClient.ts';

const uri = 'untitled:Untitled-1';
const note = 'She is attention-seeking on the unit.';

describe('the server, pushing diagnostics', () => {
  it('shows what it finds when a note is opened, follows edits, and clears when it is closed', async () => {
    const client = await connectInProcess();
    client.open(uri, note);
    assert.equal(await client.next(), `publish ${uri} v1: A2 information 0:7-0:24`);
    client.change(uri, 2, { range: onLine(0, 0), text: 'Seen.\r\n' });
    assert.equal(await client.next(), `publish ${uri} v2: A2 information 1:7-1:24`);
    client.change(uri, 3, { range: onLine(1, 4, 6), text: 'is not' });
    assert.equal(await client.next(), `publish ${uri} v3: nothing`);
    client.close(uri);
    assert.equal(await client.next(), `publish ${uri}: nothing`);
    await client.end();
    assert.equal(await client.exited, 0);
  });

  it('takes whole texts as well', async () => {
    const client = await connectInProcess();
    client.open(uri, 'Nothing yet.');
    assert.equal(await client.next(), `publish ${uri} v1: nothing`);
    client.change(uri, 2, { text: note });
    assert.equal(await client.next(), `publish ${uri} v2: A2 information 0:7-0:24`);
    await client.end();
  });

  it('answers edits that arrive together once', async () => {
    let checks = 0;
    const client = await connectInProcess({
      check() {
        checks++;
        return [];
      },
    });
    client.open(uri, '');
    assert.equal(await client.next(), `publish ${uri} v1: nothing`);
    for (let i = 0; i < 50; i++) client.change(uri, i + 2, { range: onLine(0, i), text: 'x' });
    assert.equal(await client.next(), `publish ${uri} v51: nothing`);
    assert.equal(checks, 2);
    await client.end();
  });

  for (const [encoding, place] of [
    ['utf-8', '1:13-1:30'],
    ['utf-16', '1:10-1:27'],
    ['utf-32', '1:9-1:26'],
  ] as const) {
    it(`counts as the client does, both ways, in ${encoding}`, async () => {
      const client = await connectInProcess({
        capabilities: { general: { positionEncodings: [encoding, 'utf-16'] }, workspace: { configuration: true } },
      });
      assert.equal(client.result.capabilities.positionEncoding, encoding);
      client.open(uri, 'Seen.\r\nZoë 🙂 is calm.\r\n');
      assert.equal(await client.next(), `publish ${uri} v1: nothing`);
      const from = Number(place.slice(2).split('-')[0]);
      client.change(uri, 2, { range: onLine(1, from, from + 4), text: 'attention-seeking' });
      assert.equal(await client.next(), `publish ${uri} v2: A2 information ${place}`);
      await client.end();
    });
  }

  it('falls back on UTF-16 where the client names no encoding that it knows', async () => {
    const client = await connectInProcess({ capabilities: { general: { positionEncodings: ['utf-7'] } } });
    assert.equal(client.result.capabilities.positionEncoding, 'utf-16');
    await client.end();
  });

  for (const scheme of ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'my-own-scheme']) {
    it(`checks notes of the scheme ${scheme}`, async () => {
      const client = await connectInProcess();
      client.open(`${scheme}:///notes/day.md`, note);
      assert.match(await client.next(), /A2 information 0:7-0:24$/);
      await client.end();
    });
  }

  for (const address of ['git:/notes/day.md?ref', 'output:log', 'debug:console', 'vscode-scm:git/scm0/input']) {
    it(`leaves ${address} alone`, async () => {
      const client = await connectInProcess();
      client.open(address, note);
      client.change(address, 2, { range: onLine(0, 0), text: 'Yes. ' });
      assert.equal(await client.hover(address, { line: 0, character: 14 }), null);
      assert.deepEqual(await client.fixes(address, onLine(0, 14)), []);
      client.close(address);
      await client.nothingMore();
      await client.end();
    });
  }

  it('reads a note by its language and, without one, by its name', async () => {
    const client = await connectInProcess();
    const inCode = '```\nShe is attention-seeking.\n```\n';
    client.open('file:///a.txt', inCode, 'plaintext');
    assert.match(await client.next(), /A2/);
    client.open('file:///b.txt', inCode, 'markdown');
    assert.match(await client.next(), /nothing/);
    client.open('file:///c.md', inCode, 'something-else');
    assert.match(await client.next(), /nothing/);
    client.open('file:///d.txt', inCode, 'something-else');
    assert.match(await client.next(), /A2/);
    client.open('file:///e.dbtnote', inCode, 'dbt-note');
    assert.match(await client.next(), /nothing/);
    client.open('file:///f.py', note, 'python');
    await client.nothingMore();
    await client.end();
  });

  it('leaves pages about a project alone, but not an untitled note of that name', async () => {
    const client = await connectInProcess();
    client.open('file:///project/README.md', note);
    client.open('file:///project/CHANGELOG', note, 'plaintext');
    client.open('untitled:README.md', note);
    assert.match(await client.next(), /^publish untitled:README.md v1: A2/);
    await client.end();
  });
});
