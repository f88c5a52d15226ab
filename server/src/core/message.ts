import type { FindingKind } from './finding.ts';
import type { Rule } from './rules/rule.ts';

/** One line for the diagnostic: about the wording, never about the writer. */
export function messageOf(rule: Rule, kind: FindingKind, words: string): string {
  const shown = words.includes('"') ? `“${words.replace(/^"|"$/g, '')}”` : `"${words}"`;
  return kind === 'reported'
    ? `${shown} is somebody's report, not proof. The assumption it touches: ${rule.assumption}`
    : `${shown} works against the assumption: ${rule.assumption}`;
}
