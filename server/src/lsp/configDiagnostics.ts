import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import type { ConfigProblem } from '../host/config.ts';
import type { LspClient } from './client.ts';
import type { Runtime } from './runtime.ts';

/**
 * Shows what is wrong in a settings file in that file, at the key, for as long as it is. A client that takes no
 * diagnostics unasked has it in the log alone.
 */
export function configDiagnostics(
  connection: Connection,
  { takesPush }: LspClient,
  { uriOf }: Runtime,
): (place: string, problems: readonly ConfigProblem[]) => void {
  const shown = new Set<string>();
  return (place, problems) => {
    if (!takesPush || (problems.length === 0 && !shown.has(place))) return;
    if (problems.length === 0) shown.delete(place);
    else shown.add(place);
    const diagnostics = problems.map(({ line, column, message }) => {
      const at = { line: line - 1, character: column - 1 };
      return {
        range: { start: at, end: at },
        severity: DiagnosticSeverity.Warning,
        source: 'foothold',
        code: 'settings',
        message,
      };
    });
    connection.sendDiagnostics({ uri: uriOf(place), diagnostics }).catch(() => {});
  };
}
