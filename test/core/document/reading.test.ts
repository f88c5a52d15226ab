import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NoteFormat } from '../../../server/src/core/document/note.ts';
import { readNote } from '../../../server/src/core/document/readNote.ts';
import { splitSentences } from '../../../server/src/core/document/sentences.ts';
import { readMarks } from '../../support/marks.ts';
import { noteLines } from './noteLines.ts';

const notes = join(import.meta.dirname, '../../notes');
const shared = process.env.FOOTHOLD_SHARED ?? join(import.meta.dirname, '../../../../shared');

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt)$/.test(name) && !name.endsWith('SOURCES.md'))
    .sort()
    .map((name) => join(folder, name));
}

function formatOf(file: string): NoteFormat {
  return file.endsWith('.md') ? 'markdown' : 'plaintext';
}

describe('Whole notes', () => {
  for (const file of filesIn(join(notes, 'reading'))) {
    it(`are read line by line as expected: ${file.slice(notes.length + 1)}`, () => {
      const expected = readFileSync(file.replace(/\.\w+$/, '.expected'), 'utf8')
        .trimEnd()
        .split('\n');
      assert.deepEqual(noteLines(readFileSync(file, 'utf8'), formatOf(file)), expected);
    });
  }
});

/** What must hold of any text, as a note of any format. */
function checkReading(text: string, format: NoteFormat): void {
  const note = readNote(text, format);
  let end = 0;
  for (const { span, prose } of note.segments) {
    assert.ok(end <= span.start && span.start < span.end && span.end <= text.length, 'segments lie in order, apart');
    end = span.end;
    assert.equal(prose.length, span.end - span.start);
    assert.equal(prose, prose.trim());
    for (let at = 0; at < prose.length; at++) {
      const original = text.charAt(span.start + at);
      const kept = prose.charAt(at) === original;
      assert.ok(kept || (prose.charAt(at) === ' ' && !/[\r\n]/.test(original)), 'prose keeps or blanks each character');
    }
    checkSentences(prose);
  }
  for (const { span, titleSpan, level } of note.sections) {
    assert.ok(span.start === titleSpan.start && titleSpan.end <= span.end && span.end <= text.length);
    assert.ok(level >= 1 && level <= 7);
  }
}

function checkSentences(prose: string): void {
  let end = 0;
  let letters = 0;
  for (const sentence of splitSentences(prose)) {
    assert.ok(end <= sentence.start && sentence.start < sentence.end && sentence.end <= prose.length);
    end = sentence.end;
    for (const token of sentence.tokens) {
      assert.ok(sentence.start <= token.start && token.end <= sentence.end, 'each token lies in its sentence');
      letters += prose.slice(token.start, token.end).replace(/\s/g, '').length;
    }
  }
  assert.ok(letters >= (prose.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 'no letter is lost');
}

/** Cuts at places that look random and are the same in each run. */
function piecesOf(text: string, count: number): readonly string[] {
  let seed = text.length + 1;
  return Array.from({ length: count }, () => {
    seed = (seed * 48271) % 2147483647;
    const from = seed % (text.length + 1);
    seed = (seed * 48271) % 2147483647;
    return text.slice(from, from + (seed % (text.length + 1)));
  });
}

function checkFiles(files: readonly string[]): void {
  assert.ok(files.length > 0);
  for (const file of files) {
    const { text } = readMarks(readFileSync(file, 'utf8').replace(/\r\n/g, '\n'));
    for (const format of ['markdown', 'plaintext'] as const) {
      const crlf = text.replace(/\n/g, '\r\n');
      for (const whole of [text, crlf]) checkReading(whole, format);
      for (const part of piecesOf(crlf, 3)) checkReading(part, format);
      assert.deepEqual(noteLines(crlf, format), noteLines(text, format), `${file} reads the same with CRLF`);
      assert.deepEqual(noteLines(text.replace(/\n/g, '\r'), format), noteLines(text, format), `${file} with CR`);
    }
  }
}

describe('Reading any note', () => {
  it('keeps offsets, order and tokens, whatever the line ends', function () {
    this.timeout(120_000);
    checkFiles(filesIn(notes));
  });

  for (const corpus of ['corpus', 'real-notes']) {
    it(`does so for the shared ${corpus}`, function () {
      const folder = join(shared, corpus);
      if (!existsSync(folder)) {
        console.log(`      skipped: ${folder} is absent (set FOOTHOLD_SHARED)`);
        this.skip();
      }
      this.timeout(300_000);
      checkFiles(filesIn(folder));
    });
  }

  it('stands odd text', () => {
    const odd = [
      '',
      ' ',
      '\r',
      '\r\n\r',
      '\0',
      '\ud83d',
      '\ufeff# A\n\nb',
      '---',
      '---\n',
      '---\n---',
      '>',
      '- ',
      '|',
      '|\n|-',
      '**',
      '[',
      '<!--',
      '```',
    ];
    for (const text of odd)
      for (const format of ['markdown', 'plaintext', 'dbt-note'] as const) checkReading(text, format);
  });

  it('reads Markdown with known sections as Markdown', () => {
    assert.deepEqual(noteLines('## Plan\n\n- *ring*', 'dbt-note'), ['heading/plan: Plan', 'listItem/plan: ring']);
  });
});
