import assert from 'node:assert/strict';
import { checkNote } from '../../server/src/core/check.ts';
import type { NoteFormat } from '../../server/src/core/document/note.ts';
import type { Finding } from '../../server/src/core/finding.ts';
import type { AssumptionCode } from '../../server/src/core/rules/rule.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { readSuppressions, withoutSuppressed } from '../../server/src/core/suppressions.ts';
import { readMarks } from '../support/marks.ts';

/** What of a note's marked findings its own comments leave, as words; every mark's pattern is `pattern`. */
function left(source: string, format: NoteFormat = 'markdown'): readonly string[] {
  const { text, marks } = readMarks(source);
  const findings = marks.map(
    (mark): Finding => ({
      assumption: mark.codes[0] as AssumptionCode,
      kind: mark.kind === 'reported' ? 'reported' : 'violation',
      pattern: 'pattern',
      source: 'phrase',
      evidence: null,
      confidence: 1,
      span: { start: mark.start, end: mark.end },
      sentence: { start: mark.start, end: mark.end },
      section: 'none',
      message: '',
      context: {
        polarity: 'affirmed',
        voice: 'writer',
        experiencer: 'client',
        actuality: 'actual',
        stance: 'held',
        cues: [],
      },
      reframes: [],
    }),
  );
  const note = { text, format, segments: [], sections: [] };
  return withoutSuppressed(findings, note).map(({ span }) => text.slice(span.start, span.end));
}

