import type { FindingKind, Reframe } from './finding.ts';
import type { Candidate } from './match/candidates.ts';

const SLOT = /\{([^}]*)\}/g;

/**
 * The pattern's own wordings, or the assumption's where no pattern names it, fitted to where the wording stands: a capital where
 * it began with one, a space where it hung on the word before ("she's lazy"). What somebody else said is not rewritten.
 */
export function reframesOf(candidate: Candidate, kind: FindingKind, words: string): readonly Reframe[] {
  if (kind === 'reported') return [];
  const capital = /^\p{Lu}\p{Ll}/u.test(words);
  const hangs = /^['’]/.test(words);
  return (candidate.pattern ?? candidate.rule).reframes.map((source) =>
    toReframe(capital ? capitalized(source) : source, hangs ? ' ' : ''),
  );
}

function toReframe(source: string, before: string): Reframe {
  const newText = source.replace(SLOT, '___');
  let stop = 0;
  const snippet = source
    .split(SLOT)
    .map((part, index) => (index % 2 === 0 ? part.replace(/[\\$}]/g, '\\$&') : `\${${++stop}:${part}}`))
    .join('');
  return { title: `Reframe: ${newText}`, newText: before + newText, snippet: before + snippet };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
