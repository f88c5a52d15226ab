import type { Finding } from '../../core/finding.ts';
import { indexLines, type LineIndex, placeAt } from '../../core/lines.ts';
import type { Reporter } from './report.ts';

/** One JSON document for programs, version 1; ranges are LSP's, in UTF-16. */
export const json: Reporter = ({ showText }) => {
  let first = true;
  return {
    start: () => '{"version":1,"notes":[',
    note({ path, text, findings }) {
      const lines = indexLines(text);
      const note = JSON.stringify({ path, findings: findings.map((finding) => toJson(finding, lines, showText)) });
      const separator = first ? '\n' : ',\n';
      first = false;
      return separator + note;
    },
    end: () => '\n]}\n',
  };
};

function toJson(finding: Finding, lines: LineIndex, showText: boolean): object {
  const { assumption, kind, pattern, source, confidence, span, message, reframes } = finding;
  return {
    assumption,
    kind,
    pattern,
    source,
    confidence: Math.round(confidence * 10_000) / 10_000,
    span: { start: span.start, end: span.end },
    range: { start: placeAt(lines, span.start), end: placeAt(lines, span.end) },
    message,
    reframes: reframes.map(({ title, newText }) => ({ title, newText })),
    ...(showText ? { text: lines.text.slice(span.start, span.end) } : {}),
  };
}
