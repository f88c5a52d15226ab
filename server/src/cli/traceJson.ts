import { indexLines, type LineIndex, placeAt } from '../core/lines.ts';
import type { Span } from '../core/span.ts';
import type { CandidateTrace, SentenceTrace, WordShare } from '../core/trace.ts';
import type { TracedPlace } from './trace.ts';

/** One JSON document for programs, version 1; ranges are LSP's, in UTF-16. It holds words of the note. */
export function traceJson(traced: readonly TracedPlace[]): string {
  const traces = traced.map(({ path, line, column, text, trace }) => {
    const lines = indexLines(text);
    const { sentences, ...note } = trace;
    return { path, line, column, ...note, sentences: sentences.map((sentence) => sentenceJson(sentence, lines)) };
  });
  return `${JSON.stringify({ version: 1, traces }, null, 2)}\n`;
}

function sentenceJson(sentence: SentenceTrace, lines: LineIndex): object {
  const { span, probability, logit, assumptions, speakFor, speakAgainst, phrases, masks, candidates, ...others } =
    sentence;
  const share = (word: WordShare) => ({ ...placed(word.span, lines), share: rounded(word.share) });
  return {
    ...placed(span, lines),
    probability: rounded(probability),
    logit: rounded(logit),
    assumptions: Object.fromEntries(assumptions.map(({ assumption, score }) => [assumption, rounded(score)])),
    speakFor: speakFor.map(share),
    speakAgainst: speakAgainst.map(share),
    phrases: phrases.map(({ assumption, pattern, span: at }) => ({ assumption, pattern, ...placed(at, lines) })),
    masks: masks.map((mask) => placed(mask, lines)),
    candidates: candidates.map((candidate) => candidateJson(candidate, lines)),
    ...others,
  };
}

function candidateJson({ span, probability, context, ...others }: CandidateTrace, lines: LineIndex): object {
  const cues = context.cues.map(({ axis, value, span: at }) => ({ axis, value, ...placed(at, lines) }));
  return {
    ...others,
    probability: rounded(probability),
    ...placed(span, lines),
    context: { ...context, cues },
  };
}

/** A span with its range and its words. */
function placed({ start, end }: Span, lines: LineIndex) {
  return {
    span: { start, end },
    range: { start: placeAt(lines, start), end: placeAt(lines, end) },
    text: lines.text.slice(start, end),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
