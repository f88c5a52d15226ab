import { strict as assert } from 'node:assert';
import { connectInProcess, onLine } from '../support/lspClient.ts';

const uri = 'untitled:Untitled-1';
const note = 'She is attention-seeking on the unit.';
const inside = { line: 0, character: 14 };

describe('the server, asked', () => {
  it('explains the words under the pointer, and nothing else', async () => {
    const client = await connectInProcess();
    client.open(uri, note);
    await client.next();
    assert.match(JSON.stringify(await client.hover(uri, inside)), /Patients want to improve/);
    assert.equal(await client.hover(uri, { line: 0, character: 2 }), null);
    assert.equal(await client.hover(uri, { line: 99, character: 99 }), null);
    await client.end();
  });

  it('offers quick fixes for the range alone, whatever diagnostics come with it', async () => {
    const client = await connectInProcess();
    client.open(uri, note);
    await client.next();
    const fixes = await client.fixes(uri, onLine(0, 10));
    assert.ok((fixes ?? []).length >= 3);
    assert.deepEqual(await client.fixes(uri, onLine(0, 2)), []);
    assert.deepEqual(await client.fixes(uri, onLine(0, 10), ['source.fixAll']), []);
    await client.end();
  });

  it('offers quick fixes to clients that send an odd context, or none', async () => {
    const client = await connectInProcess();
    client.open(uri, note);
    await client.next();
    const asked = { textDocument: { uri }, range: onLine(0, 10) };
    const usual = await client.fixes(uri, onLine(0, 10));
    for (const context of [undefined, {}, { diagnostics: null }, { diagnostics: [{}], only: null }])
      assert.deepEqual(await client.connection.sendRequest('textDocument/codeAction', { ...asked, context }), usual);
    await client.end();
  });

  it('has the edit for the text as it stands, before its diagnostics were sent', async () => {
    const client = await connectInProcess();
    client.open(uri, 'She is calm.');
    await client.next();
    client.change(uri, 2, { range: onLine(0, 7, 11), text: 'attention-seeking' });
    const fixes = await client.fixes(uri, onLine(0, 10));
    assert.match(JSON.stringify(fixes), /"version":2/);
    assert.match(await client.next(), /v2: A2/);
    await client.end();
  });

  it('knows nothing of documents that are not open', async () => {
    const client = await connectInProcess();
    client.open(uri, note);
    await client.next();
    client.close(uri);
    await client.next();
    for (const unknown of [uri, 'untitled:Never']) {
      assert.equal(await client.hover(unknown, inside), null);
      assert.deepEqual(await client.fixes(unknown, onLine(0, 10)), []);
    }
    client.change(uri, 5, { text: note });
    client.close(uri);
    await client.nothingMore();
    await client.end();
  });

  it('offers snippets to clients that take them', async () => {
    const workspace = { configuration: true, workspaceEdit: { documentChanges: true, snippetEditSupport: true } };
    const client = await connectInProcess({ capabilities: { workspace } });
    client.open(uri, note);
    await client.next();
    assert.match(JSON.stringify(await client.fixes(uri, onLine(0, 10))), /"kind":"snippet","value":"[^"]*\$\{1:/);
    await client.end();
  });

  it('says what it can do', async () => {
    const client = await connectInProcess();
    const { diagnosticProvider, hoverProvider, textDocumentSync } = client.result.capabilities;
    assert.equal(diagnosticProvider, undefined, 'push and pull together would show everything twice');
    assert.equal(hoverProvider, true);
    assert.deepEqual(textDocumentSync, { openClose: true, change: 2, save: { includeText: false } });
    assert.equal(client.result.serverInfo?.name, 'Foothold');
    await client.end();
  });

  it('goes on after a fault, and tells of it without a word of the note', async () => {
    let broken = true;
    const client = await connectInProcess({
      check: (text) => {
        if (broken) throw new TypeError(`Cannot read ${text}\n    at secret ${text} (note.ts:1:1)`);
        return [];
      },
    });
    client.open(uri, note);
    const logged = await client.next();
    assert.match(logged, /^log Checking a note could not be done: TypeError at /);
    assert.doesNotMatch(logged, /attention|secret/);
    assert.equal(await client.hover(uri, inside), null);
    assert.match(await client.next(), /^log Explaining could not be done/);
    assert.deepEqual(await client.fixes(uri, onLine(0, 10)), []);
    assert.match(await client.next(), /^log Offering reframes could not be done/);
    broken = false;
    client.change(uri, 2, { text: 'She is here.' });
    assert.equal(await client.next(), `publish ${uri} v2: nothing`);
    await client.end();
  });

  it('tells of messages that it can not read without repeating them', async () => {
    const client = await connectInProcess();
    client.raw({ something: note });
    assert.equal(await client.next(), 'log Received message which is neither a response nor a notification message.');
    client.raw({ id: null, error: { code: 1, message: note } });
    assert.equal(await client.next(), 'log Received response message without id.');
    client.open(uri, note);
    await client.next();
    client.raw({
      method: 'textDocument/didChange',
      params: { textDocument: { uri }, contentChanges: [{ text: note }] },
    });
    assert.match(await client.next(), /^log Notification handler 'textDocument\/didChange' failed with message\.$/);
    client.raw({
      method: 'textDocument/didChange',
      params: { textDocument: { uri, version: 2 }, contentChanges: [7] },
    });
    assert.match(await client.next(), /^log Notification handler 'textDocument\/didChange' failed with message\.$/);
    await client.end();
  });

  it('ends with 1 where the editor ends without saying so first', async () => {
    const client = await connectInProcess();
    client.connection.sendNotification('exit');
    assert.equal(await client.exited, 1);
    client.connection.dispose();
  });

  it('answers what it does not know, and a second start, with the errors that the protocol has', async () => {
    const client = await connectInProcess();
    await assert.rejects(client.connection.sendRequest('foothold/unknown'), { code: -32601 });
    const again = client.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    await assert.rejects(again, { code: -32600 });
    await client.end();
  });
});
