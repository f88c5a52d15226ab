import assert from 'node:assert/strict';
import { checkFix, fixesAt, openAtCursor } from '../support/atCursor.ts';

const note = 'She is <|>attention-seeking on the unit.';

describe('quick fixes', () => {
  it('put a reframe in the place of the words', () => {
    const [first] = fixesAt(note, { client: { edits: 'plain' } });
    const words = first?.edit?.changes?.['untitled:Untitled-1']?.[0]?.newText ?? 'no edit';
    checkFix(note, first?.title ?? 'no fix', `She is ${words} on the unit.`);
  });

  it('are two or more a finding, the first one preferred, each linked to its diagnostic', () => {
    const fixes = fixesAt(note, {}, ['quickfix']).filter(({ title }) => !title.startsWith('Keep'));
    assert.ok(fixes.length >= 2);
    assert.deepEqual(
      fixes.map(({ isPreferred }) => isPreferred ?? false),
      fixes.map((_, index) => index === 0),
    );
    assert.ok(fixes.every(({ kind, diagnostics }) => kind === 'quickfix' && diagnostics?.[0]?.code === 'A2'));
  });

  it('have slots to step through where the client takes them, ___ where not', () => {
    const slots = (edits: 'plain' | 'versioned' | 'snippets') =>
      JSON.stringify(fixesAt(note, { client: { edits } }).map(({ edit }) => edit)).match(/\$\{1:[^}]+\}|___/g) ?? [];
    // A gap that is left as it is still reads as a gap.
    assert.equal(slots('snippets')[0], '\u0024{1:___}');
    assert.equal(slots('versioned')[0], '___');
    assert.equal(slots('plain')[0], '___');
  });

  it('are meant for the version that they were made for, where the client takes that', () => {
    for (const edits of ['versioned', 'snippets'] as const) {
      const [fix] = fixesAt(note, { client: { edits } });
      const [change] = fix?.edit?.documentChanges ?? [];
      assert.deepEqual(change && 'textDocument' in change && change.textDocument, {
        uri: 'untitled:Untitled-1',
        version: 7,
      });
      assert.equal(fix?.edit?.changes, undefined);
    }
  });

  it('are found from the range alone: at the first letter, inside, and right behind the last', () => {
    assert.notEqual(fixesAt('She is <|>attention-seeking.').length, 0);
    assert.notEqual(fixesAt('She is attention-see<|>king.').length, 0);
    assert.notEqual(fixesAt('She is attention-seeking<|>.').length, 0);
    assert.equal(fixesAt('She is<|> attention-seeking.').length, 0);
    assert.equal(fixesAt('She is attention-seeking.<|>').length, 0);
  });

  it('are found for every finding that a wider range touches', () => {
    const { note: open, service } = openAtCursor('He is attention-seeking.\n\nShe is attention-seeking.');
    const all = { start: { line: 0, character: 0 }, end: { line: 2, character: 24 } };
    const lines = service
      .codeActions(open, all, { only: ['quickfix'] })
      .map(({ diagnostics }) => diagnostics?.[0]?.range.start.line);
    assert.deepEqual([...new Set(lines)], [0, 2]);
    const backwards = { start: all.end, end: all.start };
    assert.equal(service.codeActions(open, backwards, { only: ['quickfix'] }).length, lines.length);
  });

  it('stay away where the client asks for other kinds', () => {
    assert.deepEqual(fixesAt(note, {}, ['source.fixAll']), []);
    assert.deepEqual(fixesAt(note, {}, ['refactor.extract', 'source.organizeImports']), []);
    assert.deepEqual(fixesAt(note, {}, []), []);
    assert.notEqual(fixesAt(note, {}, ['refactor', 'quickfix']).length, 0);
    assert.notEqual(fixesAt(note, {}, ['']).length, 0);
  });

  it('replace the right words after emoji and CRLF', () => {
    const [first] = fixesAt(note);
    const title = first?.title ?? 'no fix';
    const words = title.replace(/^.*?: /, '');
    checkFix('🙂🙂\r\nZoë 🙂 is attention-<|>seeking.\r\nBye.', title, `🙂🙂\r\nZoë 🙂 is ${words}.\r\nBye.`);
  });
});
