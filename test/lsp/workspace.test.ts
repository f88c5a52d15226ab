import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  ExecuteCommandRequest,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver-protocol/node';
import { nodeRuntime } from '../../server/src/lsp/nodeRuntime.ts';
import type { Runtime } from '../../server/src/lsp/runtime.ts';
import { diagnosticLine } from '../support/atCursor.ts';
import { capabilities, connectInProcess } from '../support/lspClient.ts';

const note = 'She is attention-seeking on the unit.';
const pulling: ClientCapabilities = {
  ...capabilities,
  workspace: { ...capabilities.workspace, diagnostics: { refreshSupport: true }, workspaceFolders: true },
  textDocument: { ...capabilities.textDocument, diagnostic: {} },
};

/** A clock that tells when an answer begins to wait: nothing else waits for as long as a minute. */
function holds() {
  const { after } = nodeRuntime();
  let tell = () => {};
  const waits = new Promise<void>((resolve) => {
    tell = resolve;
  });
  return {
    held: () => waits,
    after(milliseconds: number, run: () => void) {
      if (milliseconds === 60_000) tell();
      return after(milliseconds, run);
    },
  };
}

describe('notes that are not open', () => {
  let folder = '';
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const addressOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const connect = (
    able = pulling,
    settings: () => unknown = () => null,
    folders = ['.'],
    runtime: Partial<Runtime> = {},
  ) =>
    connectInProcess({
      settings,
      capabilities: able,
      runtime: { ...nodeRuntime(), ...runtime },
      initialize: { workspaceFolders: folders.map((name) => ({ uri: addressOf(name), name })) },
    });
  type Connected = Awaited<ReturnType<typeof connect>>;
  const ask = (client: Connected, before?: WorkspaceDiagnosticReport, more: object = {}) =>
    client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
      previousResultIds: (before?.items ?? []).flatMap(({ uri, resultId }) =>
        resultId === undefined ? [] : [{ uri, value: resultId }],
      ),
      ...more,
    });
  /** `team/day.md full: A2 information 0:7-0:24`. */
  const lines = ({ items }: WorkspaceDiagnosticReport) =>
    items.map((report) => {
      const name = report.uri.replace(`${addressOf('.')}/`, '');
      const found = report.kind === 'full' ? `: ${report.items.map(diagnosticLine).join(', ') || 'nothing'}` : '';
      return `${name} ${report.kind}${found}`;
    });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'foothold-'));
    mkdirSync(join(folder, 'team', 'old'), { recursive: true });
    mkdirSync(join(folder, 'node_modules'));
    write('day.md', note);
    write('calm.txt', 'She is calm.');
    write('README.md', note);
    write('picture.png', note);
    write('node_modules/a.md', note);
    write('team/day.md', `Slept well.\n${note}`);
    write('team/old/day.md', note);
    write('.foothold.json', '{ "exclude": ["old"] }');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are told of to whoever asks, by the settings of their folders', async () => {
    const client = await connect();
    assert.equal(client.result.capabilities.diagnosticProvider?.workspaceDiagnostics, true);
    assert.deepEqual(lines(await ask(client)), [
      'calm.txt full: nothing',
      'day.md full: A2 information 0:7-0:24',
      'team/day.md full: A2 information 1:7-1:24',
    ]);
    await client.end();
  });

  it('are unchanged as long as neither their text nor their settings change', async () => {
    let severity = { A2: 'hint' };
    const client = await connect(pulling, () => ({ severity }));
    const first = await ask(client);
    const second = await ask(client, first);
    assert.deepEqual(lines(second), ['calm.txt unchanged', 'day.md unchanged', 'team/day.md unchanged']);
    write('calm.txt', note);
    rmSync(join(folder, 'team/day.md'));
    assert.deepEqual(lines(await ask(client, second)), [
      'calm.txt full: A2 hint 0:7-0:24',
      'day.md unchanged',
      'team/day.md full: nothing',
    ]);
    severity = { A2: 'warning' };
    client.configure(null);
    assert.equal(await client.next(), 'refresh');
    assert.deepEqual(lines(await ask(client, second)).slice(1), [
      'day.md full: A2 warning 0:7-0:24',
      'team/day.md full: nothing',
    ]);
    await client.end();
  });

  it('wait with the answer where somebody asks without end, until something changes or the request is called off', async () => {
    const { held, after } = holds();
    const client = await connect(pulling, () => null, ['.'], { after });
    const first = await ask(client);
    await ask(client, first);
    let answered = false;
    const waiting = ask(client, first).finally(() => {
      answered = true;
    });
    await held();
    client.open('untitled:else', note);
    await client.pull('untitled:else');
    assert.equal(answered, false);
    write('calm.txt', note);
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: addressOf('calm.txt'), type: 2 }],
    });
    assert.match(lines(await waiting)[0] ?? '', /calm\.txt full: A2/);

    const unchanged = await ask(client);
    await ask(client, unchanged);
    await assert.rejects(called(client, unchanged), { code: -32800 });
    await client.end();
  });

  /** Asks, and calls the request off. */
  async function called(client: Connected, before: WorkspaceDiagnosticReport): Promise<unknown> {
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol/node');
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      WorkspaceDiagnosticRequest.type,
      {
        previousResultIds: before.items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' })),
      },
      source.token,
    );
    source.cancel();
    return asked;
  }

  it('are told of in parts, with progress, to clients that take it so', async () => {
    for (let i = 0; i < 45; i++) write(`note-${i}.md`, note);
    const client = await connect();
    const parts: number[] = [];
    const kinds: string[] = [];
    client.connection.onNotification('$/progress', ({ token, value }) => {
      if (token === 'part') parts.push(value.items.length);
      else kinds.push(value.kind);
    });
    const { items } = await ask(client, undefined, { partialResultToken: 'part', workDoneToken: 'done' });
    assert.deepEqual([...parts, items.length], [20, 20, 8]);
    assert.deepEqual(kinds, ['begin', 'report', 'report', 'end']);
    await client.end();
  });

  it('are those of the folders that are open now, without what is open', async () => {
    const client = await connect(pulling, () => null, ['team']);
    assert.deepEqual(lines(await ask(client)), ['team/day.md full: A2 information 1:7-1:24']);
    client.open(addressOf('team/day.md'), note);
    assert.deepEqual(lines(await ask(client)), []);
    client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: addressOf('.'), name: 'all' }], removed: [{ uri: addressOf('team'), name: 'team' }] },
    });
    assert.equal(await client.next(), 'refresh');
    assert.deepEqual(lines(await ask(client)).slice(1), ['day.md full: A2 information 0:7-0:24']);
    await client.end();
  });

  it('are left alone where the editor knows the setting and it is off', async () => {
    let workspace = false;
    const client = await connect(pulling, () => ({ workspace }));
    assert.deepEqual(lines(await ask(client)), []);
    workspace = true;
    client.configure(null);
    assert.equal(await client.next(), 'refresh');
    assert.equal(lines(await ask(client)).length, 3);
    await client.end();
  });

  it('are sent on command to editors that take diagnostics, and taken back when nothing is found any more', async () => {
    const client = await connect({ ...capabilities, window: { workDoneProgress: true } });
    const kinds: string[] = [];
    client.connection.onRequest('window/workDoneProgress/create', () => null);
    client.connection.onNotification('$/progress', ({ value }) => void kinds.push(value.kind));
    const command = { command: 'foothold.checkWorkspace', arguments: [] };
    const looked = client.connection.sendRequest(ExecuteCommandRequest.type, command);
    assert.equal(await client.next(), `publish ${addressOf('day.md')}: A2 information 0:7-0:24`);
    assert.equal(await client.next(), `publish ${addressOf('team/day.md')}: A2 information 1:7-1:24`);
    assert.deepEqual(await looked, { notes: 3, findings: 2 });
    assert.deepEqual(kinds, ['begin', 'end']);
    write('day.md', 'She is calm.');
    rmSync(join(folder, 'team/day.md'));
    const again = client.connection.sendRequest(ExecuteCommandRequest.type, command);
    assert.equal(await client.next(), `publish ${addressOf('day.md')}: nothing`);
    assert.equal(await client.next(), `publish ${addressOf('team/day.md')}: nothing`);
    assert.deepEqual(await again, { notes: 2, findings: 0 });
    await client.end();
  });

  it('are left where somebody stops the command that looks at them', async () => {
    for (let i = 0; i < 60; i++) write(`note-${i}.md`, 'She is calm.');
    const client = await connect({ ...capabilities, window: { workDoneProgress: true } });
    client.connection.onRequest('window/workDoneProgress/create', () => null);
    let [begun, ended] = [0, 0];
    client.connection.onNotification('$/progress', ({ token, value }) => {
      if (value.kind === 'begin') begun++;
      if (value.kind === 'end') ended++;
      if (value.kind === 'report') client.connection.sendNotification('window/workDoneProgress/cancel', { token });
    });
    const command = { command: 'foothold.checkWorkspace', arguments: [] };
    const looked = client.connection.sendRequest(ExecuteCommandRequest.type, command);
    assert.equal(await client.next(), `publish ${addressOf('day.md')}: A2 information 0:7-0:24`);
    const { notes } = await looked;
    assert.ok(notes >= 20 && notes < 63, `${notes} notes`);
    assert.deepEqual([begun, ended], [1, 1]);
    await client.end();
  });
});
