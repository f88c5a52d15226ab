import { strict as assert } from 'node:assert';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource, type ClientCapabilities } from 'vscode-languageserver-protocol/node';
import { formatOf } from '../../server/src/host/noteNames.ts';
import { nodeRuntime } from '../../server/src/lsp/nodeRuntime.ts';
import { connectInProcess } from '../support/lspClient.ts';
import { createMetaModelCheck, type Recorded } from '../support/metaModel.ts';

const shared = resolve(process.env.FOOTHOLD_SHARED ?? '../shared');
const metaModel = join(shared, 'lsp', 'metaModel.json');

/** An editor that can do everything. */
const able: ClientCapabilities = {
  general: { positionEncodings: ['utf-8', 'utf-16'] },
  window: { workDoneProgress: true },
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
  textDocument: {
    synchronization: { didSave: true },
    publishDiagnostics: {
      versionSupport: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      tagSupport: { valueSet: [1] },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { rangeLimit: 500, lineFoldingOnly: true },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
};
const pulling: ClientCapabilities = { ...able, textDocument: { ...able.textDocument, diagnostic: {} } };
const plain: ClientCapabilities = {};

/** Opens each note, asks everything about each of its lines, edits it, saves it, closes it; then all that is about folders. */
async function session(capabilities: ClientCapabilities, folder: string, record: (message: Recorded) => void) {
  let settings: object = { quiet: 0, codeLens: true, positives: true, dialectic: true };
  const client = await connectInProcess({
    capabilities,
    settings: () => settings,
    runtime: nodeRuntime(),
    record,
    initialize: { workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'notes' }], trace: 'off' },
  });
  const { connection } = client;
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onRequest('workspace/inlayHint/refresh', () => null);
  connection.onRequest('workspace/codeLens/refresh', () => null);
  connection.onNotification('$/progress', () => {});
  const ask = (method: string, params: object) => connection.sendRequest(method, params).catch(() => {});
  const names = readdirSync(folder).filter((each) => each.endsWith('.md'));
  for (const name of capabilities === pulling ? names : names.slice(0, 2)) {
    const uri = pathToFileURL(join(folder, name)).href;
    const textDocument = { uri };
    const text = readFileSync(join(folder, name), 'utf8');
    client.open(uri, text, formatOf(name));
    await ask('textDocument/diagnostic', { textDocument });
    for (const method of ['documentSymbol', 'foldingRange', 'codeLens'])
      await ask(`textDocument/${method}`, { textDocument });
    const lines = text.split('\n');
    for (let line = 0; line < lines.length; line += 4) {
      const character = Math.min(18, lines[line]?.length ?? 0);
      const position = { line, character };
      const range = { start: { line, character: 0 }, end: position };
      await ask('textDocument/hover', { textDocument, position });
      await ask('textDocument/completion', { textDocument, position });
      await ask('textDocument/documentHighlight', { textDocument, position });
      await ask('textDocument/inlayHint', { textDocument, range });
      const actions = await ask('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
      for (const action of Array.isArray(actions) ? actions.slice(0, 8) : [])
        if ('data' in action) await ask('codeAction/resolve', action);
      await ask('workspace/executeCommand', { command: 'foothold.trace', arguments: [uri, position] });
      client.change(uri, line + 2, { range: { start: position, end: position }, text: ' not' });
    }
    const completions = await ask('textDocument/completion', { textDocument, position: { line: 0, character: 1 } });
    for (const item of (completions as { items?: object[] } | null)?.items?.slice(0, 3) ?? [])
      await ask('completionItem/resolve', item);
    for (const command of ['summary', 'outline', 'status', 'check'])
      await ask('workspace/executeCommand', { command: `foothold.${command}`, arguments: [uri] });
    client.save(uri);
    await ask('textDocument/diagnostic', { textDocument, previousResultId: '1' });
    client.close(uri);
  }
  const nowhere = { textDocument: { uri: 'untitled:none' } };
  for (const method of ['diagnostic', 'documentSymbol', 'codeLens']) await ask(`textDocument/${method}`, nowhere);
  await ask('workspace/diagnostic', { previousResultIds: [], partialResultToken: 'p', workDoneToken: 'w' });
  await ask('workspace/executeCommand', { command: 'foothold.checkWorkspace' });
  settings = { severity: { A2: 'warning' }, quiet: 0 };
  client.configure({ foothold: settings });
  writeFileSync(join(folder, '.foothold.json'), '{ "severity": { "A2": "loud" }, "quiet": }');
  const uri = pathToFileURL(join(folder, '.foothold.json')).href;
  connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
  connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [], removed: [{ uri: pathToFileURL(folder).href, name: 'notes' }] },
  });
  client.open('untitled:1', 'She is attention-seeking.\n<!-- foothold-ignore-next-line A1 -->\nShe is calm.\n');
  const source = new CancellationTokenSource();
  const hover = { textDocument: { uri: 'untitled:1' }, position: { line: 0, character: 9 } };
  const called = connection.sendRequest('textDocument/hover', hover, source.token).catch(() => {});
  source.cancel();
  await called;
  await ask('textDocument/hover', hover);
  await connection.sendRequest('shutdown');
  await ask('textDocument/hover', hover);
  await connection.sendNotification('exit');
  await client.exited;
  connection.dispose();
}

