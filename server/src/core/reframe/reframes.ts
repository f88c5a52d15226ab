import type { Finding, Reframe } from '../finding.ts';
import { patternOf } from '../house/house.ts';
import { rules } from '../rules/index.ts';
import { subKindOf } from '../subkinds/index.ts';
import { proposalsFor } from './proposals.ts';
import { stageOf, type Tried, tryOn } from './stage.ts';
import type { Trial } from './trial.ts';

const MOST = 4;
/** Of these at most two are the pattern's own, so that others have room. */
const MOST_OWN = 2;

/** Findings of a note with their reframes, which are worked out when they are first looked at: most never are. */
export function withReframes(findings: readonly Finding[], trial: Trial): readonly Finding[] {
  return findings.map((finding) => {
    let made: readonly Reframe[] | null = null;
    return {
      ...finding,
      get reframes() {
        made ??= reframesOf(finding, trial);
        return made;
      },
    };
  });
}

/**
 * Other wordings for a finding of the note, best first, four at most: the pattern's own where it fits, then those of the
 * assumption. Each has been tried: it clears the finding and brings up no other. What somebody else said is not rewritten.
 */
export function reframesOf(finding: Finding, trial: Trial): readonly Reframe[] {
  if (finding.kind === 'reported') return [];
  const rule = rules.find(({ code }) => code === finding.assumption);
  const stage = stageOf(finding, trial);
  if (stage === null || rule === undefined) return [];
  const pattern = patternOf(rule, finding.pattern, trial.settings.house);
  const kind = subKindOf(finding, trial.note.text.slice(finding.span.start, finding.span.end))?.id ?? null;
  const groups = proposalsFor(stage.tokens, stage.words, rule, pattern, kind);
  const near = groups.map((group) => group.filter(({ place }) => !place.far));
  const far = groups.map((group) => group.filter(({ place }) => place.far));

  const made: (Tried & { readonly own: boolean })[] = [];
  for (const group of [...near, ...far]) {
    const own = group[0]?.own ?? false;
    if (made.filter(({ clears }) => clears).length >= MOST) break;
    if (own && made.filter((each) => each.own).length >= MOST_OWN) continue;
    let best: Tried | null = null;
    for (const proposal of group) {
      const tried = tryOn(proposal, stage);
      if (tried === null || made.some(({ reframe }) => saysTheSame(reframe, tried.reframe))) continue;
      best = tried.clears ? tried : (best ?? tried);
      if (best.clears) break;
    }
    if (best !== null) made.push({ ...best, own });
  }
  // What leaves nothing that might be read as a judgement comes first.
  return [...made.filter(({ clears }) => clears), ...made.filter(({ clears }) => !clears)]
    .slice(0, MOST)
    .map(({ reframe }) => reframe);
}

const saysTheSame = (one: Reframe, other: Reframe): boolean =>
  one.newText.replace(/\s+/g, ' ') === other.newText.replace(/\s+/g, ' ');
