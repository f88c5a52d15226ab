import { type LineIndex, placeAt } from '../../core/lines.ts';
import type { Span } from '../../core/span.ts';
import type { CheckedFinding } from '../checkText.ts';

/** A finding for programs, version 1 of schemas/report.schema.json; ranges are LSP's, in UTF-16. */
export function findingJson(
  finding: CheckedFinding & { readonly known?: boolean | undefined },
  lines: LineIndex,
  showText: boolean,
): object {
  const { assumption, kind, pattern, source, confidence, span, message, reframes, known } = finding;
  return {
    assumption,
    kind,
    pattern,
    source,
    confidence: Math.round(confidence * 10_000) / 10_000,
    span: { start: span.start, end: span.end },
    range: rangeOf(span, lines),
    message,
    // Each says what it replaces, which may be more than the words found.
    reframes: reframes.map(({ title, newText, span: { start, end } }) => ({
      title,
      newText,
      span: { start, end },
      range: rangeOf({ start, end }, lines),
    })),
    ...(known === undefined ? {} : { baseline: known ? 'known' : 'new' }),
    ...(showText ? { text: lines.text.slice(span.start, span.end) } : {}),
  };
}

function rangeOf({ start, end }: Span, lines: LineIndex): object {
  return { start: placeAt(lines, start), end: placeAt(lines, end) };
}