describe('ignore comments', () => {
  it('quiet the next line, and no other', () => {
    assert.deepEqual(
      left(
        '[[A2: first]].\n<!-- foothold-ignore-next-line A2 -- the words of the referral -->\n[[A2: second]].\n[[A2: third]].',
      ),
      ['first', 'third'],
    );
  });

  it('look past empty lines, as formatters put them after a comment', () => {
    assert.deepEqual(left('<!-- foothold-ignore-next-line -->\n\n  \n[[A2: second]].\n\n[[A2: third]].'), ['third']);
  });

  it('may stand at the end of the line before, inside a paragraph', () => {
    assert.deepEqual(left('She is <!-- foothold-ignore-next-line A2 -->\n[[A2: this]] and\n[[A2: that]].'), ['that']);
  });

  it('quiet wording that begins in the next line and runs on into another', () => {
    const text = '<!-- foothold-ignore-next-line -->\nShe wants nothing\nbut attention. She lies.';
    const of = (words: string) => {
      const start = text.indexOf(words.slice(0, 4));
      return { assumption: 'A2', pattern: null, span: { start, end: start + words.length } } as unknown as Finding;
    };
    const [over, after] = [of('wants nothing\nbut attention'), of('lies')];
    assert.deepEqual(withoutSuppressed([over, after], { text, format: 'markdown', segments: [], sections: [] }), [
      after,
    ]);
  });

  it('name assumptions or patterns, one or several, in any case; all where none is named', () => {
    const note = (codes: string) =>
      `<!-- foothold-ignore-next-line${codes} -->\n[[A1: one]], [[A2: two]], [[R3: three]]`;
    assert.deepEqual(left(note(' A1')), ['two', 'three']);
    assert.deepEqual(left(note(' A1 A3')), ['two']);
    assert.deepEqual(left(note(' a1, a2')), ['three']);
    assert.deepEqual(left(note(' A2/pattern')), ['one', 'three']);
    assert.deepEqual(left(note(' A2/other')), ['one', 'two', 'three']);
    assert.deepEqual(left(note('')), []);
    assert.deepEqual(left(note(' -- A reason alone')), []);
  });

  it('quiet nothing where only something unknown is named', () => {
    assert.deepEqual(left('<!-- foothold-disable A9 -->\n[[A1: one]]'), ['one']);
  });

  it('quiet a block until it is enabled again', () => {
    assert.deepEqual(
      left('[[A2: a]]\n\n<!-- foothold-disable A2 -->\n\n[[A2: b]] [[A1: c]]\n\n<!-- foothold-enable -->\n\n[[A2: d]]'),
      ['a', 'c', 'd'],
    );
  });

  it('quiet from the first of two of the same kind', () => {
    assert.deepEqual(left('<!-- foothold-disable A1 -->\n[[A1: a]]\n\n<!-- foothold-disable A1 -->\n[[A1: b]]'), []);
  });

  it('enable one assumption and leave the others quiet', () => {
    assert.deepEqual(
      left('<!-- foothold-disable A1 A2 -->\n[[A1: a]]\n\n<!-- foothold-enable A1 -->\n[[A1: b]] [[A2: c]]'),
      ['b'],
    );
  });

  it('quiet a whole note from its top', () => {
    assert.deepEqual(left('<!-- foothold-disable -- an old note -->\n\n[[A1: a]]\n\n# Plan\n\n[[R2: b]]'), []);
  });

  it('work in lists, tables and quotes, on CRLF, and over several lines', () => {
    assert.deepEqual(left('- x\n  <!-- foothold-ignore-next-line A2 -->\n- [[A2: a]]\n- [[A2: b]]'), ['b']);
    assert.deepEqual(left('| a |\n| - |\n| x <!-- foothold-ignore-next-line --> |\n| [[A2: y]] |\n| [[A2: z]] |'), [
      'z',
    ]);
    assert.deepEqual(left('> <!-- foothold-ignore-next-line -->\r\n> [[A2: a]]\r\n> [[A2: b]]'), ['b']);
    assert.deepEqual(left('<!--\nfoothold-disable A2\n-- talked over\nwith him -->\n\n[[A2: a]]'), []);
  });

  it('are two where two stand in a row', () => {
    assert.deepEqual(
      left('<!-- foothold-disable A1 --><!-- foothold-disable A2 -->\n\n[[A1: a]] [[A2: b]] [[A3: c]]'),
      ['c'],
    );
  });

  it('are no comments in plain text, in code, or where they only look alike', () => {
    assert.deepEqual(left('<!-- foothold-disable -->\n[[A2: a]]', 'plaintext'), ['a']);
    assert.deepEqual(left('```html\n<!-- foothold-disable -->\n```\n\n[[A2: a]]'), ['a']);
    assert.deepEqual(left('Write `<!-- foothold-disable -->` at the top.\n\n[[A2: a]]'), ['a']);
    assert.deepEqual(left('<!-- foothold-disabled -->\n\n[[A2: a]]'), ['a']);
    assert.deepEqual(left('<!-- please see foothold-disable -->\n\n[[A2: a]]'), ['a']);
  });

  it('work in DBT notes', () => {
    assert.deepEqual(left('<!-- foothold-disable A2 -->\n\n[[A2: a]]', 'dbt-note'), []);
  });

  it('keep their reason', () => {
    const text = '<!-- foothold-disable A2 A3 -- the words of the court -- not ours -->';
    const [suppression] = readSuppressions({ text, format: 'markdown', segments: [], sections: [] });
    assert.deepEqual(suppression, {
      kind: 'disable',
      codes: ['A2', 'A3'],
      reason: 'the words of the court -- not ours',
      span: { start: 0, end: text.length },
    });
  });
});

describe('checkNote', () => {
  const text = 'She is attention-seeking on the unit.';
  const codes = (note: string, settings = defaultSettings) =>
    checkNote(note, 'markdown', settings).map(({ assumption, pattern }) => `${assumption}/${pattern}`);
  const severity = (changed: object) => ({ ...defaultSettings, severity: { ...defaultSettings.severity, ...changed } });

  it('leaves out what the settings or the note turn off, and nothing else', () => {
    assert.deepEqual(codes(text), ['A2/attention-seeking']);
    assert.deepEqual(codes(text, severity({ A2: 'off' })), []);
    assert.deepEqual(codes(text, severity({ A1: 'off', reported: 'off' })), ['A2/attention-seeking']);
    assert.deepEqual(codes(text, { ...defaultSettings, patterns: { 'A2/attention-seeking': 'off' } }), []);
    assert.deepEqual(codes(text, { ...defaultSettings, patterns: { 'A1/attention-seeking': 'off' } }), [
      'A2/attention-seeking',
    ]);
    assert.deepEqual(codes(`<!-- foothold-ignore-next-line A2 -->\n${text}`), []);
  });
});
