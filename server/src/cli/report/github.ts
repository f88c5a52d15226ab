import { indexLines, placeAt } from '../../core/lines.ts';
import { codeOf, plainMessage } from './plainMessage.ts';
import type { Reporter } from './report.ts';

/** Annotations of a GitHub workflow, one a line. What the baseline knows has none. No word of a note, since logs are kept. */
export const github: Reporter = () => ({
  start: () => '',
  note({ path, text, findings }) {
    const fresh = findings.filter(({ known }) => known !== true);
    if (fresh.length === 0) return '';
    const lines = indexLines(text);
    return fresh
      .map((finding) => {
        const start = placeAt(lines, finding.span.start);
        const end = placeAt(lines, finding.span.end);
        const where = [
          `file=${property(path)}`,
          `line=${start.line + 1}`,
          `endLine=${end.line + 1}`,
          // Columns have a meaning on a single line only.
          ...(start.line === end.line ? [`col=${start.character + 1}`, `endColumn=${end.character + 1}`] : []),
          `title=${property(`Foothold ${codeOf(finding)}`)}`,
        ];
        const level = finding.severity === 'warning' ? 'warning' : 'notice';
        return `::${level} ${where.join(',')}::${data(plainMessage(finding))}\n`;
      })
      .join('');
  },
  missed: (path, reason) => `::error file=${property(path)},title=Foothold::${data(`Can't be checked: ${reason}.`)}\n`,
  end: () => '',
});

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
