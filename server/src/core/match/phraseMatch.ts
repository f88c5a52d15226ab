import type { Token } from '../document/tokens.ts';
import type { Phrase } from './phrase.ts';
import type { GapNode, PhraseNode } from './phraseNodes.ts';

/** Index just past the longest match that begins at `from`, or -1. Linear in practice: gaps are short, nesting shallow. */
export function matchPhrase({ start }: Phrase, tokens: readonly Token[], from: number): number {
  return matchFrom(start, tokens, from);
}

/** False where the phrase cannot match with its key at token `at`: a quick look before all starts are tried. */
export function mayMatchAt({ tail, before, lead }: Phrase, tokens: readonly Token[], at: number): boolean {
  if (at < lead.least) return false;
  if (before !== null) {
    let left = at - 1;
    for (let text = tokens[left]?.text; text === '"' || text === "'"; text = tokens[left]?.text) left--;
    if (!before.has(tokens[left]?.text ?? '')) return false;
  }
  return tail === null || matchFrom(tail, tokens, at) > at;
}

function matchFrom(node: PhraseNode, tokens: readonly Token[], from: number): number {
  if (node.kind === 'end') return from;
  if (node.kind === 'gap') return matchGap(node, tokens, from);
  const at = node.opens ? from : stepOverQuotes(tokens, from);
  if (node.kind === 'words') {
    const token = tokens[at];
    if (token === undefined || !(node.words.has(token.text) || (node.names && token.name))) return -1;
    return matchFrom(node.next, tokens, at + 1);
  }
  let longest = -1;
  const { byFirst, others } = node.choices;
  const choices = byFirst.get(tokens[at]?.text ?? '');
  if (choices !== undefined) longest = longestOf(choices, tokens, at, longest);
  if (others.length > 0) longest = longestOf(others, tokens, at, longest);
  return longest < 0 && node.optional ? matchFrom(node.next, tokens, from) : longest;
}

function longestOf(choices: readonly PhraseNode[], tokens: readonly Token[], at: number, least: number): number {
  let longest = least;
  for (const choice of choices) longest = Math.max(longest, matchFrom(choice, tokens, at));
  return longest;
}

function matchGap({ least, most, next }: GapNode, tokens: readonly Token[], from: number): number {
  let at = from;
  for (let passed = 0; ; passed++) {
    if (passed >= least) {
      const end = matchFrom(next, tokens, at);
      if (end >= 0 || passed === most) return end;
    }
    at = stepOverQuotes(tokens, at);
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return -1;
    at++;
  }
}

function stepOverQuotes(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let text = tokens[at]?.text; text === '"' || text === "'"; text = tokens[at]?.text) at++;
  return at;
}
