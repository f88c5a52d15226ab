import assert from 'node:assert/strict';
import { footholdIn } from '../support/cli.ts';

const text = '# Note 🙂\r\n\r\nOn the unit 🙂 she is attention-seeking.\r\n';

describe('the JSON report', () => {
  it('is what the contract says, key by key', async () => {
    const { out } = await footholdIn({ 'a.md': text, 'b.md': '' }, ['check', '--format', 'json', 'a.md', 'b.md']);
    const report = JSON.parse(out);
    assert.deepEqual(Object.keys(report), ['version', 'notes']);
    assert.equal(report.version, 1);
    assert.deepEqual(report.notes[1], { path: 'b.md', findings: [] });
    const [finding] = report.notes[0].findings;
    const keys = ['assumption', 'kind', 'pattern', 'source', 'confidence', 'span', 'range', 'message', 'reframes'];
    assert.deepEqual(Object.keys(finding), keys);
    assert.equal(finding.assumption, 'A2');
    assert.equal(finding.kind, 'violation');
    assert.equal(finding.pattern, 'attention-seeking');
    assert.equal(finding.source, 'phrase');
    assert.ok(finding.confidence > 0 && finding.confidence <= 1);
    assert.match(text.slice(finding.span.start, finding.span.end), /attention-seeking$/);
    assert.deepEqual(Object.keys(finding.range), ['start', 'end']);
    const lineStart = text.indexOf('On the');
    assert.deepEqual(finding.range.start, { line: 2, character: finding.span.start - lineStart });
    assert.deepEqual(finding.range.end, { line: 2, character: finding.span.end - lineStart });
    assert.ok(finding.reframes.length > 0);
    for (const reframe of finding.reframes)
      assert.deepEqual(Object.keys(reframe), ['title', 'newText', 'span', 'range']);
  });

  it('holds the words found only when asked', async () => {
    const { out } = await footholdIn({ 'a.md': text }, ['check', '--format', 'json', '--show-text', 'a.md']);
    const [finding] = JSON.parse(out).notes[0].findings;
    assert.equal(finding.text, text.slice(finding.span.start, finding.span.end));
  });

  it('holds none of the note beside the words found', async () => {
    const { out } = await footholdIn({ 'a.md': `${text}\nHer number is 555-0199.` }, [
      'check',
      '--format=json',
      'a.md',
    ]);
    for (const words of ['555', 'On the unit', '🙂']) assert.ok(!out.includes(words), words);
  });

  it('is whole where there is nothing to report', async () => {
    const { out, code } = await footholdIn({}, ['check', '--format', 'json', 'gone.md']);
    assert.deepEqual([JSON.parse(out), code], [{ version: 1, notes: [] }, 2]);
  });
});
