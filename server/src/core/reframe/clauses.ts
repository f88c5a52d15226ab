import type { Token } from '../document/tokens.ts';
import type { Span } from '../span.ts';
import { DETERMINERS, LEADS, openingAt } from './opening.ts';
import { isFiniteForm } from './verbs.ts';

/** A clause of a sentence; all numbers are token indices, half open. */
export interface Clause extends Span {
  /** The word or mark that leads into it ("because", "and", ";"); empty at the start of the sentence. */
  readonly lead: string;
  /** Where the clause begins if what leads into it is taken as well: the comma and the conjunction. */
  readonly leadStart: number;
}

const HARD = new Set([';', ':', '--', '(', ')', '...', '=', '/', '->', '|']);
/** Verbs of opinion, after which "that" may be left out. */
const OPINION =
  /^(?:think|thinks|believe|believes|suspect|suspects|feel|felt|say|says|said|find|expect|doubt|guess|fear|imagine|sure|convinced)$/;

/** Splits a sentence into clauses, in text order: at marks, and at conjunctions that a subject follows. */
export function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let lead = '';
  let leadStart = 0;
  const close = (end: number, next: number, word: string): void => {
    if (end > start) clauses.push({ start, end, lead, leadStart });
    start = next;
    lead = word;
    leadStart = end;
  };
  const last = lastWord(tokens);
  // "1. " numbers the sentence.
  if (tokens[0]?.kind === 'number' && /^[.)]$/.test(tokens[1]?.text ?? '')) start = 2;
  const opener = tokens[start]?.text ?? '';
  if (BINDS.test(opener)) {
    start++;
    lead = opener;
  }
  for (let at = start; at < last; at++) {
    const text = tokens[at]?.text ?? '';
    if (HARD.has(text) || (text === '-' && at > 0)) close(at, at + 1, text);
    else if (text === '!' || text === '?') close(at, at + 1, text);
    else if (text === ',') {
      const next = tokens[at + 1]?.text ?? '';
      if (LEADS.has(next) && (next !== 'and' && next !== 'or' ? true : startsClause(tokens, at + 2))) {
        close(at, at + 2, next);
        at++;
      } else if (isMainAfter(lead, tokens, at + 1, last)) close(at, at + 1, ',');
      else if (startsClause(tokens, at + 1) && !isAside(tokens, at + 1, last)) close(at, at + 1, ',');
    } else if (at > start && text === 'so' && tokens[at + 1]?.text === 'that' && startsClause(tokens, at + 2)) {
      close(at, at + 2, text);
      at++;
    } else if (at > start && LEADS.has(text) && startsClause(tokens, at + 1)) close(at, at + 1, text);
    else if (OPINION.test(text) && startsClause(tokens, at + 1)) close(at + 1, at + 1, 'that');
  }
  close(last, last, '');
  return clauses;
}

/** Past the sentence's last word: what ends it stays outside. */
export function lastWord(tokens: readonly Token[]): number {
  let last = tokens.length;
  while (last > 0 && /^(?:[.!?]|\.\.\.|"|'|\))$/.test(tokens[last - 1]?.text ?? '') && !closesBracket(tokens, last - 1))
    last--;
  return last;
}

function closesBracket(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.text;
  if (mark !== ')') return false;
  return tokens.slice(0, at).some(({ text }) => text === '(');
}

/** Words with which a sentence can begin that make its first clause hang on the next. */
const BINDS =
  /^(?:if|when|whenever|once|until|till|unless|while|whereas|because|since|as|although|though|before|after|where)$/;

/** What follows the comma after "When she sees it": the main clause, told by its finite verb. */
function isMainAfter(lead: string, tokens: readonly Token[], from: number, end: number): boolean {
  return BINDS.test(lead) && tokens.slice(from, Math.min(from + 7, end)).some(({ text }) => isFiniteForm(text));
}

/** ", I suspect," in the middle of a clause. */
export function isAside(tokens: readonly Token[], at: number, last: number): boolean {
  for (let end = at; end < Math.min(at + 5, last); end++) if (tokens[end]?.text === ',') return true;
  return false;
}

function startsClause(tokens: readonly Token[], at: number): boolean {
  return openingAt(tokens, at, tokens.length) !== null || startsWithThing(tokens, at);
}

/** "the item was closed": a noun of one or two words, and a verb that can be nothing else. */
function startsWithThing(tokens: readonly Token[], at: number): boolean {
  if (!DETERMINERS.has(tokens[at]?.text ?? '')) return false;
  return [at + 2, at + 3].some((verb) => {
    const words = tokens.slice(at + 1, verb);
    return (
      words.every(({ kind, text }) => kind === 'word' && !LEADS.has(text) && !isFiniteForm(text)) &&
      /^(?:is|was|were|are|has|had|will)$/.test(tokens[verb]?.text ?? '')
    );
  });
}
