import type { Sentence } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';

/**
 * Reads names and nouns that the writer uses for the client as the word "client", so that all that is known of clients
 * holds for them: "Mr Ahmed is lazy" like "client is lazy". The token keeps the place of the words that it stands for.
 */
export function clientTermReader(terms: readonly string[]): (sentences: readonly Sentence[]) => readonly Sentence[] {
  const known = terms
    .map((term) => tokenize(term).map(({ text }) => text))
    .filter((words) => words.length > 0)
    .sort((a, b) => b.length - a.length);
  if (known.length === 0) return (sentences) => sentences;
  const firsts = new Set(known.map(([first]) => first));
  return (sentences) =>
    sentences.map((sentence) =>
      sentence.tokens.some(({ text }) => firsts.has(text))
        ? { ...sentence, tokens: replaced(sentence.tokens, known) }
        : sentence,
    );
}

function replaced(tokens: readonly Token[], known: readonly (readonly string[])[]): readonly Token[] {
  const read: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const words = known.find((each) => each.every((word, i) => tokens[at + i]?.text === word));
    const [first, last] = [tokens[at], tokens[at + (words?.length ?? 1) - 1]];
    if (first === undefined || last === undefined) break;
    read.push(
      words === undefined ? first : { start: first.start, end: last.end, text: 'client', kind: 'word', name: false },
    );
    at += words?.length ?? 1;
  }
  return read;
}
