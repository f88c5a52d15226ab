import { checkNote } from '../../server/src/core/check.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import type { AssumptionCode } from '../../server/src/core/rules/rule.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { subKindOf, subKinds } from '../../server/src/core/subkinds/index.ts';
import type { SubKind } from '../../server/src/core/subkinds/subKind.ts';
import { readMarks } from './marks.ts';

/** A sentence of a note in which one finding is made, and the sub-kind that its hover speaks of. */
export interface KindSentence {
  readonly code: AssumptionCode;
  readonly kind: SubKind;
  readonly sentence: string;
}

/** For each assumption one sentence for each of its first `count` sub-kinds, from the rules' own examples. */
export function kindSentences(count: number): readonly KindSentence[] {
  return rules.flatMap(({ code, patterns }) =>
    subKinds[code].kinds
      .flatMap((kind) => {
        const sentence = patterns
          .filter(({ id }) => kind.patterns.includes(id))
          .flatMap(({ flags }) => flags)
          .map((flag) => readMarks(flag).text)
          .find((text) => showsOnly(text, kind));
        return sentence === undefined ? [] : [{ code, kind, sentence }];
      })
      .slice(0, count),
  );
}

function showsOnly(text: string, kind: SubKind): boolean {
  const findings = checkNote(text, 'dbt-note', defaultSettings);
  const [finding] = findings;
  return (
    findings.length === 1 &&
    finding?.kind === 'violation' &&
    subKindOf(finding, text.slice(finding.span.start, finding.span.end))?.id === kind.id
  );
}
