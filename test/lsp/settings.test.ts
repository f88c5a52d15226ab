import { strict as assert } from 'node:assert';
import { fakeClock } from '../support/clock.ts';
import { capabilities, connectInProcess } from '../support/lspClient.ts';

const uri = 'untitled:Untitled-1';
const note = 'She is attention-seeking on the unit.';
/** An editor that answers no questions about settings. */
const mute = { ...capabilities, workspace: { workspaceEdit: { documentChanges: true } } };

describe('settings', () => {
  it('are asked for note by note', async () => {
    const client = await connectInProcess({
      settings: (scope) => ({ severity: { A2: scope?.endsWith('quiet.md') ? 'hint' : 'warning' } }),
    });
    client.open('file:///a/quiet.md', note);
    assert.match(await client.next(), /A2 hint/);
    client.open('file:///a/loud.md', note);
    assert.match(await client.next(), /A2 warning/);
    await client.end();
  });

  it('are read again when the editor says that they changed', async () => {
    let A2 = 'off';
    const client = await connectInProcess({ settings: () => ({ severity: { A2 } }) });
    client.open(uri, note);
    assert.match(await client.next(), /nothing$/);
    A2 = 'warning';
    client.configure({ foothold: {} });
    assert.match(await client.next(), /A2 warning/);
    assert.ok(client.registered.includes('workspace/didChangeConfiguration'));
    await client.end();
  });

  it('say which notes are checked where notes are no files, by their place below the folder', async () => {
    let exclude: readonly string[] = ['old/**', '*.draft.md'];
    let include: readonly string[] = ['**'];
    const client = await connectInProcess({
      settings: () => ({ include, exclude }),
      initialize: { workspaceFolders: [{ uri: 'record-system://clinic/notes', name: 'notes' }] },
    });
    const open = (path: string) => client.open(`record-system://clinic/${path}`, note);
    for (const path of ['notes/old/a.md', 'notes/b.draft.md', 'notes/README.md']) open(path);
    open('notes/ward%20A/c.md');
    assert.match(await client.next(), /c\.md v1: .*A2/);
    open('elsewhere/d.md');
    assert.match(await client.next(), /d\.md v1: .*A2/);
    [include, exclude] = [['ward A/**'], []];
    client.configure({ foothold: {} });
    assert.match(await client.next(), /c\.md v1: .*A2/);
    assert.match(await client.next(), /d\.md.*: nothing/);
    open('notes/f.md');
    open('notes/ward%20A/e.md');
    assert.match(await client.next(), /e\.md v1: .*A2/);
    await client.nothingMore();
    await client.end();
  });

  it('come with the message, or with the first one, where the editor answers no questions', async () => {
    const client = await connectInProcess({
      capabilities: mute,
      initialize: { initializationOptions: { severity: { A2: 'hint' } } },
    });
    client.open(uri, note);
    assert.match(await client.next(), /A2 hint/);
    client.configure({ foothold: { severity: { A2: 'warning' } } });
    assert.match(await client.next(), /A2 warning/);
    client.configure({ severity: { A2: 'off' } });
    assert.match(await client.next(), /nothing$/);
    client.configure(null);
    assert.match(await client.next(), /nothing$/);
    assert.deepEqual(client.registered, []);
    await client.end();
  });

  for (const answer of [null, undefined, [], 'no', 7, {}]) {
    it(`have their defaults where the editor answers ${JSON.stringify(answer)}`, async () => {
      const client = await connectInProcess({ settings: () => answer ?? null });
      client.open(uri, note);
      assert.match(await client.next(), /A2 information/);
      await client.end();
    });
  }

  it('have their defaults where the editor answers with an error, or never', async () => {
    const failing = await connectInProcess({
      settings: () => {
        throw new Error('no settings here');
      },
    });
    failing.open(uri, note);
    assert.match(await failing.next(), /A2 information/);
    await failing.end();

    const clock = fakeClock();
    const silent = await connectInProcess({ runtime: { after: clock.after } });
    silent.connection.onRequest('workspace/configuration', () => {
      clock.pass(2000);
      return new Promise(() => {});
    });
    silent.open(uri, note);
    assert.match(await silent.next(), /A2 information/);
    await silent.end();
  });

  it('that are wrong are named once, and the right ones hold', async () => {
    const client = await connectInProcess({
      settings: () => ({ trace: { server: 'off' }, sensitivty: 'low', severity: { A2: 'hint' } }),
    });
    client.open(uri, note);
    assert.match(await client.next(), /^log .*"sensitivty".*Did you mean "sensitivity"/);
    assert.match(await client.next(), /A2 hint/);
    client.open('untitled:Untitled-2', note);
    assert.match(await client.next(), /A2 hint/);
    await client.end();
  });

  it('tell where the pages about the assumptions stand', async () => {
    const client = await connectInProcess({ initialize: { initializationOptions: { docs: 'https://host/ext/docs' } } });
    client.open(uri, note);
    await client.next();
    const fixes = JSON.stringify(
      await client.fixes(uri, { start: { line: 0, character: 9 }, end: { line: 0, character: 9 } }),
    );
    assert.match(fixes, /"href":"https:\/\/host\/ext\/docs\/assumptions\/A2\.md"/);
    await client.end();
  });
});
