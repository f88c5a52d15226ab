import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ExecuteCommandRequest } from 'vscode-languageserver-protocol';
import { noteOf, numbers, sentences } from '../../bench/text.ts';
import { indexLines, placeAt } from '../../server/src/core/lines.ts';
import { nodeRuntime } from '../../server/src/lsp/nodeRuntime.ts';
import { connectInProcess } from '../support/lspClient.ts';
import { growthOver, heapUsed, isWhole, middleOf, worked } from './growth.ts';

const edits = isWhole ? 20_000 : 2_000;
const opened = 50;
/** Notes of the folder that nobody opens. */
const others = 20;
/** After so many edits the folder's settings change, and after so many it is looked through. */
const perReload = edits / 50;
const perScan = edits / 20;

/** A note as its writer sees it. */
interface Written {
  readonly uri: string;
  text: string;
  version: number;
}

describe('growth', () => {
  it('is what the last tenths have more than the first', () => {
    assert.equal(growthOver([9, 1, 1, 1, 1, 1, 1, 1, 1, 1]), 1);
    assert.ok(growthOver([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) > 2);
  });
});

describe(`a day of ${edits} edits in ${opened} notes`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'foothold-day-'));
  const place = (name: string) => pathToFileURL(join(folder, name)).href;
  after(() => rmSync(folder, { recursive: true }));

  it('needs no more memory in the evening than in the morning, and no more work for an edit', async function () {
    this.timeout(isWhole ? 3_600_000 : 600_000);
    const below = numbers(8);
    for (let i = 0; i < others; i++) writeFileSync(join(folder, `other-${i}.md`), noteOf(3000, 100 + i));
    const client = await connectInProcess({
      settings: () => ({ quiet: 0 }),
      runtime: nodeRuntime(),
      initialize: { workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'notes' }] },
    });
    const until = async (start: string) => {
      for (;;) if ((await client.next()).startsWith(start)) return;
    };
    const notes: Written[] = Array.from({ length: opened }, (_, i) => ({
      uri: place(`note-${i}.md`),
      text: noteOf(3000, i),
      version: 1,
    }));
    for (const { uri, text } of notes) {
      client.open(uri, text);
      await until(`publish ${uri} v1:`);
    }

    /** Replaces a stretch of the note, waits for what is shown, and says how much work that took, in milliseconds. */
    const edit = async (note: Written, start: number, end: number, text: string): Promise<number> => {
      const lines = indexLines(note.text);
      const range = { start: placeAt(lines, start, 'utf-16'), end: placeAt(lines, end, 'utf-16') };
      note.text = note.text.slice(0, start) + text + note.text.slice(end);
      note.version++;
      const before = worked();
      client.change(note.uri, note.version, { range, text });
      await until(`publish ${note.uri} v${note.version}:`);
      return worked() - before;
    };
    const reload = (round: number) => {
      writeFileSync(join(folder, '.foothold.json'), JSON.stringify({ sensitivity: round % 2 === 0 ? 'low' : 'high' }));
      client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: place('.foothold.json'), type: 2 }],
      });
    };
    const scan = () =>
      client.connection.sendRequest(ExecuteCommandRequest.type, { command: 'foothold.checkWorkspace' });

    const typed = sentences(5);
    const memory: number[] = [];
    const work: number[] = [];
    let tenth: number[] = [];
    let done = 0;
    while (done < edits) {
      const note = notes[below(opened)] ?? assert.fail();
      const start = note.text.lastIndexOf('\n', below(note.text.length)) + 1;
      const sentence = `${typed.next().value} `.slice(0, 12 + below(40));
      for (let i = 0; i < sentence.length; i++) {
        tenth.push(await edit(note, start + i, start + i, sentence[i] ?? ''));
        done++;
        if (done % perReload === 0) reload(done / perReload);
        if (done % perScan === 0) assert.ok(await scan());
        if (done % (edits / 10) !== 0) continue;
        work.push(middleOf(tenth));
        tenth = [];
        memory.push(heapUsed());
      }
      await client.hover(note.uri, placeAt(indexLines(note.text), start + 3, 'utf-16'));
      // What was typed goes again, so that the notes stay as long as they are.
      await edit(note, start, start + sentence.length, '');
      client.save(note.uri);
      if (below(10) > 0) continue;
      client.close(note.uri);
      client.open(note.uri, note.text, 'markdown', ++note.version);
      await until(`publish ${note.uri} v${note.version}:`);
    }
    console.log(`    heap: ${memory.map((megabytes) => megabytes.toFixed(1)).join(', ')} MB`);
    console.log(`    an edit: ${work.map((milliseconds) => milliseconds.toFixed(2)).join(', ')} ms`);
    assert.ok(growthOver(memory) < 1.1, `memory grew ${growthOver(memory)} times`);
    assert.ok(growthOver(work) < 2.5, `an edit took ${growthOver(work)} times the work`);

    client.open('untitled:end', '');
    await until('publish untitled:end v1: nothing');
    client.connection.dispose();
  });
});

describe('a long note that is edited in many places', () => {
  it('does not keep its old texts', async function () {
    this.timeout(600_000);
    const client = await connectInProcess();
    const uri = 'untitled:long';
    let text = noteOf(150_000);
    client.open(uri, text);
    await client.next();
    const memory: number[] = [];
    const rounds = isWhole ? 1000 : 200;
    for (let round = 0; round < rounds; round++) {
      const start = text.indexOf('\n\n', Math.floor((round / rounds) * text.length * 0.9)) + 2;
      const position = placeAt(indexLines(text), start, 'utf-16');
      text = `${text.slice(0, start)}Seen at ${round}. ${text.slice(start)}`;
      client.change(uri, round + 2, { range: { start: position, end: position }, text: `Seen at ${round}. ` });
      await client.next();
      if (round % (rounds / 10) === 0) memory.push(heapUsed());
    }
    console.log(`    heap: ${memory.map((megabytes) => megabytes.toFixed(1)).join(', ')} MB`);
    assert.ok(growthOver(memory) < 1.1, `memory grew ${growthOver(memory)} times`);
    await client.end();
  });
});
