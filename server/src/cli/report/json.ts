import { indexLines } from '../../core/lines.ts';
import { findingJson } from './findingJson.ts';
import type { Reporter } from './report.ts';

/** One JSON document for programs, version 1. */
export const json: Reporter = ({ showText }) => {
  let first = true;
  return {
    start: () => '{"version":1,"notes":[',
    note({ path, text, findings }) {
      const lines = indexLines(text);
      const note = JSON.stringify({ path, findings: findings.map((finding) => findingJson(finding, lines, showText)) });
      const separator = first ? '\n' : ',\n';
      first = false;
      return separator + note;
    },
    missed: () => '',
    end: () => '\n]}\n',
  };
};
