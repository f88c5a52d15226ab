import { readSentences } from '../analyze.ts';
import { judge, type Surroundings } from '../context/judge.ts';
import type { Note } from '../document/note.ts';
import type { Finding } from '../finding.ts';
import { filePhrases, matchAll } from '../match/phraseTable.ts';
import { rules } from '../rules/index.ts';
import type { AssumptionCode } from '../rules/rule.ts';
import { overlaps, type Span, shift } from '../span.ts';
import { type Positive, positives } from './positives.ts';

/** A sentence that holds an assumption well, in the writer's own voice. */
export interface Held {
  readonly assumption: AssumptionCode;
  /** The id of what it was told by. */
  readonly positive: string;
  /** The words that told. */
  readonly span: Span;
  readonly sentence: Span;
}

const table = filePhrases(positives.flatMap((each) => each.phrases.map((source) => [source, each] as const)));

/** The sentences of a note that hold an assumption, once each for an assumption, in text order; none in which there is a finding. */
export function findPositives(note: Note, findings: readonly Pick<Finding, 'span'>[]): readonly Held[] {
  return readSentences(note).flatMap((surroundings) =>
    surroundings.sentences.flatMap((_, index) => heldIn(index, surroundings, findings)),
  );
}

function heldIn(
  index: number,
  surroundings: Surroundings,
  findings: readonly Pick<Finding, 'span'>[],
): readonly Held[] {
  const { segment, sentences } = surroundings;
  const sentence = sentences[index];
  if (sentence === undefined) return [];
  const where = shift(sentence, segment.span.start);
  const hits = matchAll(table, sentence.tokens);
  if (hits.length === 0 || findings.some(({ span }) => overlaps(span, where))) return [];
  const found = new Map<AssumptionCode, Held>();
  for (const { value, tokens } of hits) {
    const first = sentence.tokens[tokens.start];
    const last = sentence.tokens[tokens.end - 1];
    if (first === undefined || last === undefined || found.has(value.assumption)) continue;
    const span = { start: first.start, end: last.end };
    if (!isHeld(value, span, tokens, index, surroundings)) continue;
    found.set(value.assumption, {
      assumption: value.assumption,
      positive: value.id,
      span: shift(span, segment.span.start),
      sentence: { start: where.start, end: where.end },
    });
  }
  return [...found.values()];
}

/** The same axes as for findings; only the stance is left out, since a dialectic is one. */
function isHeld(
  { assumption }: Positive,
  span: Span,
  tokens: Span,
  index: number,
  surroundings: Surroundings,
): boolean {
  const rule = rules.find(({ code }) => code === assumption);
  if (rule === undefined) return false;
  const candidate = {
    span,
    tokens,
    rule,
    pattern: null,
    source: 'phrase',
    confidence: 1,
    evidence: null,
    fit: 0,
  } as const;
  const { polarity, actuality, voice, experiencer } = judge(candidate, index, surroundings).context;
  return polarity === 'affirmed' && actuality === 'actual' && voice === 'writer' && experiencer === rule.about;
}
