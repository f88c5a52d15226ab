import type { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  CodeAction,
  CodeActionContext,
  Diagnostic,
  Hover,
  MarkupContent,
  Position,
  Range,
} from 'vscode-languageserver-types';
import { checkNote } from '../core/check.ts';
import type { Finding } from '../core/finding.ts';
import type { Settings } from '../core/settings.ts';
import type { Client } from './client.ts';
import { toCodeActions, wantsQuickFixes } from './codeActions.ts';
import { toDiagnostics } from './diagnostics.ts';
import { toHover } from './hover.ts';
import type { OpenNote } from './openNote.ts';
import { toOffset, toSpan } from './toLsp.ts';
import { toTrace } from './trace.ts';

export type { Client } from './client.ts';
export type { OpenNote } from './openNote.ts';

/** Everything an editor asks about one open note. Each answer follows from the note's text and settings alone. */
export interface LanguageService {
  /** The note's findings in text order, spans in UTF-16; computed once for a text and kept until text or settings change. */
  findings(note: OpenNote): readonly Finding[];

  /** What the editor shows of the given findings of the note; those that are set to `off` are left out. */
  diagnostics(note: OpenNote, findings: readonly Finding[]): Diagnostic[];

  /** Explains the findings at a position; null where there is none. The range is that of the first. */
  hover(note: OpenNote, position: Position): Hover | null;

  /**
   * Quick fixes for the findings that a range touches, its ends included. The range alone decides: `context.diagnostics`
   * is not looked at, since some clients send too many there, and some send none. `context.only` is honoured.
   */
  codeActions(note: OpenNote, range: Range, context: Pick<CodeActionContext, 'only'>): CodeAction[];

  /** Why the sentence at a position is pointed at, or why not; plain text where that is asked for or all that the client shows. */
  trace(note: OpenNote, position: Position, plain: boolean): MarkupContent;
}

/** The check that finds; `checkNote` in the product. */
export type Check = typeof checkNote;

/** Editor features for one client, in the form that it understands. No connection, no clock; it never throws by itself. */
export function createLanguageService(client: Client, check: Check = checkNote): LanguageService {
  const findings = remembering(check);
  return {
    findings,
    diagnostics: (note, chosen) => chosen.flatMap((finding) => toDiagnostics(finding, note, client)),
    hover(note, position) {
      const offset = toOffset(note.document, position, client.encoding);
      const here = findings(note).filter(({ span }) => span.start <= offset && offset < span.end);
      return toHover(here, note, client);
    },
    codeActions(note, range, context) {
      if (!wantsQuickFixes(context)) return [];
      const { start, end } = toSpan(note.document, range, client.encoding);
      const touched = findings(note).filter(({ span }) => span.start <= end && start <= span.end);
      return toCodeActions(touched, note, client);
    },
    trace: (note, position, plain) => toTrace(note, position, client, plain),
  };
}

/** Findings are kept as long as the very text and settings that they came from are. */
function remembering(check: Check): (note: OpenNote) => readonly Finding[] {
  const kept = new WeakMap<TextDocument, { text: string; settings: Settings; findings: readonly Finding[] }>();
  return ({ document, format, settings }) => {
    const text = document.getText();
    const last = kept.get(document);
    if (last !== undefined && last.settings === settings && last.text === text) return last.findings;
    const findings = check(text, format, settings);
    kept.set(document, { text, settings, findings });
    return findings;
  };
}
