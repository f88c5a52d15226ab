import assert from 'node:assert/strict';
import { indexLines, offsetAt, type PositionEncoding, placeAt } from '../../server/src/core/lines.ts';

/** Where `mark` begins in the text, as `line:column`, counted from 0. */
function placeOf(text: string, mark: string, encoding?: PositionEncoding): string {
  const { line, character } = placeAt(indexLines(text), text.indexOf(mark), encoding);
  return `${line}:${character}`;
}

describe('lines', () => {
  it('starts a line after LF, CRLF and a lone CR', () => {
    assert.deepEqual(indexLines('a\nb\r\nc\rd').starts, [0, 2, 5, 7]);
    assert.deepEqual(indexLines('').starts, [0]);
    assert.deepEqual(indexLines('a\r\n').starts, [0, 3]);
  });

  const text = 'first\r\n- 🙂 Zoë 家 lazy\r\nlast';
  for (const [encoding, place] of [
    ['utf-16', '1:11'],
    ['utf-8', '1:16'],
    ['utf-32', '1:10'],
  ] as const) {
    it(`counts columns after emoji, accents and CRLF in ${encoding}`, () => {
      assert.equal(placeOf(text, 'lazy', encoding), place);
    });
    it(`finds the same offset again in ${encoding}`, () => {
      const lines = indexLines(text);
      for (let offset = 0; offset <= text.length; offset++) {
        if (text[offset] === '\n' || /[\udc00-\udfff]/.test(text[offset] ?? '')) continue;
        assert.equal(offsetAt(lines, placeAt(lines, offset, encoding), encoding), offset);
      }
    });
  }

  it('keeps places on their line', () => {
    const lines = indexLines('ab\r\ncd');
    assert.deepEqual(placeAt(lines, 3), { line: 0, character: 2 });
    assert.deepEqual(placeAt(lines, 99), { line: 1, character: 2 });
    assert.deepEqual(placeAt(lines, -1), { line: 0, character: 0 });
    assert.equal(offsetAt(lines, { line: 0, character: 99 }), 2);
    assert.equal(offsetAt(lines, { line: 9, character: 0 }), 6);
    assert.equal(offsetAt(lines, { line: -1, character: 5 }), 0);
  });

  it('takes a column inside a character as its start', () => {
    const lines = indexLines('🙂x');
    assert.equal(offsetAt(lines, { line: 0, character: 2 }, 'utf-8'), 0);
    assert.equal(offsetAt(lines, { line: 0, character: 4 }, 'utf-8'), 2);
  });
});
