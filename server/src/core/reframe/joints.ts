import type { Token } from '../document/tokens.ts';
import type { Span } from '../span.ts';
import type { Clause } from './clauses.ts';
import { BOUND } from './frames.ts';
import { openingAt } from './opening.ts';
import { isVerbLike } from './verbs.ts';

/* Where a sentence can be cut so that what comes before can stay. All numbers are token indices. */

/** The comma before words that comment on what they follow: "nine of ten, a figure I find hard to credit". */
export function asideAt(tokens: readonly Token[], span: Span, clause: Clause): number | null {
  const comma = span.start - 1;
  return tokens[comma]?.text === ',' && comma > clause.start + 1 ? comma : null;
}

/** The "and" right before the words, or with which they begin, where it joins them to words that can stay. */
export function jointBefore(tokens: readonly Token[], span: Span, clause: Clause): number | null {
  const first = tokens[span.start]?.text ?? '';
  const at = /^(?:and|but|or|then)$/.test(first) ? span.start : span.start - 1;
  if (!/^(?:and|but|or|then)$/.test(tokens[at]?.text ?? '') || at <= clause.start) return null;
  return tokens[at - 1]?.text === ',' ? at - 1 : at;
}

/** Where words in the finding are joined to those before them, so that what comes before can stay; the last joint first. */
export function jointsIn(tokens: readonly Token[], span: Span): readonly number[] {
  // What hangs on the words that would go cannot stay by itself.
  if (BOUND.test(tokens[0]?.text ?? '')) return [];
  const joints: number[] = [];
  if (tokens[span.start - 2]?.text === ',' && tokens[span.start - 1]?.text === 'with') joints.push(span.start - 2);
  for (let at = span.end - 1; at >= span.start + LEAST_KEPT; at--) {
    const text = tokens[at]?.text ?? '';
    const next = tokens[at + 1]?.text ?? '';
    const hasComma = tokens[at - 1]?.text === ',';
    if (text === ',' && /^(?:which|as|since|because|with)$/.test(next)) joints.push(at);
    else if (/^(?:because|since)$/.test(text)) joints.push(at);
    // "a flat, a salary and a sister", "nobody's doing but her own" are joined within.
    else if (text === 'and' || text === 'so' || (text === 'but' && hasComma)) {
      const isJoint =
        /^(?:no|nothing|that|then)$/.test(next) ||
        isVerbLike(next, false) ||
        openingAt(tokens, at + 1, tokens.length) !== null;
      if (isJoint) joints.push(hasComma ? at - 1 : at);
    }
  }
  return joints;
}

/** Fewer words of a finding than these say nothing by themselves. */
const LEAST_KEPT = 3;
