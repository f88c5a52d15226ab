import type { Range } from 'vscode-languageserver-types';
import type { SectionKind } from '../core/document/note.ts';
import { sectionTitleAt } from '../core/document/sectionAt.ts';
import type { Finding, FindingKind } from '../core/finding.ts';
import type { AssumptionCode } from '../core/rules/rule.ts';
import { type Severity, severityOf } from '../core/settings.ts';
import type { Client } from './client.ts';
import { noteIn, type OpenNote } from './openNote.ts';
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
  /** What that section is for. */
  readonly sectionKind: SectionKind;
}

/** The findings in text order; those that are set to `off` are left out. */
export function toOutline(note: OpenNote, findings: readonly Finding[], client: Client): OutlineItem[] {
  const { document, settings } = note;
  const text = document.getText();
  const { sections } = noteIn(note);
  return findings.flatMap((finding) => {
    const { assumption, kind, pattern, span, message } = finding;
    const severity = severityOf(finding, settings);
    if (severity === 'off') return [];
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const range = toRange(document, span, client.encoding);
    const section = sectionTitleAt(sections, span.start);
    return [{ assumption, kind, pattern, severity, range, words, message, section, sectionKind: finding.section }];
  });
}
