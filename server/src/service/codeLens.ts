import type { CodeLens } from 'vscode-languageserver-types';
import type { Section } from '../core/document/note.ts';
import type { Finding } from '../core/finding.ts';
import { contains } from '../core/span.ts';
import type { Client } from './client.ts';
import { noteIn, type OpenNote } from './openNote.ts';
import { summaryCommand } from './positives.ts';
import { toRange } from './toLsp.ts';

/** A quiet line above each section in which something was found; what stands in a section within it counts there. */
export function toCodeLenses(note: OpenNote, findings: readonly Finding[], client: Client): CodeLens[] {
  const { document } = note;
  const { sections } = noteIn(note);
  const bySection = new Map<Section, Finding[]>();
  for (const finding of findings) {
    const section = sections.filter(({ span }) => contains(span, finding.span)).at(-1);
    if (section !== undefined) bySection.set(section, [...(bySection.get(section) ?? []), finding]);
  }
  return sections.flatMap((section) => {
    const found = bySection.get(section);
    if (found === undefined) return [];
    const command = { title: summaryOf(found), command: summaryCommand, arguments: [document.uri] };
    return [{ range: toRange(document, section.titleSpan, client.encoding), command }];
  });
}

/** `2 to look at (A1, A2), 1 reported`. */
function summaryOf(findings: readonly Finding[]): string {
  const own = findings.filter(({ kind }) => kind === 'violation');
  const reported = findings.length - own.length;
  const codes = [...new Set(own.map(({ assumption }) => assumption))].sort().join(', ');
  return [
    ...(own.length > 0 ? [`${own.length} to look at (${codes})`] : []),
    ...(reported > 0 ? [`${reported} reported`] : []),
  ].join(', ');
}
