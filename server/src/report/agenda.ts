import { rules } from '../core/rules/index.ts';
import type { AssumptionCode } from '../core/rules/rule.ts';
import type { Report } from './report.ts';

/** Said wherever the report speaks to a team. */
export const support =
  'The eighth assumption is about us: whoever treats these clients needs support. Wording drifts in hard weeks. It is a reason to ask for other eyes, validation, teaching and practice; who wrote it does not matter.';

/** One point for the consultation team. */
export interface AgendaItem {
  readonly code: AssumptionCode;
  readonly assumption: string;
  readonly toReframe: number;
  readonly notes: number;
  readonly ask: string;
  readonly otherSide: string;
}

/** The assumptions that something works against, in their own order. */
export function agendaItems({ byAssumption }: Report): readonly AgendaItem[] {
  return byAssumption.flatMap(({ code, assumption, toReframe, notes }) => {
    const rule = rules.find((each) => each.code === code);
    if (toReframe === 0 || rule === undefined) return [];
    const { ask, otherSide } = rule;
    return [{ code, assumption: `${code}: ${assumption}`, toReframe, notes, ask, otherSide }];
  });
}

/**
 * An agenda for the consultation team, as Markdown: counts and questions alone. No name of a folder, note, client or
 * clinician, no day and no word of a note.
 */
export function agenda(report: Report): string {
  const items = agendaItems(report);
  const points = items.map(({ assumption, toReframe, notes, ask, otherSide }) =>
    [
      `- **${assumption}**`,
      `  In ${counted(notes, 'note')}, ${counted(toReframe, 'wording')} to reframe.`,
      `  - To ask together: ${ask}`,
      `  - The other side: ${otherSide}`,
      '  - What would help us hold it: ___',
    ].join('\n'),
  );
  return [
    '# For consultation team',
    support,
    items.length === 0
      ? `Of ${counted(report.notes.length, 'note')}, none had wording to reframe. What helped? ___`
      : `From ${counted(report.notes.length, 'note')}:`,
    ...points,
    '- Who could use help this week, and with what: ___\n- What we practice today: ___\n- What we leave as it is for now, and why: ___',
  ]
    .join('\n\n')
    .concat('\n');
}

function counted(value: number, what: string): string {
  return `${value} ${what}${value === 1 ? '' : 's'}`;
}
