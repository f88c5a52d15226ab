import { strict as assert } from 'node:assert';
import { fakeClock } from '../support/clock.ts';
import { capabilities, connectInProcess, onLine } from '../support/lspClient.ts';

const uri = 'untitled:Untitled-1';
/** The two findings of the note below, as lines. */
const first = 'A2 information 0:7-0:24';
const second = 'A2 information 0:32-0:49';
const note = 'She is attention-seeking. He is attention-seeking. All is calm.';

async function typing(quiet: unknown = undefined) {
  const clock = fakeClock();
  const client = await connectInProcess({ settings: () => ({ quiet }), runtime: { after: clock.after } });
  client.open(uri, note);
  await client.next();
  return { client, clock };
}

describe('the sentence that is being typed', () => {
  it('shows nothing of itself, and all of the others', async () => {
    const { client } = await typing();
    client.change(uri, 2, { range: onLine(0, 24), text: '!' });
    assert.equal(await client.next(), `publish ${uri} v2: A2 information 0:33-0:50`);
    await client.end();
  });

  it('is shown when an edit lands elsewhere', async () => {
    const { client } = await typing();
    client.change(uri, 2, { range: onLine(0, 6), text: ' so' });
    assert.doesNotMatch(await client.next(), /0:10/);
    client.change(uri, 3, { range: onLine(0, 64), text: ' now' });
    assert.match(await client.next(), /v3: A2 information 0:10-0:27, A2 information 0:35-0:52$/);
    await client.end();
  });

  it('is shown on save', async () => {
    const { client } = await typing();
    client.change(uri, 2, { range: onLine(0, 6, 7), text: ' ' });
    await client.next();
    client.save(uri);
    assert.match(await client.next(), /v2: A2 information 0:7-0:24, /);
    client.save(uri);
    await client.nothingMore();
    await client.end();
  });

  it('is shown after a pause of 800 milliseconds, counted from the last edit', async () => {
    const { client, clock } = await typing();
    client.change(uri, 2, { range: onLine(0, 6, 7), text: ' ' });
    await client.next();
    clock.pass(700);
    client.change(uri, 3, { range: onLine(0, 6, 7), text: ' ' });
    assert.doesNotMatch(await client.next(), /0:7-/);
    clock.pass(700);
    await client.nothingMore();
    clock.pass(100);
    assert.match(await client.next(), /v3: A2 information 0:7-0:24, /);
    assert.equal(clock.waiting(), 0);
    await client.end();
  });

  it('waits as long as the setting says, and not at all for 0', async () => {
    const patient = await typing(2000);
    patient.client.change(uri, 2, { range: onLine(0, 6, 7), text: ' ' });
    await patient.client.next();
    patient.clock.pass(1999);
    await patient.client.nothingMore();
    patient.clock.pass(1);
    assert.match(await patient.client.next(), /0:7-0:24/);
    await patient.client.end();

    const hasty = await typing(0);
    hasty.client.change(uri, 2, { range: onLine(0, 6, 7), text: ' ' });
    assert.match(await hasty.client.next(), /0:7-0:24/);
    await hasty.client.end();
  });

  it('is still explained, and still has its quick fixes', async () => {
    const { client } = await typing();
    client.change(uri, 2, { range: onLine(0, 6, 7), text: ' ' });
    await client.next();
    assert.notEqual(await client.hover(uri, { line: 0, character: 10 }), null);
    assert.notEqual((await client.fixes(uri, onLine(0, 10)))?.length, 0);
    await client.end();
  });

  it('is every sentence in which a change with several cursors lies', async () => {
    const { client } = await typing();
    client.change(uri, 2, { range: onLine(0, 30, 31), text: 's' }, { range: onLine(0, 4, 5), text: 'i' });
    assert.equal(await client.next(), `publish ${uri} v2: nothing`);
    await client.end();
  });

  it('is found where a client sends the whole text for every letter', async () => {
    const { client } = await typing();
    client.change(uri, 2, { text: note.replace('He is', 'He  is') });
    assert.equal(await client.next(), `publish ${uri} v2: ${first}`);
    client.change(uri, 3, { text: note.replace('He is', 'He is') });
    assert.equal(await client.next(), `publish ${uri} v3: ${first}`);
    client.change(uri, 4, { text: note.replace('All', 'Alle') });
    assert.equal(await client.next(), `publish ${uri} v4: ${first}, ${second}`);
    await client.end();
  });

  it('leaves nothing waiting when the note is closed', async () => {
    const { client, clock } = await typing();
    client.change(uri, 2, { range: onLine(0, 6, 7), text: ' ' });
    await client.next();
    client.close(uri);
    assert.equal(await client.next(), `publish ${uri}: nothing`);
    assert.equal(clock.waiting(), 0);
    await client.end();
  });

  describe('for a client that asks for diagnostics', () => {
    const { workspace, textDocument } = capabilities;
    const pulling = (refreshSupport: boolean) => ({
      workspace: { ...workspace, diagnostics: { refreshSupport } },
      textDocument: { ...(refreshSupport ? textDocument : { hover: textDocument?.hover }), diagnostic: {} },
    });
    const ranges = (report: unknown) => JSON.stringify(report).match(/"character":7\b/g)?.length ?? 0;

    it('is held back as well, until the client is called to ask again', async () => {
      const clock = fakeClock();
      const client = await connectInProcess({
        capabilities: pulling(true),
        settings: () => null,
        runtime: { after: clock.after },
      });
      client.open(uri, note);
      assert.equal(ranges(await client.pull(uri)), 1);
      client.change(uri, 2, { range: onLine(0, 6, 7), text: ' ' });
      assert.equal(ranges(await client.pull(uri)), 0);
      clock.pass(500);
      assert.equal(ranges(await client.pull(uri)), 0);
      clock.pass(300);
      assert.equal(await client.next(), 'refresh');
      assert.equal(ranges(await client.pull(uri)), 1);
      client.change(uri, 3, { range: onLine(0, 6, 7), text: ' ' });
      assert.equal(ranges(await client.pull(uri)), 0);
      client.save(uri);
      assert.equal(await client.next(), 'refresh');
      assert.equal(ranges(await client.pull(uri)), 1);
      await client.end();
    });

    it('is not held back where the client could not be called again', async () => {
      const client = await connectInProcess({ capabilities: pulling(false), settings: () => null });
      client.open(uri, note);
      client.change(uri, 2, { range: onLine(0, 6, 7), text: ' ' });
      assert.equal(ranges(await client.pull(uri)), 1);
      await client.end();
    });
  });
});
