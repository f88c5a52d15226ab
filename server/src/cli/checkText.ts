import { analyze } from '../core/analyze.ts';
import { checkNote, detector } from '../core/check.ts';
import type { NoteFormat } from '../core/document/note.ts';
import { readNote } from '../core/document/readNote.ts';
import type { Finding } from '../core/finding.ts';
import { type Settings, type Severity, severityOf } from '../core/settings.ts';
import { withoutSuppressed } from '../core/suppressions.ts';

/** A finding without its inner workings, small enough to pass between threads and to remember; reframes where they were asked for. */
export interface CheckedFinding extends Omit<Finding, 'context' | 'evidence'> {
  readonly severity: Severity;
}

/** A finding that the writer has decided to keep quiet about, by a comment in the note or in the folder's ignore file. */
export interface SuppressedFinding extends CheckedFinding {
  readonly by: 'comment' | 'file';
}

/** What was found in a note's text, in text order. */
export interface Checked {
  readonly findings: readonly CheckedFinding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** Checks one text: the findings that an editor shows, with reframes where `withReframes`, and those that are kept quiet. */
export function checkText(text: string, format: NoteFormat, settings: Settings, withReframes: boolean): Checked {
  // Reframes are made when they are looked at, so a copy of the whole finding would make them.
  const slim = (finding: Finding, isShown: boolean): CheckedFinding => ({
    assumption: finding.assumption,
    kind: finding.kind,
    pattern: finding.pattern,
    source: finding.source,
    confidence: finding.confidence,
    span: finding.span,
    sentence: finding.sentence,
    section: finding.section,
    message: finding.message,
    severity: severityOf(finding, settings),
    reframes: isShown && withReframes ? finding.reframes : [],
  });
  const findings = checkNote(text, format, settings);
  return {
    findings: findings.map((finding) => slim(finding, true)),
    suppressed: suppressedIn(text, format, settings, findings).map(({ finding, by }) => ({
      ...slim(finding, false),
      by,
    })),
  };
}

function suppressedIn(text: string, format: NoteFormat, settings: Settings, shown: readonly Finding[]) {
  const mayComment = format !== 'plaintext' && text.includes('foothold-');
  if (!mayComment && (settings.ignores?.wordings.length ?? 0) === 0) return [];
  const note = readNote(text, format);
  const all = analyze(note, settings, detector).filter((finding) => severityOf(finding, settings) !== 'off');
  const isShown = new Set(shown.map(keyOf));
  const isUncommented = new Set(withoutSuppressed(all, note).map(keyOf));
  return all
    .filter((finding) => !isShown.has(keyOf(finding)))
    .map((finding) => ({ finding, by: isUncommented.has(keyOf(finding)) ? ('file' as const) : ('comment' as const) }));
}

function keyOf({ assumption, span }: Finding): string {
  return `${assumption} ${span.start} ${span.end}`;
}
