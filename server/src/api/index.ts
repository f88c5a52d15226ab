import { version as packageVersion } from '../../../package.json';
import { checkNote } from '../core/check.ts';
import { indexLines, placeAt } from '../core/lines.ts';
import { rules } from '../core/rules/index.ts';
import { parseSettings } from '../core/settings.ts';
import { formatOf } from '../host/noteNames.ts';
import type { AnalyzeOptions, Assumption, Explanation, Finding, Range, Span } from './types.ts';

export type * from './types.ts';

/** The version of Foothold. */
export const version: string = packageVersion;

/**
 * Points out where the wording of a note works against one of the eight assumptions; findings come in text order, and the
 * same text gives the same findings everywhere. Nothing is read, written or sent. Throws a TypeError where `text` is no
 * string or a setting is not understood.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): readonly Finding[] {
  if (typeof text !== 'string') throw new TypeError('analyze needs the text of a note.');
  const { settings, problems } = parseSettings(options.settings ?? {});
  const [problem] = problems;
  if (problem !== undefined) throw new TypeError(problem.message);
  const format = options.format ?? (options.name === undefined ? 'plaintext' : formatOf(options.name));
  const lines = indexLines(text);
  const rangeOf = ({ start, end }: Span): Range => ({ start: placeAt(lines, start), end: placeAt(lines, end) });
  return checkNote(text, format, settings).map((finding) => {
    const { assumption, kind, pattern, source, confidence, span, message } = finding;
    // Reframes are made when they are looked at.
    const reframes = options.reframes === false ? [] : finding.reframes;
    return {
      assumption,
      kind,
      pattern,
      source,
      confidence: Math.round(confidence * 10_000) / 10_000,
      span: { start: span.start, end: span.end },
      range: rangeOf(span),
      message,
      reframes: reframes.map(({ title, newText, span: { start, end } }) => ({
        title,
        newText,
        span: { start, end },
        range: rangeOf({ start, end }),
      })),
    };
  });
}

/** The eight assumptions, A1 to A8. */
export const assumptions: readonly Explanation[] = rules.map(
  ({ code, assumption, why, closesOff, ask, otherSide, source }) => ({
    code,
    assumption,
    why,
    closesOff,
    ask,
    otherSide,
    source,
  }),
);

/** What there is to say of one assumption. */
export function explain(code: Assumption): Explanation {
  const found = assumptions.find((each) => each.code === code);
  if (found === undefined) throw new TypeError('explain needs one of A1 to A8.');
  return found;
}
