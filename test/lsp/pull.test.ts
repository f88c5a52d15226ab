import { strict as assert } from 'node:assert';
import { diagnosticLine } from '../support/atCursor.ts';
import { capabilities, connectInProcess, onLine } from '../support/lspClient.ts';

const uri = 'untitled:Untitled-1';
const note = 'She is attention-seeking on the unit.';
const pulling = {
  ...capabilities,
  workspace: { ...capabilities.workspace, diagnostics: { refreshSupport: true } },
  textDocument: { ...capabilities.textDocument, diagnostic: { dynamicRegistration: true } },
};

describe('the server, asked for diagnostics', () => {
  it('says that it answers, and sends none unasked', async () => {
    const client = await connectInProcess({ capabilities: pulling });
    assert.deepEqual(client.result.capabilities.diagnosticProvider, {
      identifier: 'foothold',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
    client.open(uri, note);
    const report = await client.pull(uri);
    assert.deepEqual(report.kind === 'full' && report.items.map(diagnosticLine), ['A2 information 0:7-0:24']);
    client.close(uri);
    await client.end();
  });

  it('says unchanged where nothing changed since the answer that the client names', async () => {
    const client = await connectInProcess({ capabilities: pulling });
    client.open(uri, note);
    const { resultId } = await client.pull(uri);
    assert.deepEqual(await client.pull(uri, resultId), { kind: 'unchanged', resultId });
    assert.equal((await client.pull(uri, 'another')).kind, 'full');
    client.change(uri, 2, { range: onLine(0, 0), text: '\n' });
    const moved = await client.pull(uri, resultId);
    assert.deepEqual(moved.kind === 'full' && moved.items.map(diagnosticLine), ['A2 information 1:7-1:24']);
    await client.end();
  });

  it('sends them to a client that also takes them and could not be called to ask again', async () => {
    // CodeMirror's client names `diagnostic` and never asks.
    const { workspace, textDocument } = capabilities;
    const client = await connectInProcess({
      capabilities: { workspace, textDocument: { ...textDocument, diagnostic: {} } },
    });
    assert.equal(client.result.capabilities.diagnosticProvider, undefined);
    client.open(uri, note);
    assert.equal(await client.next(), `publish ${uri} v1: A2 information 0:7-0:24`);
    client.close(uri);
    assert.equal(await client.next(), `publish ${uri}: nothing`);
    await client.end();
  });

  it('answers for documents that are not open, or not checked, with nothing', async () => {
    const client = await connectInProcess({ capabilities: pulling });
    client.open('git:/day.md', note);
    for (const unknown of ['untitled:Never', 'git:/day.md']) {
      const report = await client.pull(unknown);
      assert.deepEqual(report.kind === 'full' && report.items, []);
    }
    await client.end();
  });

  it('calls the client to ask again when settings change', async () => {
    let severity = { A2: 'warning' };
    const client = await connectInProcess({ capabilities: pulling, settings: () => ({ severity }) });
    client.open(uri, note);
    assert.match(JSON.stringify(await client.pull(uri)), /"severity":2/);
    severity = { A2: 'off' };
    client.configure(null);
    assert.equal(await client.next(), 'refresh');
    const report = await client.pull(uri);
    assert.deepEqual(report.kind === 'full' && report.items, []);
    await client.end();
  });
});