describe('every message', function () {
  this.timeout(180_000);
  it('of a long session, in both directions, is as the protocol describes it', async function () {
    if (!existsSync(metaModel)) {
      console.log(`skipped: the LSP meta model is not at ${metaModel.replace(shared, 'FOOTHOLD_SHARED')}`);
      return this.skip();
    }
    const folder = mkdtempSync(join(tmpdir(), 'foothold-'));
    const recorded: Recorded[] = [];
    try {
      for (const name of readdirSync('examples/notes').filter((each) => each.endsWith('.md')))
        writeFileSync(join(folder, name), readFileSync(join('examples/notes', name)));
      for (const capabilities of [able, pulling, plain]) {
        rmSync(join(folder, '.foothold.json'), { force: true });
        // Answers are told apart by their numbers, and every session begins with the first.
        const own: Recorded[] = [];
        await session(capabilities, folder, (message) => own.push(message));
        recorded.push(...own.map((each) => renumbered(each, recorded.length)));
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
    const check = createMetaModelCheck(metaModel);
    const { version, messages, methods, faults } = check(recorded);
    console.log(`LSP meta model ${version}: ${messages} messages, ${methods.size} methods, ${faults.length} faults`);
    assert.deepEqual([...new Set(faults)], []);
    assert.ok(messages > 1000 && methods.size > 25, 'the session is long');
  });

  it('that is wrong would be seen', function () {
    if (!existsSync(metaModel)) return this.skip();
    const check = createMetaModelCheck(metaModel);
    const position = { line: 0, character: 0 };
    const publish = (diagnostic: object): Recorded => ({
      from: 'server',
      message: { method: 'textDocument/publishDiagnostics', params: { uri: 'a', diagnostics: [diagnostic] } },
    });
    const range = { start: position, end: position };
    assert.deepEqual(check([publish({ range, message: 'x' })]).faults, []);
    for (const [wrong, fault] of [
      [publish({ range, mesage: 'x' }), /publishDiagnostics params\/diagnostics\/0 /],
      [publish({ range, message: 'x', severty: 1 }), /additional properties/],
      [
        publish({ range: { start: { line: -1, character: 0 }, end: position }, message: 'x' }),
        /start\/line must be >= 0/,
      ],
      [{ from: 'server', message: { method: 'textDocument/didOpen', params: {} } }, /other way/],
      [{ from: 'server', message: { method: 'foothold/own', params: {} } }, /foothold\/own is unknown/],
      [{ from: 'server', message: { id: 7, result: null } }, /an answer to nothing/],
    ] as const)
      assert.match(check([wrong]).faults.join('\n'), fault);
  });
});

function renumbered({ from, message }: Recorded, by: number): Recorded {
  return { from, message: message.id === undefined ? message : { ...message, id: `${by}/${message.id}` } };
}
