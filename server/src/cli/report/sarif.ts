import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Notification, Region, ReportingDescriptor, Result, Suppression } from 'sarif';
import { version } from '../../../../package.json';
import { indexLines, type LineIndex, placeAt } from '../../core/lines.ts';
import { rules } from '../../core/rules/index.ts';
import type { Rule } from '../../core/rules/rule.ts';
import type { Span } from '../../core/span.ts';
import type { CheckedFinding } from '../checkText.ts';
import { codeOf, plainMessage } from './plainMessage.ts';
import type { CheckedNote, Reporter, ShownFinding } from './report.ts';

/**
 * SARIF 2.1.0, streamed: results first, what could not be checked at the end. It holds no word of a note. What the
 * baseline knows or a comment keeps quiet is marked, not left out.
 */
export const sarif: Reporter = () => {
  let first = true;
  const notifications: Notification[] = [];
  return {
    start: () => `${head}"results":[`,
    note(note) {
      const lines = indexLines(note.text);
      const results = resultsOf(note, lines).map((result) => {
        const separator = first ? '\n' : ',\n';
        first = false;
        return separator + JSON.stringify(result);
      });
      return results.join('');
    },
    missed(path, reason) {
      notifications.push({ level: 'error', message: { text: `${path}: ${reason}.` }, locations: [locationOf(path)] });
      return '';
    },
    end({ missed }) {
      const invocation = { executionSuccessful: missed === 0, toolExecutionNotifications: notifications };
      return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
};

const head = `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify(
  {
    driver: { name: 'Foothold', version, semanticVersion: version, rules: rules.map(descriptorOf) },
  },
)},"columnKind":"utf16CodeUnits",`;

function descriptorOf({ code, name, assumption, why, closesOff, ask, otherSide, source }: Rule): ReportingDescriptor {
  const help = [why, closesOff, ask, otherSide, source].filter((part) => part !== '');
  return {
    id: code,
    name: name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: assumption },
    fullDescription: { text: why },
    help: { text: help.join('\n\n') },
    defaultConfiguration: { level: 'note' },
  };
}

// Why a result is kept quiet; the writer's own reason is a word of the note, so it stays there.
const commented: Suppression = { kind: 'inSource', status: 'accepted' };
const ignored: Suppression = { kind: 'external', status: 'accepted', justification: 'Kept in .foothold-ignores.json.' };
const knownBefore: Suppression = {
  kind: 'external',
  status: 'accepted',
  justification: 'Known when the baseline was made.',
};

function resultsOf({ path, findings, suppressed }: CheckedNote, lines: LineIndex): readonly Result[] {
  const counts = new Map<string, number>();
  const all = [
    ...findings.map((finding) => ({ finding, suppressions: finding.known === true ? [knownBefore] : [] })),
    ...suppressed.map((finding) => ({
      finding: { ...finding, known: undefined, fingerprint: undefined },
      suppressions: [finding.by === 'file' ? ignored : commented],
    })),
  ].sort((a, b) => a.finding.span.start - b.finding.span.start);
  return all.map(({ finding, suppressions }) => {
    const code = codeOf(finding);
    const nth = (counts.get(code) ?? 0) + 1;
    counts.set(code, nth);
    return {
      ...resultOf(finding, path, lines),
      partialFingerprints: {
        // The how manieth of its kind in the note: it outlives changes elsewhere and tells nothing of the words.
        'codeAndCount/v1': `${code}:${nth}`,
        ...(finding.fingerprint === undefined ? {} : { 'keyedSentence/v1': finding.fingerprint }),
      },
      ...(finding.known === undefined ? {} : { baselineState: finding.known ? 'unchanged' : 'new' }),
      suppressions,
    };
  });
}

function resultOf(finding: CheckedFinding & Partial<ShownFinding>, path: string, lines: LineIndex): Result {
  const { assumption, kind, pattern, source, confidence, severity, span } = finding;
  return {
    ruleId: assumption,
    ruleIndex: rules.findIndex(({ code }) => code === assumption),
    level: severity === 'warning' ? 'warning' : 'note',
    message: { text: plainMessage(finding) },
    locations: [locationOf(path, regionOf(span, lines))],
    properties: { kind, pattern, source, confidence: Math.round(confidence * 10_000) / 10_000 },
  };
}

function locationOf(path: string, region?: Region): Location {
  const uri = isAbsolute(path)
    ? pathToFileURL(path).href
    : encodeURI(path.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent);
  return { physicalLocation: { artifactLocation: { uri }, ...(region === undefined ? {} : { region }) } };
}

/** Lines and columns count from 1, and the end column is the first one after. */
function regionOf({ start, end }: Span, lines: LineIndex): Region {
  const from = placeAt(lines, start);
  const to = placeAt(lines, end);
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    charOffset: start,
    charLength: end - start,
  };
}
