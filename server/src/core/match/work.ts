import type { Phrase } from './phrase.ts';
import type { PhraseNode as Node } from './phraseNodes.ts';

/**
 * How many steps a phrase may take at most to be tried at one word, whatever the note says there. Words, gaps and choices
 * that follow one another multiply, so this tells a phrase that would slow every note down before it is ever matched.
 */
export function workOf({ start }: Phrase): number {
  return stepsFrom(start, new Map());
}

function stepsFrom(node: Node, known: Map<Node, number>): number {
  const steps = known.get(node) ?? count(node, known);
  known.set(node, steps);
  return steps;
}

function count(node: Node, known: Map<Node, number>): number {
  if (node.kind === 'end') return 1;
  const next = stepsFrom(node.next, known);
  if (node.kind === 'words') return 1 + next;
  if (node.kind === 'gap') return (node.most - node.least + 1) * next + node.most;
  const { byFirst, others } = node.choices;
  const all = (nodes: readonly Node[]) => nodes.reduce((sum, each) => sum + stepsFrom(each, known), 0);
  const most = Math.max(0, ...[...byFirst.values()].map(all));
  return 1 + most + all(others) + (node.optional ? next : 0);
}
