import assert from 'node:assert/strict';
import { findingsOf } from '../support/check.ts';

/** The first reframe of the only finding, put in its place. */
function reframed(text: string): string {
  const [finding, ...others] = findingsOf(text);
  assert.ok(finding !== undefined && others.length === 0, text);
  const reframe = finding.reframes[0];
  assert.ok(reframe !== undefined, text);
  return text.slice(0, finding.span.start) + reframe.newText + text.slice(finding.span.end);
}

describe('a reframe', () => {
  it('takes the place of the wording', () => {
    assert.equal(
      reframed('She is attention-seeking on the unit.'),
      'She is asking for contact with staff on the unit.',
    );
  });

  it('begins with a capital where the wording did', () => {
    assert.match(reframed('Attention-seeking on the unit.'), /^Asking for contact/);
  });

  it('stands apart from the word that the wording hung on', () => {
    const text = reframed("She's just lazy about it.");
    assert.match(text, /^She [a-z_]/);
  });

  it('is not offered for what somebody else said', () => {
    const findings = findingsOf('Mother calls her attention-seeking. "I\'m just lazy," she says.');
    assert.deepEqual(
      findings.map(({ kind, reframes }) => [kind, reframes.length]),
      [
        ['reported', 0],
        ['reported', 0],
      ],
    );
  });

  it('has the same gaps as a snippet', () => {
    const [finding] = findingsOf('She is attention-seeking on the unit.');
    for (const { newText, snippet } of finding?.reframes ?? []) {
      assert.equal(snippet.replace(/\$\{\d+:[^}]*\}/g, '___'), newText);
    }
  });
});
