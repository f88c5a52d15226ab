import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding } from '../core/finding.ts';
import { type Severity, severityOf } from '../core/settings.ts';
import type { Client } from './client.ts';
import type { OpenNote } from './openNote.ts';
import { toRange } from './toLsp.ts';

/** What a diagnostic carries for later requests: what was found, and no word of the note. */
export interface DiagnosticData {
  readonly assumption: string;
  readonly kind: string;
  readonly pattern: string | null;
}

const SEVERITIES: Readonly<Record<Exclude<Severity, 'off'>, DiagnosticSeverity>> = {
  hint: DiagnosticSeverity.Hint,
  information: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
};

/** What the editor shows of a finding; a list, since one that is set to `off` shows nothing. */
export function toDiagnostics(finding: Finding, { document, settings }: OpenNote, client: Client): Diagnostic[] {
  const { assumption, kind, pattern, message } = finding;
  const severity = severityOf(finding, settings);
  if (severity === 'off') return [];
  const data: DiagnosticData = { assumption, kind, pattern };
  return [
    {
      range: toRange(document, finding.span, client.encoding),
      severity: SEVERITIES[severity],
      source: 'foothold',
      code: assumption,
      ...(client.docs === null ? {} : { codeDescription: { href: pageOf(assumption, client.docs) } }),
      message,
      data,
    },
  ];
}

/** More than these are too many for an editor to show, and for anybody to read. */
export const mostDiagnostics = 1000;

/** The first so many of a note's diagnostics; where there are more, the last one says so in their place. */
export function capped(diagnostics: Diagnostic[]): Diagnostic[] {
  const next = diagnostics[mostDiagnostics - 1];
  if (diagnostics.length <= mostDiagnostics || next === undefined) return diagnostics;
  const left = diagnostics.length - mostDiagnostics + 1;
  const message = `Foothold shows ${mostDiagnostics - 1} findings of one note. ${left} more follow from here on; the command line lists them all.`;
  const more = {
    range: next.range,
    severity: DiagnosticSeverity.Information,
    source: 'foothold',
    code: 'more',
    message,
  };
  return [...diagnostics.slice(0, mostDiagnostics - 1), more];
}

/** The one place that knows where the page about an assumption stands. */
function pageOf(assumption: string, docs: string): string {
  return `${docs}assumptions/${assumption}.md`;
}
