import { strict as assert } from 'node:assert';
import {
  CompletionRequest,
  CompletionResolveRequest,
  ExecuteCommandRequest,
  InlayHintRefreshRequest,
  InlayHintRequest,
} from 'vscode-languageserver-protocol/node';
import { capabilities, connectInProcess, onLine } from '../support/lspClient.ts';

const uri = 'untitled:Untitled-1';

async function opened(text: string, setup: Parameters<typeof connectInProcess>[0] = {}) {
  const client = await connectInProcess(setup);
  client.open(uri, text);
  await client.next();
  const run = (command: string, ...args: unknown[]) =>
    client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: args });
  return { client, run };
}

describe('the server, asked for more', () => {
  it('says that it can', async () => {
    const { client } = await opened('');
    const { codeActionProvider, completionProvider, inlayHintProvider, executeCommandProvider } =
      client.result.capabilities;
    assert.deepEqual(codeActionProvider, {
      codeActionKinds: ['quickfix', 'refactor.rewrite.foothold', 'source.foothold'],
    });
    assert.deepEqual(completionProvider, { triggerCharacters: ['#'], resolveProvider: true });
    assert.equal(inlayHintProvider, true);
    assert.deepEqual(executeCommandProvider?.commands, [
      'foothold.trace',
      'foothold.explain',
      'foothold.summary',
      'foothold.outline',
      'foothold.status',
      'foothold.checkClosed',
      'foothold.wrongFinding',
      'foothold.makeReport',
      'foothold.check',
      'foothold.checkWorkspace',
      'foothold.ignoreFinding',
      'foothold.forgetUnused',
    ]);
    await client.end();
  });

  it('offers to assess instead, for the version at hand', async () => {
    const { client } = await opened('She is attention-seeking.\n');
    const actions = await client.fixes(uri, onLine(0, 10), ['refactor']);
    assert.equal(actions?.length, 2);
    assert.match(JSON.stringify(actions?.[0]), /chain analysis.*"version":1.*Prompting event: ___/);
    await client.end();
  });

  it('completes, and explains what it completes', async () => {
    const { client } = await opened('We did a chai');
    const at = { textDocument: { uri }, position: { line: 0, character: 13 } };
    const answer = await client.connection.sendRequest(CompletionRequest.type, at);
    const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
    assert.deepEqual(
      items.map(({ label }) => label),
      ['chain analysis'],
    );
    const [item] = items;
    assert.ok(item);
    const resolved = await client.connection.sendRequest(CompletionResolveRequest.type, item);
    assert.match(JSON.stringify(resolved.documentation), /link by link/);
    await client.end();
  });

  it('marks what is held where that is set, and asks the client to look again once it is', async () => {
    let positives = false;
    const workspace = { ...capabilities.workspace, inlayHint: { refreshSupport: true } };
    const { client } = await opened('She is doing the best she can.', {
      capabilities: { ...capabilities, workspace },
      settings: () => ({ quiet: 0, positives }),
    });
    const hints = () =>
      client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range: onLine(0, 0, 30) });
    const refreshed = new Promise<void>((resolve) => {
      client.connection.onRequest(InlayHintRefreshRequest.type, () => resolve());
    });
    assert.deepEqual(await hints(), []);
    positives = true;
    client.configure(null);
    await refreshed;
    assert.match(JSON.stringify(await hints()), /✓ A1/);
    assert.match(await client.next(), /nothing/);
    await client.end();
  });

  it('hints at the missing side where that is set', async () => {
    const text =
      'She needs to practice. Homework was assigned. The next target is lateness. She ate. She slept. She came.';
    const client = await connectInProcess({ settings: () => ({ quiet: 0, dialectic: true }) });
    client.open(uri, text);
    assert.equal(await client.next(), `publish ${uri} v1: dialectic hint 0:0-0:${text.length}`);
    await client.end();
  });

  it('explains an assumption without a note, and lists those of the finding at a position first', async () => {
    const { client, run } = await opened('She is attention-seeking.');
    const page = await run('foothold.explain', 'a2/attention-seeking');
    assert.equal(page.kind, 'markdown');
    assert.match(page.value, /^# A2: Patients want to improve\./);
    assert.equal((await run('foothold.explain')).length, 8);
    assert.deepEqual((await run('foothold.explain', uri, { line: 0, character: 10 }))[0], {
      code: 'A2',
      title: 'A2: Patients want to improve.',
      here: true,
    });
    assert.equal((await run('foothold.explain', 'untitled:Never', { line: 0, character: 0 })).length, 8);
    for (const args of [['A9'], [uri], [3], [uri, { line: 'a', character: 0 }]])
      await assert.rejects(run('foothold.explain', ...args), /foothold\.explain takes an assumption/);
    await client.end();
  });

  it('counts a note without a word of it', async () => {
    const { client, run } = await opened('She is attention-seeking. He is doing the best he can.');
    const summary = await run('foothold.summary', uri);
    assert.deepEqual([summary.findings.violation, summary.positives, summary.held.A1], [1, 1, 1]);
    assert.doesNotMatch(JSON.stringify(summary), /seeking|best/);
    assert.equal(await run('foothold.summary', 'untitled:Never'), null);
    await assert.rejects(run('foothold.summary'), /foothold\.summary takes a document's address/);
    await client.end();
  });
});
