import assert from 'node:assert/strict';
import { type Filter, type Grouping, groupsOf, noFilter } from '../../client/src/findingsTree.ts';
import type { NoteFindings } from '../../client/src/noteFindings.ts';

/** Notes as `monday.md: A2 "words" in Assessment; R1 "words"`; R stands for what others said. */
function notes(...lines: readonly string[]): readonly NoteFindings[] {
  return lines.map((line) => {
    const [name = '', rest = ''] = line.split(': ');
    const findings = [...rest.matchAll(/([AR])(\d) "(\w+)"(?: in (\w+))?/g)].map(
      ([, kind, code, words, section = '']) => ({
        assumption: `A${code}`,
        reported: kind === 'R',
        words,
        section,
      }),
    );
    const reason = /not read/.test(rest) ? 'it is no text' : undefined;
    return { uri: { toString: () => name }, findings, reason } as unknown as NoteFindings;
  });
}

/** The groups as lines: `A2: lazy, failed`. */
function check(by: Grouping, filter: Filter, given: readonly NoteFindings[], ...expected: readonly string[]): void {
  assert.deepEqual(
    groupsOf(given, by, filter).map(
      ({ key, leaves, reason }) => `${key}: ${reason ?? leaves.map(({ found }) => found.words).join(', ')}`,
    ),
    expected,
  );
}

const week = notes(
  'monday.md: A7 "failed" in Plan; R1 "lazy" in Family',
  'tuesday.md: not read',
  'wednesday.md: A2 "seeking" in Plan; A2 "games"; A2 "drama" in Family',
);

describe('the side view', () => {
  it('lists by note, those that could not be read among them', () =>
    check(
      'note',
      noFilter,
      week,
      'monday.md: failed, lazy',
      'wednesday.md: seeking, games, drama',
      'tuesday.md: it is no text',
    ));

  it('lists by assumption in their own order, never by how much was found', () =>
    check('assumption', noFilter, week, 'A1: lazy', 'A2: seeking, games, drama', 'A7: failed'));

  it('lists by section as sections come', () =>
    check('section', noFilter, week, 'Plan: failed, seeking', 'Family: lazy, drama', ': games'));

  it('leaves out what others said, or assumptions, where that is chosen', () => {
    check('assumption', { reported: false }, week, 'A2: seeking, games, drama', 'A7: failed');
    check('assumption', { reported: true, assumptions: ['A1', 'A7'] }, week, 'A1: lazy', 'A7: failed');
  });
});
