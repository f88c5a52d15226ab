import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze.ts';
import type { NoteFormat } from '../../server/src/core/document/note.ts';
import { readNote } from '../../server/src/core/document/readNote.ts';
import type { Finding } from '../../server/src/core/finding.ts';
import { defaultSettings, type Settings } from '../../server/src/core/settings.ts';
import { readMarks } from './marks.ts';

/** Findings of plain text, as the product gives them. */
export function findingsOf(
  text: string,
  format: NoteFormat = 'markdown',
  settings: Settings = defaultSettings,
): readonly Finding[] {
  return analyze(readNote(text, format), settings, null);
}

/** A finding as a line that a person can read: `A2 violation: attention-seeking`. */
export function line(text: string, finding: Finding): string {
  return `${finding.assumption} ${finding.kind}: ${text.slice(finding.span.start, finding.span.end)}`;
}

/** The findings of a marked note are its marks, both ways, exactly. */
export function checkNote(source: string, format: NoteFormat = 'markdown'): void {
  const { text, marks } = readMarks(source);
  const expected = marks
    .filter(({ kind }) => kind === 'violation' || kind === 'reported')
    .map((mark) => `${mark.codes[0]} ${mark.kind}: ${mark.text}`);
  const optional = marks.filter(({ kind }) => kind === 'optional');
  const actual = findingsOf(text, format)
    .filter(({ span }) => !optional.some((mark) => span.start < mark.end && mark.start < span.end))
    .map((finding) => line(text, finding));
  assert.deepEqual(actual, expected, source);
}
