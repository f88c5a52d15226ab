import { rules } from '../../core/rules/index.ts';
import type { AssumptionCode, Rule } from '../../core/rules/rule.ts';
import type { CheckedFinding } from '../checkText.ts';

/** What a finding says where no word of the note may stand: in what is uploaded, kept or shown to many. */
export function plainMessage({ assumption, kind }: Pick<CheckedFinding, 'assumption' | 'kind'>): string {
  const rule = ruleOf(assumption);
  const about = rule?.assumption ?? assumption;
  const next = rule === undefined || rule.ask === '' ? '' : ` To ask next: ${rule.ask}`;
  return kind === 'reported'
    ? `This is somebody's report, not proof. The assumption it touches: ${about}${next}`
    : `This wording works against the assumption: ${about}${next}`;
}

export function ruleOf(code: AssumptionCode): Rule | undefined {
  return rules.find((rule) => rule.code === code);
}

/** `A2/attention-seeking`, or `A2` alone where no pattern names the wording. */
export function codeOf({ assumption, pattern }: Pick<CheckedFinding, 'assumption' | 'pattern'>): string {
  return pattern === null ? assumption : `${assumption}/${pattern}`;
}
