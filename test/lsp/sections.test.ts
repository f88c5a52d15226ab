import { strict as assert } from 'node:assert';
import {
  type CodeAction,
  CodeActionResolveRequest,
  CodeLensRequest,
  DocumentHighlightRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
} from 'vscode-languageserver-protocol/node';
import { capabilities, connectInProcess, onLine } from '../support/lspClient.ts';

const uri = 'untitled:Untitled-1';
const note = [
  '# Progress note',
  '',
  '## Subjective',
  'Mother calls her attention-seeking.',
  '',
  '## Assessment',
  'She is attention-seeking on the unit.',
  'Another patient just wants attention.',
  '',
  '### Risk',
  'None seen.',
  '',
  '',
].join('\n');
const textDocument = { uri };

async function opened(setup: Parameters<typeof connectInProcess>[0] = {}) {
  const client = await connectInProcess(setup);
  client.open(uri, note);
  await client.next();
  return client;
}

function outlineLines(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, range, selectionRange, children }) => [
    `${indent}${name} (${detail ?? '-'}) ${range.start.line}-${range.end.line} at ${selectionRange.start.line}`,
    ...outlineLines(children ?? [], `${indent}  `),
  ]);
}

describe('the sections of a note', () => {
  it('are its outline', async () => {
    const documentSymbol = { hierarchicalDocumentSymbolSupport: true };
    const client = await opened({
      capabilities: { ...capabilities, textDocument: { ...capabilities.textDocument, documentSymbol } },
    });
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    assert.deepEqual(outlineLines((symbols ?? []) as DocumentSymbol[]), [
      'Progress note (-) 0-12 at 0',
      '  Subjective (subjective) 2-5 at 2',
      '  Assessment (assessment) 5-12 at 5',
      '    Risk (assessment) 9-12 at 9',
    ]);
    await client.end();
  });

  it('are a list where the editor shows no outline', async () => {
    const client = await opened();
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) ?? [];
    assert.deepEqual(
      symbols.map((symbol) => `${symbol.name} ${'location' in symbol && symbol.location.range.start.line}`),
      ['Progress note 0', 'Subjective 2', 'Assessment 5', 'Risk 9'],
    );
    await client.end();
  });

  it('can be folded, to their last line with anything on it', async () => {
    const client = await opened();
    const folds = (await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument })) ?? [];
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => `${startLine}-${endLine}`),
      ['0-10', '2-3', '5-10', '9-10'],
    );
    await client.end();
    const foldingRange = { rangeLimit: 2 };
    const few = await opened({
      capabilities: { ...capabilities, textDocument: { ...capabilities.textDocument, foldingRange } },
    });
    assert.equal((await few.connection.sendRequest(FoldingRangeRequest.type, { textDocument }))?.length, 2);
    await few.end();
  });

  it('have a quiet line above them where that is set', async () => {
    const quiet = await opened();
    assert.deepEqual(await quiet.connection.sendRequest(CodeLensRequest.type, { textDocument }), []);
    await quiet.end();
    const client = await opened({ settings: () => ({ codeLens: true, quiet: 0 }) });
    const lenses = (await client.connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
    assert.deepEqual(
      lenses.map(({ range, command }) => `${range.start.line} ${command?.title}`),
      ['2 1 reported', '5 2 to look at (A2)'],
    );
    await client.end();
  });
});

describe('with the cursor on a finding', () => {
  it('all wording of the same assumption is marked, and nothing elsewhere', async () => {
    const client = await opened();
    const at = (line: number, character: number) =>
      client.connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position: { line, character } });
    assert.deepEqual(
      (await at(6, 10))?.map(({ range }) => range.start.line),
      [3, 6, 7],
    );
    assert.equal(await at(6, 2), null);
    await client.end();
  });
});

describe('an action whose edit is made when it is chosen', () => {
  const codeAction = { dataSupport: true, resolveSupport: { properties: ['edit'] } };
  const lazy = { ...capabilities, textDocument: { ...capabilities.textDocument, codeAction } };

  it('has the edit that other clients have at once', async () => {
    const kind = 'refactor.rewrite.foothold';
    const eager = await opened();
    const [whole] = (await eager.fixes(uri, onLine(6, 10), [kind])) ?? [];
    await eager.end();
    const client = await opened({ capabilities: lazy });
    const [action] = (await client.fixes(uri, onLine(6, 10), [kind])) ?? [];
    assert.ok(whole !== undefined && 'edit' in whole && action !== undefined && !('edit' in action));
    assert.doesNotMatch(JSON.stringify('data' in action && action.data), /attention/);
    const resolved = await client.connection.sendRequest(CodeActionResolveRequest.type, action as CodeAction);
    assert.deepEqual(resolved.edit, whole.edit);
    client.change(uri, 2, { text: 'She is calm.' });
    await client.next();
    await assert.rejects(client.connection.sendRequest(CodeActionResolveRequest.type, action as CodeAction), {
      code: -32801,
    });
    await client.end();
  });

  it('is any but a reframe, whose words stand in the menu anyway', async () => {
    const client = await opened({ capabilities: lazy });
    const fixes = (await client.fixes(uri, onLine(6, 10), ['quickfix'])) ?? [];
    assert.ok(fixes.length > 0 && fixes.every((fix) => 'edit' in fix));
    await client.end();
  });
});
