import assert from 'node:assert/strict';
import { assumptionPage } from '../../server/src/core/assumptionPage.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { openAtCursor, type Setup } from '../support/atCursor.ts';

const pushing =
  'Session of Monday\n\nShe needs to practice daily. Homework was assigned. The next target is lateness. She slept. She ate. She came.';

describe('the hint about one side', () => {
  const hints = (setup: Setup) => {
    const { note, service } = openAtCursor(pushing, setup);
    return service
      .diagnostics(note, service.findings(note))
      .map(({ code, severity, range }) => `${code} ${severity} ${range.end.line}:${range.end.character}`);
  };
  it('is off unless it is set', () => {
    assert.deepEqual(hints({}), []);
    assert.deepEqual(hints({ settings: { dialectic: true } }), ['dialectic 4 0:17']);
  });
});

describe('marks of what is held', () => {
  const text = '🙂 She is doing the best she can.\nShe slept. He wants to get better and needs to do better.';
  const all = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const marks = (setup: Setup, range = all) => {
    const { note, service } = openAtCursor(text, setup);
    return service
      .inlayHints(note, range)
      .map(({ label, position }) => `${position.line}:${position.character} ${String(label)}`);
  };

  it('are off unless they are set', () => {
    assert.deepEqual(marks({}), []);
    assert.notEqual(marks({ settings: { positives: true } }).length, 0);
  });

  it('stand behind the sentence, in the columns of the client, within the range alone', () => {
    const settings = { positives: true };
    assert.deepEqual(marks({ settings }), ['0:33 ✓ A1', '1:57 ✓ A2, A3']);
    assert.deepEqual(marks({ settings, client: { encoding: 'utf-8' } })[0], '0:35 ✓ A1');
    assert.deepEqual(marks({ settings }, { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } }), [
      '1:57 ✓ A2, A3',
    ]);
  });

  it('are counted without a word of the note', () => {
    const { note, service } = openAtCursor(`${text} She is attention-seeking. Mother calls her lazy.`);
    assert.deepEqual(service.summary(note), {
      findings: { violation: 1, reported: 1 },
      positives: 2,
      held: { A1: 1, A2: 1, A3: 1, A4: 0, A5: 0, A6: 0, A7: 0, A8: 0 },
      acceptance: 2,
      change: 0,
    });
  });
});

describe('completions, as an editor gets them', () => {
  it('replace what was begun, and say what they are once they are looked at', () => {
    const { note, cursor, service } = openAtCursor('🙂 a chai<|>', { client: { encoding: 'utf-8' } });
    // Counted in UTF-16 the cursor is two columns early for a client that counts bytes.
    const { items, isIncomplete } = service.completions(note, { line: 0, character: cursor.character + 2 });
    assert.ok(isIncomplete);
    assert.deepEqual(
      items.map(({ label, textEdit }) => ({ label, textEdit })),
      [
        {
          label: 'chain analysis',
          textEdit: {
            range: { start: { line: 0, character: 7 }, end: { line: 0, character: 11 } },
            newText: 'chain analysis',
          },
        },
      ],
    );
    assert.equal(items[0]?.documentation, undefined);
    const [item] = items;
    assert.ok(item);
    const { documentation } = service.resolveCompletion(item);
    assert.match(JSON.stringify(documentation), /"markdown".*link by link/);
    assert.deepEqual(service.resolveCompletion({ label: 'of somebody else' }), { label: 'of somebody else' });
  });
});

describe('pages about the assumptions', () => {
  it('are those of the docs (which docs.test.ts keeps in step)', () => {
    const { service } = openAtCursor('');
    for (const rule of rules) assert.equal(service.page(rule.code).value, assumptionPage(rule));
  });

  it('are listed with those of the finding at the cursor first', () => {
    const { note, cursor, service } = openAtCursor('She is attention-<|>seeking.');
    const listed = service.pages({ note, position: cursor });
    assert.equal(listed.length, 8);
    assert.deepEqual(listed[0], { code: 'A2', title: 'A2: Patients want to improve.', here: true });
    assert.ok(service.pages().every(({ here }) => !here));
  });

  it('are where a diagnostic leads to', () => {
    const { note, service } = openAtCursor('She is attention-seeking.');
    assert.equal(
      service.diagnostics(note, service.findings(note))[0]?.codeDescription?.href,
      'file:///docs/assumptions/A2.md',
    );
  });
});
