import { strict as assert } from 'node:assert';
import { connectInProcess } from '../support/lspClient.ts';

const notebook = 'file:///notes/day.ipynb';
const cell = (name: string) => `vscode-notebook-cell:/notes/day.ipynb#${name}`;
const note = 'She is attention-seeking on the unit.';

describe('a notebook', () => {
  it('has its Markdown cells checked, one by one', async () => {
    const client = await connectInProcess();
    assert.deepEqual(client.result.capabilities.notebookDocumentSync, {
      notebookSelector: [{ cells: [{ language: 'markdown' }] }],
      save: true,
    });
    const tell = (method: string, params: object) => client.connection.sendNotification(method, params);
    tell('notebookDocument/didOpen', {
      notebookDocument: {
        uri: notebook,
        notebookType: 'jupyter-notebook',
        version: 1,
        cells: [{ kind: 1, document: cell('a') }],
      },
      cellTextDocuments: [{ uri: cell('a'), languageId: 'markdown', version: 1, text: note }],
    });
    assert.equal(await client.next(), `publish ${cell('a')} v1: A2 information 0:7-0:24`);
    tell('notebookDocument/didChange', {
      notebookDocument: { uri: notebook, version: 2 },
      change: {
        cells: {
          structure: {
            array: { start: 1, deleteCount: 0, cells: [{ kind: 1, document: cell('b') }] },
            didOpen: [{ uri: cell('b'), languageId: 'markdown', version: 1, text: 'She is calm.' }],
          },
          textContent: [{ document: { uri: cell('a'), version: 2 }, changes: [{ text: `\n${note}` }] }],
        },
      },
    });
    const said = [await client.next(), await client.next()].sort();
    assert.deepEqual(said, [`publish ${cell('a')} v2: A2 information 1:7-1:24`, `publish ${cell('b')} v1: nothing`]);
    tell('notebookDocument/didClose', {
      notebookDocument: { uri: notebook },
      cellTextDocuments: [{ uri: cell('a') }, { uri: cell('b') }],
    });
    assert.deepEqual([await client.next(), await client.next()].sort(), [
      `publish ${cell('a')}: nothing`,
      `publish ${cell('b')}: nothing`,
    ]);
    await client.end();
  });
});
