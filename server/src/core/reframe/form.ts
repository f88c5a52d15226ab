import type { Token } from '../document/tokens.ts';
import type { Span } from '../span.ts';
import { isAdverb, openingAt } from './opening.ts';
import { isFiniteForm, isVerbLike } from './verbs.ts';

/** Which slot of a sentence words fill: what may stand in their place has the same form. */
export type Form = 'clause' | 'predicate' | 'base' | 'perfect' | 'participle' | 'complement' | 'noun' | 'adjunct';

const DETERMINER =
  /^(?:a|an|the|his|her|their|my|our|this|that|these|those|some|any|no|what|whom|whoever|somebody|someone|consequences|reasons|support|help|people)$/;
const PREPOSITION =
  /^(?:with|without|in|on|for|after|before|once|as|of|at|by|until|following|still|beyond|under|over|since|when|if|meanwhile|again|and)$/;
const TO = /^(?:to|can|could|will|would|shall|should|may|might|must|not|let|please|helped|help)$/;
const BE = /^(?:be|am|is|are|was|were|been|being|'s|seems|seem|appears|remains|remained|became|become|becomes|as)$/;

/** The form of the words at `span` in their sentence. */
export function formAt(tokens: readonly Token[], span: Span): Form {
  const first = tokens[span.start]?.text ?? '';
  const before = wordBefore(tokens, span.start);
  if (openingAt(tokens, span.start, span.end) !== null && !(BE.test(before) && DETERMINER.test(first))) return 'clause';
  if (before === "'d") return 'perfect';
  if (TO.test(before) && /^(?:do|have|be)$/.test(first)) return 'base';
  if (isFiniteForm(first) || (isAdverb(first) && isFiniteForm(tokens[span.start + 1]?.text ?? ''))) {
    return 'predicate';
  }
  if (BE.test(before)) return DETERMINER.test(first) ? 'noun' : 'complement';
  if (/^(?:have|has|had|having)$/.test(before)) return 'perfect';
  if (TO.test(before)) return 'base';
  if (PREPOSITION.test(first)) return 'adjunct';
  if (DETERMINER.test(first)) return 'noun';
  if (/^[a-z]{2,}ing$/.test(first)) return 'participle';
  const person = span.start > 0 && openingAt(tokens, span.start - 1, span.end) !== null;
  if (person || isVerbLike(first, false)) return 'predicate';
  return span.start === 0 ? 'complement' : 'noun';
}

function wordBefore(tokens: readonly Token[], at: number): string {
  let back = at - 1;
  while (back > 0 && isAdverb(tokens[back]?.text ?? '')) back--;
  return tokens[back]?.text ?? '';
}

const BASE_VERB =
  /^(?:accept|aim|agree|ask|assess|bring|build|call|coach|describe|do|find|give|go|have|hold|keep|leave|learn|look|name|need|offer|plan|practice|praise|rehearse|reword|set|stay|take|tell|try|use|work|meet|would|talk)$/;
const PAST_VERB = /^(?:did|was|had|gave|took|met|left|began|said|told|came|used|made|[a-z]+ed)$/;
const THIRD_VERB =
  /^(?:is|has|does|needs|wants|comes|speaks|names|reports|uses|may|can|will|could|follows|stays|stands|leaves|shows|calls)$/;
const ADJECTIVE =
  /^(?:worth|hard|unfair|unlikely|open|possible|understandable|still|important|painful|long|paused|quicker|partly|done|hurt|upset|time|admitted|linked|learned|unable)$/;

/** The forms that a pattern's own wording can take; slots count as nouns. */
export function formsOf(source: string): readonly Form[] {
  const words = source
    .replace(/\{(did|do) what\}/g, (_, verb: string) => (verb === 'did' ? 'did it' : 'do it'))
    .replace(/\{[^}]*\}/g, 'X');
  const [first = '', second = ''] = words.toLowerCase().split(/[\s,;:()]+/);
  const main = words.split(/[;(]/)[0] ?? '';
  if (/^(?:i|we)$/.test(first)) return ['clause'];
  if (/^(?:and|so)$/.test(first)) return ['adjunct'];
  if (/ing$/.test(first) && first !== 'nothing') return ['participle', 'complement'];
  if (/^(?:not|never)$/.test(first)) return /ing$/.test(second) ? ['participle', 'complement'] : ['complement'];
  if (/^(?:with|without|in|on|for|after|once|as|of|at|before|meanwhile|following)$/.test(first)) {
    return first === 'in' || first === 'without' || first === 'with' || first === 'of'
      ? ['adjunct', 'complement']
      : ['adjunct'];
  }
  if (hasFinite(main)) return ['clause'];
  if (THIRD_VERB.test(first)) return ['predicate'];
  if (ADJECTIVE.test(first)) return ['complement'];
  if (BASE_VERB.test(first) && !/^(?:a|an|the|x)$/.test(first))
    return first === 'have' || first === 'need' || first === 'meet' || first === 'would'
      ? ['base', 'predicate']
      : ['base'];
  if (PAST_VERB.test(first))
    return /^(?:did|was|gave|took|began|came)$/.test(first) ? ['predicate'] : ['predicate', 'perfect'];
  return ['noun', 'complement'];
}

/** A noun first, and a finite verb after it. */
function hasFinite(words: string): boolean {
  const [first = '', ...rest] = words.toLowerCase().split(/\s+/);
  if (THIRD_VERB.test(first) || PAST_VERB.test(first) || BASE_VERB.test(first) || ADJECTIVE.test(first)) return false;
  const relative = rest.findIndex((word) => /^(?:who|whom|whose|that|which|when|where)$/.test(word));
  const main = relative < 0 ? rest : rest.slice(0, relative);
  return (
    main.some((word) =>
      /^(?:is|are|was|were|has|have|stands|stays|hurts|came|may|can|helps|goes|comes|makes|happened|would|calls|did|will|follows)$/.test(
        word,
      ),
    ) ||
    (/^what|^which|^whether/.test(first) && rest.some((word) => /^(?:is|was|are)$/.test(word)))
  );
}
