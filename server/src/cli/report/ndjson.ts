import { indexLines } from '../../core/lines.ts';
import { findingJson } from './findingJson.ts';
import type { Reporter } from './report.ts';

/** For programs that read line by line: a note a line, as in `notes` of the JSON report; what can't be checked, too. */
export const ndjson: Reporter = ({ showText }) => ({
  start: () => '',
  note({ path, text, findings }) {
    const lines = indexLines(text);
    return `${JSON.stringify({ path, findings: findings.map((finding) => findingJson(finding, lines, showText)) })}\n`;
  },
  missed: (path, error) => `${JSON.stringify({ path, error })}\n`,
  end: () => '',
});
