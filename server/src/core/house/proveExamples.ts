import { analyze } from '../analyze.ts';
import { readNote } from '../document/readNote.ts';
import type { Finding } from '../finding.ts';
import { readMarks } from '../marks.ts';
import { defaultSettings } from '../settings.ts';
import { overlaps } from '../span.ts';
import type { HousePatterns } from './house.ts';
import type { PackPattern } from './parsePack.ts';

/** An example that is not as it was written. */
export interface ExampleFault {
  readonly path: readonly (string | number)[];
  /** One line: what is wrong. */
  readonly message: string;
  /** The example without its marks. */
  readonly text: string;
  /** As lines that a person reads: `A2 violation: frequent flyer`. */
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

/**
 * Holds a pattern to its own examples: each flag gives just the findings that are marked, one of them by this pattern; each
 * allow gives just what is marked as reported; and no reframe gives any. Known wordings alone decide, ours and those of
 * `house`, which holds the pattern too: what the learned detector makes of an example is not its author's doing.
 */
export function proveExamples({ index, pattern }: PackPattern, house: HousePatterns): readonly ExampleFault[] {
  const faults: ExampleFault[] = [];
  const prove = (group: 'flags' | 'allows' | 'reframes', at: number, source: string) => {
    const { text, expected, actual, findings } = read(source, house);
    const wrong = expected.join('\n') !== actual.join('\n');
    const isOwn = findings.some((finding) => finding.pattern === pattern.id);
    const foreign = group === 'flags' && !wrong && !isOwn;
    if (!wrong && !foreign) return;
    const seen = findings.map((finding) => `${finding.assumption}/${finding.pattern}`).join(', ');
    const unseen =
      expected.length === 0
        ? `this example marks nothing that is to be found: put [[${pattern.code}: ]] round the words`
        : `this is found already (${seen}), so that this pattern is not seen`;
    const message = foreign ? unseen : messages[group];
    faults.push({ path: ['patterns', index, group, at], message, text, expected, found: actual });
  };
  for (const [at, source] of pattern.flags.entries()) prove('flags', at, source);
  for (const [at, source] of pattern.allows.entries()) prove('allows', at, source);
  for (const [at, source] of pattern.reframes.entries()) prove('reframes', at, source.replace(/\{[^}]*\}/g, '___'));
  return faults;
}

const messages = {
  flags: 'this example is not found as it is marked',
  allows: 'this example is to be left alone, but it is not',
  reframes: 'this reframe works against an assumption itself',
} as const;

function read(source: string, house: HousePatterns) {
  const { text, marks } = readMarks(source);
  const optional = marks.filter(({ kind }) => kind === 'optional');
  const findings = analyze(readNote(text, 'markdown'), { ...defaultSettings, house }, null).filter(
    ({ span }) => !optional.some((mark) => overlaps(mark, span)),
  );
  const expected = marks
    .filter(({ kind }) => kind === 'violation' || kind === 'reported')
    .map((mark) => `${mark.codes[0]} ${mark.kind}: ${mark.text}`);
  return { text, expected, actual: findings.map((finding) => lineOf(text, finding)), findings };
}

/** A finding as a line that a person can read: `A2 violation: frequent flyer`. */
function lineOf(text: string, { assumption, kind, span }: Finding): string {
  return `${assumption} ${kind}: ${text.slice(span.start, span.end)}`;
}
