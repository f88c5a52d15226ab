import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { agenda } from '../../server/src/report/agenda.ts';
import { mondayOf, noteDate } from '../../server/src/report/noteDate.ts';
import { reportPage } from '../../server/src/report/page.ts';
import { type ReportFinding, type ReportNote, reportOf } from '../../server/src/report/report.ts';
import { style, styleHash } from '../../server/src/report/style.ts';

/** Notes as `2026-11-03.md: A2 5 "words" in Plan; R1 9 "words"`, R for what others said, `: !reason` for one not checked. */
function folder(...lines: readonly string[]): readonly ReportNote[] {
  return lines.map((line) => {
    const [name = '', rest = ''] = line.split(': ');
    const findings = [...rest.matchAll(/([AR])([1-8]) (\d+) "([^"]*)"(?: in (\w+))?/g)].map(
      ([, kind, code, at, words = '', section = '']): ReportFinding => ({
        assumption: `A${code}` as ReportFinding['assumption'],
        kind: kind === 'A' ? 'violation' : 'reported',
        line: Number(at),
        section,
        words,
      }),
    );
    const reason = /^!(.*)/.exec(rest)?.[1];
    return { name, date: noteDate(name, ''), findings, reason, address: `file:///notes/${name}` };
  });
}

const year = folder(
  '2026-10-26 Quillfeather.md: A2 5 "attention-seeking" in Assessment; R1 9 "<lazy>"',
  '2026-10-28.md: ',
  '2026-11-11.md: A2 3 "drama"; A7 8 "failed DBT" in Plan',
  'letter.txt: A2 1 "games"',
  'scan.txt: !it is no text',
);

describe('the day of a note', () => {
  for (const [name, text, day] of [
    ['2026-11-03.md', '', '2026-11-03'],
    ['visit_20261103_b.txt', '', '2026-11-03'],
    ['visit.md', '---\ndate: 2026-11-03\n---\n', '2026-11-03'],
    ['visit.md', 'NURSING NOTE, November 3rd, 2026', '2026-11-03'],
    ['visit.md', 'Seen on 3 Nov 2026', '2026-11-03'],
    ['visit.md', 'DOB: 2001-05-06\nDate: 2026-11-03', '2026-11-03'],
    ['visit.md', 'Date: 3/11/2026', null],
    ['2026-13-40.md', '', null],
    ['visit.md', '', null],
  ] as const)
    it(`of ${name} ${JSON.stringify(text)} is ${day}`, () => assert.equal(noteDate(name, text), day));

  it('belongs to the week of its Monday', () =>
    assert.deepEqual(['2026-11-02', '2026-11-08', '2026-03-01', '2027-01-01'].map(mondayOf), [
      '2026-11-02',
      '2026-11-02',
      '2026-02-23',
      '2026-12-28',
    ]));
});

describe('a folder in numbers', () => {
  const report = reportOf('notes', year);

  it('by assumption, in their own order', () =>
    assert.deepEqual(
      report.byAssumption
        .filter(({ toReframe, reported }) => toReframe + reported > 0)
        .map(({ code, toReframe, reported, notes }) => `${code}: ${toReframe} in ${notes}, ${reported} said by others`),
      ['A1: 0 in 0, 1 said by others', 'A2: 3 in 3, 0 said by others', 'A7: 1 in 1, 0 said by others'],
    ));

  it('by week, weeks without notes among them, notes without a day left out and counted', () => {
    assert.deepEqual(
      report.byWeek.map(({ monday, notes, toReframe }) => `${monday}: ${notes} ${JSON.stringify(toReframe)}`),
      ['2026-10-26: 2 {"A2":1}', '2026-11-02: 0 {}', '2026-11-09: 1 {"A2":1,"A7":1}'],
    );
    assert.equal(report.undated, 1);
  });

  it('of many years, by its last year', () =>
    assert.equal(reportOf('n', folder('2001-01-01.md: ', '2026-01-01.md: ')).byWeek.length, 53));

  it('of nothing at all', () => {
    const page = reportPage(reportOf('empty', []), { showText: false, version: '1.0.0' });
    assert.match(page, /No note tells its day/);
    assert.doesNotMatch(page, /<svg|NaN|undefined/);
  });
});

describe('the page', () => {
  const of = (showText: boolean) =>
    reportPage(reportOf('notes & more', year), { showText, version: '1.0.0', linkOf: ({ address }) => address });

  it('allows its own style and nothing else, and asks nobody for anything', () => {
    assert.equal(styleHash, `sha256-${createHash('sha256').update(style).digest('base64')}`);
    const page = of(false);
    assert.ok(
      page.includes(`content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'"`),
    );
    assert.doesNotMatch(page, /<script|<img|<link|<iframe|\bstyle="|\bon\w+="|https?:|url\(|@import/i);
  });

  it('shows no words of a note unless it is asked to, and then as text', () => {
    assert.doesNotMatch(of(false), /attention-seeking|drama|failed DBT|lazy/);
    assert.match(of(true), /<td>attention-seeking<\/td>/);
    assert.match(of(true), /<td>&#60;lazy&#62;<\/td>/);
    assert.match(of(true), /Whoever may not read the notes should not read it/);
  });

  it('lists notes in their own order, with what could not be checked, and measures nobody', () => {
    const page = of(false);
    const places = [...page.matchAll(/<th scope="row">([^<]*)<\/th><td><a href="([^"]*)"/g)].map(
      ([, name, href]) => `${name} → ${href}`,
    );
    assert.deepEqual(places, [
      '2026-10-26 Quillfeather.md → file:///notes/2026-10-26 Quillfeather.md',
      '2026-10-26 Quillfeather.md → file:///notes/2026-10-26 Quillfeather.md',
      '2026-11-11.md → file:///notes/2026-11-11.md',
      '2026-11-11.md → file:///notes/2026-11-11.md',
      'letter.txt → file:///notes/letter.txt',
    ]);
    assert.match(page, /<li>scan\.txt: it is no text<\/li>/);
    assert.match(page, /no number is a measure of anybody’s work/);
    assert.doesNotMatch(page, /violation|\berror\b|\brank|score/i);
  });

  it('tells each plot in words, and has its numbers in a table', () => {
    const page = of(false);
    assert.equal((page.match(/<svg role="img" viewBox="[\d ]+" aria-label="[^"]{40,}"/g) ?? []).length, 2);
    assert.match(page, /A2: 3 and 0/);
    assert.doesNotMatch(page, /NaN|undefined|Infinity/);
  });
});

describe('the agenda for a team', () => {
  it('asks, and names no folder, note, day or word', () => {
    const text = agenda(reportOf('Ward Quillfeather', year));
    assert.match(text, /^# For consultation team\n\nThe eighth assumption is about us/);
    assert.match(
      text,
      /- \*\*A2: Patients want to improve\.\*\*\n {2}In 3 notes, 3 wordings to reframe\.\n {2}- To ask together: /,
    );
    assert.match(text, /A7[\s\S]*1 note, 1 wording to reframe/);
    assert.doesNotMatch(text, /Quillfeather|2026|\.md|attention-seeking|drama|violation/);
  });

  it('of notes without a finding asks what helped', () =>
    assert.match(agenda(reportOf('x', folder('a.md: '))), /none had wording to reframe\. What helped\?/));
});
