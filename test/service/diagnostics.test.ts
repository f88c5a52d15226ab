import assert from 'node:assert/strict';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { diagnosticLines, openAtCursor, type Setup } from '../support/atCursor.ts';

function severities(severity: Partial<typeof defaultSettings.severity>): Setup {
  return { settings: { severity: { ...defaultSettings.severity, ...severity } } };
}

describe('diagnostics', () => {
  it('point at the words, in words', () => {
    const { note, service } = openAtCursor('She is attention-seeking on the unit.');
    const [diagnostic, ...others] = service.diagnostics(note, service.findings(note));
    assert.deepEqual(others, []);
    assert.deepEqual(
      { ...diagnostic, message: undefined },
      {
        range: { start: { line: 0, character: 7 }, end: { line: 0, character: 24 } },
        severity: 3,
        source: 'foothold',
        code: 'A2',
        codeDescription: { href: 'file:///docs/assumptions/A2.md' },
        message: undefined,
        data: { assumption: 'A2', kind: 'violation', pattern: 'attention-seeking' },
      },
    );
    assert.match(String(diagnostic?.message), /^[^\n]*attention-seeking[^\n]*works against[^\n]*$/);
  });

  it('carry no word of the note but in their message', () => {
    const { note, service } = openAtCursor('Zebra says she is attention-seeking, zebra agrees.');
    for (const diagnostic of service.diagnostics(note, service.findings(note))) {
      assert.doesNotMatch(JSON.stringify({ ...diagnostic, message: '' }), /zebra/i);
    }
  });

  it('show what somebody else said as a hint', () => {
    assert.deepEqual(diagnosticLines('Mother calls her attention-seeking.'), ['A2 hint 0:17-0:34']);
  });

  it('are shown as settings say', () => {
    const text = 'She is attention-seeking.';
    assert.deepEqual(diagnosticLines(text, severities({ A2: 'warning' })), ['A2 warning 0:7-0:24']);
    assert.deepEqual(diagnosticLines(text, severities({ A2: 'hint' })), ['A2 hint 0:7-0:24']);
    assert.deepEqual(diagnosticLines(text, severities({ A2: 'off' })), []);
    assert.deepEqual(diagnosticLines('Mother calls her attention-seeking.', severities({ reported: 'off' })), []);
  });

  it('name no page where none is at hand', () => {
    const { note, service } = openAtCursor('She is attention-seeking.', { client: { docs: null } });
    assert.ok(service.diagnostics(note, service.findings(note)).every((each) => !('codeDescription' in each)));
  });

  for (const [encoding, range] of [
    ['utf-16', '1:10-1:27'],
    ['utf-8', '1:13-1:30'],
    ['utf-32', '1:9-1:26'],
  ] as const) {
    it(`stand right after emoji, accents and CRLF in ${encoding}`, () => {
      const text = 'Seen today.\r\nZoë 🙂 is attention-seeking.\r\n';
      assert.deepEqual(diagnosticLines(text, { client: { encoding } }), [`A2 information ${range}`]);
    });
  }

  it('stay the same as long as text and settings do, and no longer', () => {
    const { note, service } = openAtCursor('She is attention-seeking.');
    assert.equal(service.findings(note), service.findings({ ...note }));
    assert.notEqual(service.findings(note), service.findings({ ...note, settings: { ...defaultSettings } }));
  });

  it('are a thousand at most, and the last one says how many more there are', () => {
    const lines = diagnosticLines('She is attention-seeking.\n\n'.repeat(1100));
    assert.equal(lines.length, 1000);
    assert.deepEqual(lines.slice(-2), ['A2 information 1996:7-1996:24', 'more information 1998:7-1998:24']);
    assert.equal(diagnosticLines('She is attention-seeking.\n\n'.repeat(1000)).at(-1), 'A2 information 1998:7-1998:24');
  });
});
