import type { Finding } from '../core/finding.ts';
import type { OpenNote } from './openNote.ts';

/** The command that describes findings at a position for whoever maintains Foothold, with an address and a position. */
export const wrongFindingCommand = 'foothold.wrongFinding';

/**
 * What a maintainer needs to know of findings that seem wrong: rule, version, settings, and which cues were heard. It holds
 * no word of the note; whoever sends it may add the sentence in words of their own.
 */
export function toWrongFinding(findings: readonly Finding[], { format, settings }: OpenNote, version: string): string {
  const lines = [
    'Foothold: a finding that seems wrong',
    '',
    `Version: ${version}`,
    `Note: ${format}, sensitivity ${settings.sensitivity}, register ${settings.register}`,
    ...findings.flatMap(described),
    '',
    'What I would expect instead:',
    '',
    'An example in made-up words, if you like (no note text is in this report, and none should be added):',
    '',
  ];
  return lines.join('\n');
}

function described({ assumption, pattern, kind, source, confidence, span, sentence, context }: Finding): string[] {
  const { polarity, voice, experiencer, actuality, stance, cues } = context;
  const heard = cues.map(({ axis, value }) => `${axis} = ${value}`);
  return [
    '',
    `Finding: ${assumption}${pattern === null ? '' : `/${pattern}`}, ${kind}, found by ${source === 'phrase' ? 'a known wording' : 'the learned detector'}, confidence ${confidence.toFixed(2)}`,
    `Read as: ${polarity}, voice ${voice}, about the ${experiencer}, ${actuality}, ${stance}`,
    `Cues heard: ${heard.length === 0 ? 'none' : heard.join('; ')}`,
    `Length: ${span.end - span.start} of ${sentence.end - sentence.start} characters of its sentence`,
  ];
}
