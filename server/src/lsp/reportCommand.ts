import type { Range } from 'vscode-languageserver';
import type { AssumptionCode } from '../core/rules/rule.ts';
import { assumptionCodes } from '../core/rules/rule.ts';
import type { ReportFinding, ReportNote } from '../report/report.ts';
import { version } from './about.ts';

/**
 * The command that makes a page or an agenda from what was found in a folder: `{ folder, as: 'page' | 'agenda', showText,
 * notes }`, each note as the command that checks closed notes answered, with its name and the address that a link shall have.
 */
export const reportCommand = 'foothold.makeReport';

export interface ReportRequest {
  readonly folder: string;
  readonly as: 'page' | 'agenda';
  readonly showText: boolean;
  readonly notes: readonly ReportNote[];
}

/** A finding with the place that a link to it leads to. */
interface PlacedFinding extends ReportFinding {
  readonly range: Range;
}

/** What came with the command; null where it is not what the command takes. */
export function readReportRequest(args: readonly unknown[] | undefined): ReportRequest | null {
  const [asked] = args ?? [];
  if (!isFields(asked) || typeof asked.folder !== 'string' || !Array.isArray(asked.notes)) return null;
  const { folder, as, showText } = asked;
  return {
    folder,
    as: as === 'agenda' ? 'agenda' : 'page',
    showText: showText === true,
    notes: asked.notes.flatMap((note: unknown) => noteOf(note) ?? []),
  };
}

/** The page as HTML, or the agenda as Markdown. What draws is loaded only where it is asked for. */
export async function makeReport({ folder, as, showText, notes }: ReportRequest): Promise<string> {
  const { reportOf } = await import('../report/report.ts');
  const report = reportOf(folder, notes);
  if (as === 'agenda') return (await import('../report/agenda.ts')).agenda(report);
  const { reportPage } = await import('../report/page.ts');
  return reportPage(report, { showText, version, linkOf });
}

/** A link that VS Code follows by the extension's own command, without a script on the page. */
function linkOf({ address }: ReportNote, finding: ReportFinding | undefined): string | undefined {
  if (address === undefined || finding === undefined || !('range' in finding)) return undefined;
  return `command:foothold.goTo?${encodeURIComponent(JSON.stringify([address, finding.range]))}`;
}

function noteOf(note: unknown): ReportNote | undefined {
  if (!isFields(note) || typeof note.name !== 'string') return undefined;
  const { name, address, date, reason, findings } = note;
  return {
    name,
    date: typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) ? date : null,
    findings: Array.isArray(findings) ? findings.flatMap((finding: unknown) => findingOf(finding) ?? []) : [],
    ...(typeof reason === 'string' ? { reason } : {}),
    ...(typeof address === 'string' ? { address } : {}),
  };
}

function findingOf(finding: unknown): PlacedFinding | undefined {
  if (!isFields(finding) || !isFields(finding.range)) return undefined;
  const { start, end } = finding.range;
  const code = assumptionCodes.find((each): each is AssumptionCode => each === finding.assumption);
  if (code === undefined || !isPosition(start) || !isPosition(end)) return undefined;
  return {
    assumption: code,
    kind: finding.kind === 'reported' ? 'reported' : 'violation',
    line: start.line + 1,
    section: typeof finding.sectionKind === 'string' && finding.sectionKind !== 'none' ? finding.sectionKind : '',
    words: typeof finding.words === 'string' ? finding.words : '',
    range: { start, end },
  };
}

function isPosition(value: unknown): value is Range['start'] {
  return isFields(value) && typeof value.line === 'number' && typeof value.character === 'number';
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
