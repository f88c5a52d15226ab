import assert from 'node:assert/strict';
import { excerptsOf } from '../../server/src/cli/report/excerpt.ts';
import { indexLines } from '../../server/src/core/lines.ts';

/** A note with its words between `[` and `]`, as the report shows it: each line, and below it the columns that are underlined. */
function shown(note: string, width = 60): readonly string[] {
  const start = note.indexOf('[');
  const end = note.indexOf(']') - 1;
  const text = note.replace('[', '').replace(']', '');
  return excerptsOf(indexLines(text), { start, end }, width).flatMap((excerpt) => [
    `${excerpt.lineNumber}: ${excerpt.before}${excerpt.words}${excerpt.after}`,
    `${' '.repeat(String(excerpt.lineNumber).length + 2 + excerpt.indent)}${'-'.repeat(excerpt.length)}`,
  ]);
}

describe('the line of a finding', () => {
  it('is shown with the words underlined', () => {
    assert.deepEqual(shown('First.\nShe is [lazy], he says.'), ['2: She is lazy, he says.', '          ----']);
  });

  it('keeps its columns after wide and combining characters and emoji', () => {
    // Two columns for each of 家, 族 and the family, one for é with its accent.
    assert.deepEqual(shown('家族 é 👩‍👩‍👧 [lazy 家] x'), [
      '1: 家族 é 👩‍👩‍👧 lazy 家 x',
      `${' '.repeat(3 + 10)}-------`,
    ]);
    assert.deepEqual(shown('Zoe\u0308 is [lazy]'), ['1: Zoe\u0308 is lazy', '          ----']);
  });

  it('has no line break, tab or indent of its own', () => {
    assert.deepEqual(shown('a\r\n\t- she\tis [lazy]\r\nb'), ['2: - she is lazy', '            ----']);
    assert.deepEqual(shown('a\r[lazy]\rb'), ['2: lazy', '   ----']);
  });

  it('is cut around the words where it is long', () => {
    const words = 'one two three four five six seven eight nine ten';
    assert.deepEqual(shown(`${words} [lazy] ${words}`, 30), [
      '1: …eight nine ten lazy one two…',
      '                   ----',
    ]);
    assert.deepEqual(shown(`[lazy] ${words}`, 30), ['1: lazy one two three four five…', '   ----']);
    assert.deepEqual(shown(`${words} [lazy]`, 30), [
      '1: …six seven eight nine ten lazy',
      '                             ----',
    ]);
  });

  it('is never wider than the terminal, however long the words or the line', () => {
    const long = 'word '.repeat(40).trim();
    for (const note of [`[${long}]`, `${long} [${long}] ${long}`, `${'x'.repeat(3e6)}[lazy]${'y'.repeat(3e6)}`]) {
      for (const line of shown(note, 40)) assert.ok(line.length <= 43, `${line.length}`);
    }
    assert.deepEqual(shown(`${'x'.repeat(500)}[lazy]${'y'.repeat(500)}`, 40), ['1: …lazy…', '    ----']);
  });

  it('is two where hard-wrapped words run over two', () => {
    assert.deepEqual(shown('She just [wants\n  attention] here.'), [
      '1: She just wants',
      '            -----',
      '2: attention here.',
      '   ---------',
    ]);
    assert.equal(shown('She [wants\r\n\r\nattention] here.').length, 4);
  });

  it('shows what would move the cursor or turn the writing, and leaves out what can not be seen', () => {
    assert.deepEqual(shown('\u001b[31m she\u0007 is [la\u202ezy]\u200b.'.replace('[31m', '(31m')), [
      '1: ␛(31m she␇ is lazy.',
      '                 ----',
    ]);
  });
});
