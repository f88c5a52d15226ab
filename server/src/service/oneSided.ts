import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { oneSided } from '../core/balance/dialectic.ts';
import type { Client } from './client.ts';
import { noteIn, type OpenNote } from './openNote.ts';
import { toRange } from './toLsp.ts';

/** A hint about the note as a whole, where that is set and the note shows one side alone. */
export function toOneSided({ document, format, settings }: OpenNote, client: Client): Diagnostic[] {
  const found = settings.dialectic ? oneSided(noteIn({ document, format })) : null;
  if (found === null) return [];
  return [
    {
      range: toRange(document, found.span, client.encoding),
      severity: DiagnosticSeverity.Hint,
      source: 'foothold',
      code: 'dialectic',
      message: found.message,
    },
  ];
}
