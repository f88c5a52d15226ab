import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNote } from '../../server/src/core/check.ts';
import type { NoteFormat } from '../../server/src/core/document/note.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { formatOf } from '../../server/src/host/noteNames.ts';

const folder = 'examples/notes';
const notes = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
  format: formatOf(name),
}));

/** The findings of a note as lines, line breaks in their words left out. */
function lines(text: string, format: NoteFormat): readonly string[] {
  return checkNote(text, format, defaultSettings).map(
    ({ assumption, kind, span }) => `${assumption} ${kind}: ${text.slice(span.start, span.end).replace(/\s+/g, ' ')}`,
  );
}

/** In text order, each inside the text and not empty. */
function assertInOrder(text: string, format: NoteFormat): void {
  let last = 0;
  for (const { span, sentence } of checkNote(text, format, defaultSettings)) {
    assert.ok(last <= span.start && span.start < span.end && span.end <= text.length, JSON.stringify(span));
    assert.ok(sentence.start <= span.start && span.end <= sentence.end, JSON.stringify(sentence));
    last = span.start;
  }
}

describe('whatever the text', () => {
  for (const { name, text, format } of notes) {
    it(`findings come in text order and lie in it, wherever ${name} is cut`, () => {
      for (let cut = 0; cut <= text.length; cut += 211) {
        assertInOrder(text.slice(0, cut), format);
        assertInOrder(text.slice(cut), format);
      }
    });

    it(`line ends make no difference in ${name}`, () => {
      const unix = text.replaceAll('\r\n', '\n');
      assert.deepEqual(lines(unix.replaceAll('\n', '\r\n'), format), lines(unix, format));
    });

    it(`a paragraph more at the end of ${name} changes no other`, () => {
      const more = `${text.trimEnd()}\n\nThe weather was mild.\n`;
      assert.deepEqual(lines(more, format), lines(text, format));
    });
  }

  for (const text of [
    '',
    '\0',
    '\ud83d',
    '\u202e|\u200f',
    '"'.repeat(500),
    '> '.repeat(200),
    '[['.repeat(300),
    '\r\r\n\n\r',
  ]) {
    it(`nothing is thrown for ${JSON.stringify(text).slice(0, 20)}`, () => {
      for (const format of ['markdown', 'plaintext', 'dbt-note'] as const) assertInOrder(text, format);
    });
  }
});
