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

/** The one place that knows where the page about an assumption stands. */
function pageOf(assumption: string, docs: string): string {
  return `${docs}assumptions/${assumption}.md`;
}
