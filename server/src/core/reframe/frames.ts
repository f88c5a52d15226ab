import type { Token } from '../document/tokens.ts';
import { overlaps, type Span } from '../span.ts';
import { type Clause, clausesOf } from './clauses.ts';

/* What frames a clause and settles which words can take its place: a cause, what was asked for, what was told. */

export const CAUSE = /^(?:because|since|as|hence)$/;
/** What these lead into is no statement by itself. */
export const BOUND =
  /^(?:if|when|whenever|until|till|unless|while|whereas|once|before|after|where|why|how|who|what|which|that|because|since|as|hence|although|though)$/;

/** True where the words tell what somebody said. */
export function standsAsTold(tokens: readonly Token[], span: Span): boolean {
  for (let at = Math.min(span.start, tokens.length - 1); at > 0 && !/^[,;:]$/.test(tokens[at]?.text ?? ''); at--) {
    if (tokens[at]?.text === 'that' && isSaid(tokens, at)) return true;
  }
  return false;
}

/** True where the words give the cause of what stands before them. */
export function standsAsCause(tokens: readonly Token[], span: Span): boolean {
  return clausesOf(tokens).some((clause) => overlaps(clause, span) && isCause(clause));
}

export const isCause = ({ lead, leadStart }: Clause): boolean => CAUSE.test(lead) && leadStart > 0;

/** "I answered that it comes with the job": what was said was said, and no other words can be put in its place. */
export function isTold(tokens: readonly Token[], { lead, leadStart }: Clause): boolean {
  return lead === 'that' && isSaid(tokens, leadStart);
}

const isSaid = (tokens: readonly Token[], that: number): boolean =>
  tokens.slice(Math.max(0, that - 4), that + 1).some(({ text }) => TELLS.test(text));

const TELLS =
  /^(?:said|told|tell|answered|replied|reminded|explained|warned|added|informed|reassured|mentioned|remarked|view|opinion|pointed|wrote|noted|advised)$/;

/** "I suggested that she put it aside": what follows is no statement. */
export function isAsked(tokens: readonly Token[], { lead, leadStart }: Clause): boolean {
  return (
    lead === 'that' &&
    /^(?:suggest|recommend|propos|insist|ask|advis|request|prefer)/.test(tokens[leadStart - 1]?.text ?? '')
  );
}
