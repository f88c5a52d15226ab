import { analyze } from '../core/analyze.ts';
import { checkNote, detector } from '../core/check.ts';
import type { NoteFormat } from '../core/document/note.ts';
import { readNote } from '../core/document/readNote.ts';
import type { Finding } from '../core/finding.ts';
import { type Settings, type Severity, severityOf } from '../core/settings.ts';

/** A finding without its inner workings, small enough to pass between threads and to remember; reframes where they were asked for. */
export interface CheckedFinding extends Omit<Finding, 'context' | 'evidence'> {
  readonly severity: Severity;
}

/** What was found in a note's text, in text order. */
export interface Checked {
  readonly findings: readonly CheckedFinding[];
  /** What the note's own comments ask to keep quiet about. */
  readonly suppressed: readonly CheckedFinding[];
}

/** Checks one text: the findings that an editor shows, with reframes where `withReframes`, and those that the note's comments keep quiet. */
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
    suppressed: suppressedIn(text, format, settings, findings).map((finding) => slim(finding, false)),
  };
}

function suppressedIn(text: string, format: NoteFormat, settings: Settings, shown: readonly Finding[]): Finding[] {
  const mayComment = format !== 'plaintext' && text.includes('foothold-');
  if (!mayComment && (settings.ignores?.wordings.length ?? 0) === 0) return [];
  const keys = new Set(shown.map(keyOf));
  return analyze(readNote(text, format), settings, detector).filter(
    (finding) => severityOf(finding, settings) !== 'off' && !keys.has(keyOf(finding)),
  );
}

function keyOf({ assumption, span }: Finding): string {
  return `${assumption} ${span.start} ${span.end}`;
}
