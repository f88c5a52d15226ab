import type { FindingKind } from './finding.ts';
import type { Rule } from './rules/rule.ts';

/** One line for the diagnostic: about the wording, never about the writer. */
export function messageOf(rule: Rule, kind: FindingKind, words: string): string {
  return kind === 'reported'
    ? `"${words}" is somebody's report, not proof. The assumption it touches: ${rule.assumption}`
    : `"${words}" works against the assumption: ${rule.assumption}`;
}
