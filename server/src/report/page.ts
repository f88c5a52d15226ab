import { rules } from '../core/rules/index.ts';
import { agendaItems, support } from './agenda.ts';
import { element, escaped } from './html.ts';
import { assumptionPlot, weekPlot } from './plots.ts';
import type { Report, ReportFinding, ReportNote } from './report.ts';
import { style, styleHash } from './style.ts';

export interface PageOptions {
  /** Puts the words found into the list; without it no note text is on the page. */
  readonly showText: boolean;
  /** Where a finding can be gone to; undefined where it can't. */
  readonly linkOf?: ((note: ReportNote, finding: ReportFinding | undefined) => string | undefined) | undefined;
  readonly version: string;
}

/**
 * The report on a folder as one HTML page that needs nothing else: no script, no picture, no address outside. The same from
 * the command line and in an editor.
 */
export function reportPage(report: Report, options: PageOptions): string {
  const title = `Foothold report: ${report.folder}`;
  const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
  const body = [
    element('h1', {}, escaped(title)),
    ...introduction(report, options),
    ...byAssumption(report),
    ...byWeek(report),
    ...toGoTo(report, options),
    ...unchecked(report),
    ...team(report),
    element(
      'p',
      { class: 'note' },
      escaped(
        `Made by Foothold ${options.version} on this computer. The assumptions are from Linehan (1993), pp. 106-108.`,
      ),
    ),
  ];
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    element('title', {}, escaped(title)),
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...body,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function introduction(
  { notes, notesToReframe, toReframe, reported }: Report,
  { showText }: PageOptions,
): readonly string[] {
  const number = (value: number, what: string) => element('li', {}, element('b', {}, String(value)), escaped(what));
  return [
    element(
      'p',
      {},
      'Where wording in these notes works against one of the eight assumptions of DBT. It is about wording: who wrote a note is not known here, and no number is a measure of anybody’s work. Foothold misses things and is mistaken at times; you decide.',
    ),
    element(
      'ul',
      { class: 'numbers' },
      number(notes.length, notes.length === 1 ? 'note' : 'notes'),
      number(toReframe, 'to reframe'),
      number(notesToReframe, notesToReframe === 1 ? 'note they stand in' : 'notes they stand in'),
      number(reported, 'said by the client or others'),
    ),
    element(
      'p',
      { class: 'note' },
      showText
        ? 'This page shows words of the notes. Whoever may not read the notes should not read it.'
        : 'This page shows no words of the notes; it names their files.',
    ),
  ];
}

function byAssumption({ byAssumption: counts, toReframe, reported }: Report): readonly string[] {
  const rows = counts.map((count) => [
    header(`${count.code}: ${count.assumption}`),
    numeric(count.toReframe),
    numeric(count.reported),
    numeric(count.notes),
  ]);
  const caption = 'Full bars: to reframe. Dashed: said by the client or others, which is no view of the writer’s.';
  return [
    element('h2', {}, 'By assumption'),
    ...(toReframe + reported === 0
      ? []
      : [element('figure', {}, assumptionPlot(counts), element('figcaption', {}, caption))]),
    table('Counts by assumption', ['Assumption', '#To reframe', '#Said by others', '#Notes'], rows),
  ];
}

function byWeek({ byWeek: weeks, undated }: Report): readonly string[] {
  const codes = rules.map(({ code }) => code);
  if (weeks.length === 0) {
    const why = 'No note tells its day. A date such as 2026-11-03 in a note’s name or first lines is enough.';
    return [element('h2', {}, 'By week'), element('p', {}, why)];
  }
  const rows = weeks.map(({ monday, notes, toReframe }) => [
    header(monday),
    numeric(notes),
    ...codes.map((code) => numeric(toReframe[code] ?? 0)),
  ]);
  const left =
    undated === 0
      ? ''
      : ` ${undated} ${undated === 1 ? 'note tells no day and is' : 'notes tell no day and are'} not in it.`;
  return [
    element('h2', {}, 'By week'),
    element(
      'figure',
      {},
      weekPlot(weeks, codes),
      element(
        'figcaption',
        {},
        `The larger a dot, the more there was to reframe. Weeks are named by their Monday.${left}`,
      ),
    ),
    table('To reframe by week', ['Week of', '#Notes', ...codes.map((code) => `#${code}`)], rows),
  ];
}

/** Notes in their own order, findings in that of the note: the list is for going through, not for comparing. */
function toGoTo({ notes }: Report, { showText, linkOf }: PageOptions): readonly string[] {
  const link = (note: ReportNote, finding: ReportFinding | undefined, text: string) => {
    const href = linkOf?.(note, finding);
    const name = finding === undefined ? {} : { 'aria-label': `${note.name}, ${text}` };
    return href === undefined ? escaped(text) : element('a', { href, ...name }, escaped(text));
  };
  const rows = notes.flatMap((note) =>
    note.findings.map((finding) => [
      header(note.name),
      element('td', {}, link(note, finding, `line ${finding.line}`)),
      cell(finding.assumption),
      cell(finding.section),
      cell(finding.kind === 'violation' ? 'to reframe' : 'said by others'),
      ...(showText ? [cell(finding.words)] : []),
    ]),
  );
  if (rows.length === 0) return [];
  const heads = ['Note', 'Place', 'Assumption', 'Section', '', ...(showText ? ['Words'] : [])];
  return [element('h2', {}, 'To go to'), table('Findings', heads, rows)];
}

function unchecked({ notes }: Report): readonly string[] {
  const missed = notes.flatMap(({ name, reason }) => (reason === undefined ? [] : [`${name}: ${reason}`]));
  if (missed.length === 0) return [];
  return [
    element('h2', {}, 'Not checked'),
    element('ul', {}, ...missed.map((line) => element('li', {}, escaped(line)))),
  ];
}

function team(report: Report): readonly string[] {
  const items = agendaItems(report);
  return [
    element('h2', {}, 'Bring to team'),
    element('p', {}, escaped(support)),
    ...(items.length === 0
      ? []
      : [
          element(
            'ul',
            {},
            ...items.map(({ assumption, ask }) =>
              element('li', {}, element('b', {}, escaped(assumption)), ` ${escaped(ask)}`),
            ),
          ),
        ]),
  ];
}

/** Heads that start with `#` are of numbers. */
function table(name: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((text) =>
    text.startsWith('#')
      ? element('th', { scope: 'col', class: 'number' }, escaped(text.slice(1)))
      : text === ''
        ? element('th', { scope: 'col' }, 'Whose words')
        : element('th', { scope: 'col' }, escaped(text)),
  );
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': name },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells))),
    ),
  );
}

function header(text: string): string {
  return element('th', { scope: 'row' }, escaped(text));
}

function cell(text: string): string {
  return element('td', {}, escaped(text));
}

function numeric(value: number): string {
  return element('td', { class: 'number' }, String(value));
}
