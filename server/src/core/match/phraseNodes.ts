import type { Part } from './notation.ts';

/** A phrase ready to match: each node knows what comes after it, so matching needs no stack of its own. */
export type PhraseNode = { readonly kind: 'end' } | WordsNode | EitherNode | GapNode;

interface WordsNode {
  readonly kind: 'words';
  readonly words: ReadonlySet<string>;
  readonly names: boolean;
  readonly opens: boolean;
  readonly next: PhraseNode;
}

interface EitherNode {
  readonly kind: 'either';
  /** Chained when a match first gets here: most phrases fail before. */
  readonly choices: Choices;
  readonly optional: boolean;
  readonly opens: boolean;
  readonly next: PhraseNode;
}

interface Choices {
  /** Those that can begin with a word; each runs on into what follows by itself. */
  readonly byFirst: ReadonlyMap<string, readonly PhraseNode[]>;
  /** Those whose first word is not known: gaps, names. */
  readonly others: readonly PhraseNode[];
}

export interface GapNode {
  readonly kind: 'gap';
  readonly least: number;
  readonly most: number;
  readonly next: PhraseNode;
}

/** Chains the parts of a phrase. */
export function link(parts: readonly Part[]): PhraseNode {
  return chain(parts, { kind: 'end' }, true);
}

/** Chains parts so that each knows its successor; `opens` is true where nothing of the phrase stands before. */
function chain(parts: readonly Part[], end: PhraseNode, opens: boolean): PhraseNode {
  let next = end;
  const required = parts.findIndex((part) => part.kind === 'words' || (part.kind === 'either' && !part.optional));
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index];
    const first = opens && index <= required;
    if (part === undefined) continue;
    if (part.kind === 'gap') next = { kind: 'gap', least: part.least, most: part.most, next };
    else if (part.kind === 'words') next = { kind: 'words', words: part.words, names: part.names, opens: first, next };
    else next = eitherNode(part, next, first);
  }
  return next;
}

function eitherNode(
  { choices, optional }: Extract<Part, { kind: 'either' }>,
  next: PhraseNode,
  opens: boolean,
): EitherNode {
  let chained: Choices | null = null;
  return {
    kind: 'either',
    get choices() {
      chained ??= chainChoices(choices, next, opens);
      return chained;
    },
    optional,
    opens,
    next,
  };
}

function chainChoices(choices: readonly (readonly Part[])[], next: PhraseNode, opens: boolean): Choices {
  const byFirst = new Map<string, PhraseNode[]>();
  const others: PhraseNode[] = [];
  for (const choice of choices) {
    const node = chain(choice, next, opens);
    const firsts = firstWords(choice);
    if (firsts === null) others.push(node);
    for (const word of firsts ?? []) {
      const nodes = byFirst.get(word);
      if (nodes === undefined) byFirst.set(word, [node]);
      else nodes.push(node);
    }
  }
  return { byFirst, others };
}

/** The words that a sequence can begin with, or null where that is open. */
function firstWords(parts: readonly Part[]): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const part of parts) {
    if (part.kind === 'gap' || (part.kind === 'words' && part.names)) return null;
    if (part.kind === 'words') {
      for (const word of part.words) words.add(word);
      return words;
    }
    for (const choice of part.choices) {
      const firsts = firstWords(choice);
      if (firsts === null) return null;
      for (const word of firsts) words.add(word);
    }
    if (!part.optional) return words;
  }
  return null;
}
