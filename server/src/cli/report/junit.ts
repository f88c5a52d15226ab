import { indexLines, placeAt } from '../../core/lines.ts';
import { codeOf, plainMessage } from './plainMessage.ts';
import { fails, type Reporter, type ShownFinding } from './report.ts';

/** JUnit XML: a suite for each note, a case for each finding; a case fails where its finding makes the exit code 1. */
export const junit: Reporter = ({ failOn }) => ({
  start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="foothold">\n',
  note({ path, text, findings }) {
    const lines = indexLines(text);
    const failures = findings.filter((finding) => fails(finding, failOn)).length;
    const skipped = findings.filter(({ known }) => known === true).length;
    const cases = findings.map((finding) => {
      const { line, character } = placeAt(lines, finding.span.start);
      const name = `${line + 1}:${character + 1} ${codeOf(finding)}`;
      const open = `    <testcase classname="${escaped(path)}" name="${escaped(name)}" time="0">`;
      return `${open}${outcomeOf(finding, fails(finding, failOn))}</testcase>\n`;
    });
    if (cases.length === 0)
      cases.push(`    <testcase classname="${escaped(path)}" name="nothing to point out" time="0"/>\n`);
    const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}" time="0"`;
    return `  <testsuite name="${escaped(path)}" ${counts}>\n${cases.join('')}  </testsuite>\n`;
  },
  missed: (path, reason) =>
    `  <testsuite name="${escaped(path)}" tests="1" failures="0" errors="1" skipped="0" time="0">\n` +
    `    <testcase classname="${escaped(path)}" name="can be checked" time="0">` +
    `<error message="${escaped(reason)}" type="unreadable"/></testcase>\n  </testsuite>\n`,
  end: () => '</testsuites>\n',
});

function outcomeOf(finding: ShownFinding, isFailure: boolean): string {
  if (finding.known === true) return '<skipped>known in the baseline</skipped>';
  const message = escaped(plainMessage(finding));
  return isFailure ? `<failure message="${message}" type="${finding.kind}"/>` : `<system-out>${message}</system-out>`;
}

/** For attributes and text; what XML can't hold at all is left out. */
function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML has no room for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replace(/[\t\r\n]/g, ' ')
  );
}
