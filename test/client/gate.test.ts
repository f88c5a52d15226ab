import assert from 'node:assert/strict';
import { createGate } from '../../client/src/gate.ts';

const note = { textDocument: { uri: 'file:///note.md' } };
const readme = { textDocument: { uri: 'file:///README.md' } };
const onlyNotes = (uri: string) => !uri.endsWith('README.md');

describe('what goes to the server', () => {
  it('everything about a note, from opening to closing', () => {
    const gate = createGate(onlyNotes);
    assert.deepEqual(
      ['didOpen', 'didChange', 'hover', 'didClose', 'hover'].map((name) => gate.lets(`textDocument/${name}`, note)),
      [true, true, true, true, false],
    );
  });

  it('nothing about what is left alone, so its text never leaves the editor', () => {
    const gate = createGate(onlyNotes);
    for (const name of ['didOpen', 'didChange', 'hover', 'codeAction', 'diagnostic', 'didSave', 'didClose'])
      assert.equal(gate.lets(`textDocument/${name}`, readme), false, name);
  });

  it('every message that is not about a document', () => {
    const gate = createGate(() => false);
    for (const params of [undefined, null, {}, [], 'x', { settings: {} }, { textDocument: null }])
      assert.equal(gate.lets('workspace/didChangeConfiguration', params), true);
  });

  it('nothing of before, once the server has ended', () => {
    const gate = createGate(onlyNotes);
    gate.lets('textDocument/didOpen', note);
    gate.clear();
    assert.equal(gate.has(note.textDocument.uri), false);
    assert.equal(gate.lets('textDocument/hover', note), false);
  });

  it('a note that the settings have shut out is still closed at the server', () => {
    let wanted = true;
    const gate = createGate(() => wanted);
    gate.lets('textDocument/didOpen', note);
    wanted = false;
    assert.equal(gate.lets('textDocument/didClose', note), true);
    assert.equal(gate.lets('textDocument/didOpen', note), false);
  });
});
