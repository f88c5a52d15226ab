import { strict as assert } from 'node:assert';
import { ExecuteCommandRequest } from 'vscode-languageserver-protocol/node';
import { capabilities, connectInProcess, onLine } from '../support/lspClient.ts';

const uri = 'untitled:Untitled-1';
const note = 'She is attention-seeking on the unit.';
const found = 'A2 information 0:7-0:24';
const pulling = {
  ...capabilities,
  workspace: { ...capabilities.workspace, diagnostics: { refreshSupport: true } },
  textDocument: { ...capabilities.textDocument, diagnostic: {} },
};

describe('when a note is checked', () => {
  it('on saving: when it is opened and saved, and not between', async () => {
    const client = await connectInProcess({ settings: () => ({ run: 'onSave' }) });
    client.open(uri, 'She is calm.');
    assert.equal(await client.next(), `publish ${uri} v1: nothing`);
    client.change(uri, 2, { text: note });
    client.save(uri);
    assert.equal(await client.next(), `publish ${uri} v2: ${found}`);
    client.change(uri, 3, { text: 'She is calm.' });
    // An answer in between shows that the edit has been looked at.
    assert.equal(await client.hover(uri, { line: 0, character: 9 }), null);
    await client.nothingMore();
    client.save(uri);
    assert.equal(await client.next(), `publish ${uri} v3: nothing`);
    await client.end();
  });

  it('by hand: when it is asked for, by command or from the list of actions', async () => {
    const client = await connectInProcess({ settings: () => ({ run: 'manual' }) });
    client.open(uri, note);
    client.save(uri);
    const actions = (await client.fixes(uri, onLine(0, 0), ['source'])) ?? [];
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Foothold: check this note'],
    );
    assert.deepEqual(await client.fixes(uri, onLine(0, 0), ['source.fixAll']), []);
    const [action] = actions;
    assert.ok(action !== undefined && typeof action.command === 'object');
    await client.connection.sendRequest(ExecuteCommandRequest.type, action.command);
    assert.equal(await client.next(), `publish ${uri} v1: ${found}`);
    client.change(uri, 2, { text: 'She is calm.' });
    client.save(uri);
    await client.connection.sendRequest(ExecuteCommandRequest.type, action.command);
    assert.equal(await client.next(), `publish ${uri} v2: nothing`);
    await client.end();
  });

  it('while one types: no action for it', async () => {
    const client = await connectInProcess();
    client.open(uri, note);
    await client.next();
    assert.deepEqual(await client.fixes(uri, onLine(0, 0), ['source']), []);
    await client.end();
  });

  it('is the same for a client that asks for diagnostics', async () => {
    let run = 'onSave';
    const client = await connectInProcess({ capabilities: pulling, settings: () => ({ run }) });
    const count = async () => {
      const report = await client.pull(uri);
      return report.kind === 'full' ? report.items.length : 'unchanged';
    };
    client.open(uri, note);
    assert.equal(await count(), 1);
    client.change(uri, 2, { text: 'She is calm.' });
    assert.equal(await count(), 1);
    client.save(uri);
    assert.equal(await client.next(), 'refresh');
    assert.equal(await count(), 0);
    run = 'manual';
    client.configure(null);
    assert.equal(await client.next(), 'refresh');
    assert.equal(await count(), 0);
    client.change(uri, 3, { text: note });
    assert.equal(await count(), 0);
    await client.connection.sendRequest(ExecuteCommandRequest.type, { command: 'foothold.check', arguments: [uri] });
    assert.equal(await client.next(), 'refresh');
    assert.equal(await count(), 1);
    await client.end();
  });
});
