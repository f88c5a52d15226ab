import type { Reframe } from './finding.ts';
import type { Candidate } from './match/candidates.ts';

const SLOT = /\{([^}]*)\}/g;

/** The pattern's own wordings, fitted to where the wording stands: a capital where it began with one. */
export function reframesOf(candidate: Candidate, words: string): readonly Reframe[] {
  const capital = /^\p{Lu}\p{Ll}/u.test(words);
  return (candidate.pattern ?? candidate.rule).reframes.map((source) =>
    toReframe(capital ? capitalized(source) : source),
  );
}

function toReframe(source: string): Reframe {
  const newText = source.replace(SLOT, '___');
  let stop = 0;
  const snippet = source
    .split(SLOT)
    .map((part, index) => (index % 2 === 0 ? part.replace(/[\\$}]/g, '\\$&') : `\${${++stop}:${part}}`))
    .join('');
  return { title: `Reframe: ${newText}`, newText, snippet };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
