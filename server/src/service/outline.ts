import type { Range } from 'vscode-languageserver-types';
import type { Section } from '../core/document/note.ts';
import { readNote } from '../core/document/readNote.ts';
import type { Finding, FindingKind } from '../core/finding.ts';
import type { AssumptionCode } from '../core/rules/rule.ts';
import { type Severity, severityOf } from '../core/settings.ts';
import type { Client } from './client.ts';
import type { OpenNote } from './openNote.ts';
import { toRange } from './toLsp.ts';

/** The command that lists what is found in an open note, with its address. */
export const outlineCommand = 'foothold.outline';

/** One finding as an editor lists it beside the note. */
export interface OutlineItem {
  readonly assumption: AssumptionCode;
  readonly kind: FindingKind;
  readonly pattern: string | null;
  readonly severity: Severity;
  readonly range: Range;
  /** The words found, on one line. */
  readonly words: string;
  readonly message: string;
  /** The title of the innermost section it stands in; empty outside of any. */
  readonly section: string;
}

/** The findings in text order; those that are set to `off` are left out. */
export function toOutline(note: OpenNote, findings: readonly Finding[], client: Client): OutlineItem[] {
  const { document, format, settings } = note;
  const text = document.getText();
  const { sections } = readNote(text, format);
  return findings.flatMap((finding) => {
    const { assumption, kind, pattern, span, message } = finding;
    const severity = severityOf(finding, settings);
    if (severity === 'off') return [];
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const range = toRange(document, span, client.encoding);
    return [{ assumption, kind, pattern, severity, range, words, message, section: sectionAt(sections, span.start) }];
  });
}

/** Sections are in text order and the inner ones come later. */
function sectionAt(sections: readonly Section[], offset: number): string {
  const around = sections.filter(({ span }) => span.start <= offset && offset < span.end);
  return around.at(-1)?.title ?? '';
}
