import assert from 'node:assert/strict';
import { checkNote } from '../../server/src/core/check.ts';
import { subKinds } from '../../server/src/core/subkinds/index.ts';
import { createLanguageService } from '../../server/src/service/languageService.ts';
import { ableClient, hoverAt, openAtCursor } from '../support/atCursor.ts';

const attention = subKinds.A2.kinds.find(({ id }) => id === 'attention');

function checkHover(marked: string, parts: readonly string[]): void {
  const hover = hoverAt(marked) ?? 'no hover';
  for (const part of parts) assert.ok(hover.includes(part), `${part}\nis missing in\n${hover}`);
}

describe('hover', () => {
  it('says the assumption and why, what the wording closes off, what to ask, the other side and why it was found', () => {
    assert.ok(attention);
    checkHover('She is attention-<|>seeking.', [
      '**A2: Patients want to improve.**',
      'Linehan 1993, p. 106; Forsythe Cox',
      attention.why,
      attention.closesOff,
      attention.ask,
      attention.otherSide,
      'a motive nobody can observe',
      "“attention-seeking”: a known wording (A2/attention-seeking), read as the note's own view.",
    ]);
  });

  it('says why a report is no proof, what to ask, and what told', () => {
    const { why, ask } = subKinds.A2.othersReport;
    checkHover('Mother calls her attention-<|>seeking.', [why, ask, "read as somebody else's words. Told by “"]);
    const own = subKinds.A1.ownReport;
    checkHover('She says she is just la<|>zy.', [own.why, own.ask, "read as the client's own words"]);
  });

  it('covers the words, from the first letter to the last', () => {
    assert.notEqual(hoverAt('She is <|>attention-seeking.'), null);
    assert.notEqual(hoverAt('She is attention-seekin<|>g.'), null);
    assert.equal(hoverAt('She is<|> attention-seeking.'), null);
    assert.equal(hoverAt('She is attention-seeking<|>.'), null);
    assert.equal(hoverAt('<|>'), null);
  });

  it('has the range of the words', () => {
    const { note, cursor, service } = openAtCursor('🙂 attention-<|>seeking', { client: { encoding: 'utf-8' } });
    // The cursor is counted in UTF-16 here: two columns early for a client that counts bytes, yet inside the words.
    assert.deepEqual(service.hover(note, cursor)?.range, {
      start: { line: 0, character: 5 },
      end: { line: 0, character: 22 },
    });
  });

  it('is plain where the client shows no Markdown', () => {
    const hover = hoverAt('She is attention-<|>seeking.', { client: { markdown: false } });
    assert.doesNotMatch(hover ?? '*', /\*/);
    assert.match(hover ?? '', /^A2: Patients want to improve\.$/m);
  });

  it('explains each of several findings at one place', () => {
    const { note } = openAtCursor('She is attention-seeking.');
    const service = createLanguageService(ableClient, (...given) => {
      const found = checkNote(...given);
      return [...found, ...found.map((finding) => ({ ...finding, assumption: 'A1' as const, pattern: null }))];
    });
    const hover = JSON.stringify(service.hover(note, { line: 0, character: 9 }));
    assert.match(hover, /\*\*A2: .*---.*\*\*A1: /);
  });
});
