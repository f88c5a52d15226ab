import type { CueFound } from './context/context.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rules/rule.ts';

/** What a hover, `foothold explain` or a report says about one finding, part by part; each part is plain text. */
export interface Explanation {
  /** The code and the assumption itself: `A2: Patients want to improve.` */
  readonly heading: string;
  /** Why we act as if it were true, and where that stands. */
  readonly why: string;
  readonly source: string;
  /** The rest in the order in which it is read; a part that the rule leaves empty is missing. */
  readonly parts: readonly { readonly title: string; readonly text: string }[];
}

/** Explains a finding of the note `text`: the assumption, what the wording closes off, what to ask, why it was found. */
export function explain(finding: Finding, rule: Rule, text: string): Explanation {
  const because = rule.patterns.find(({ id }) => id === finding.pattern)?.because ?? '';
  return {
    heading: `${rule.code}: ${rule.assumption}`,
    why: rule.why,
    source: rule.source,
    parts: [
      { title: 'What this wording does', text: because },
      { title: 'What it closes off', text: rule.closesOff },
      { title: 'One question to ask next', text: rule.ask },
      { title: 'The other side', text: rule.otherSide },
      { title: 'Why it was found', text: whyFound(finding, rule, text) },
    ].filter((part) => part.text !== ''),
  };
}

/** The explanation as Markdown; whatever it quotes of the note is escaped. */
export function explanationMarkdown({ heading, why, source, parts }: Explanation): string {
  return [
    `**${escaped(heading)}**`,
    [escaped(why), `*(${escaped(source)})*`].join(' ').trim(),
    ...parts.map(({ title, text }) => `**${title}:** ${escaped(text)}`),
  ].join('\n\n');
}

/** The explanation for a client that shows plain text only. */
export function explanationText({ heading, why, source, parts }: Explanation): string {
  return [heading, `${why} (${source})`.trim(), ...parts.map(({ title, text }) => `${title}: ${text}`)].join('\n\n');
}

function whyFound(finding: Finding, rule: Rule, text: string): string {
  const { start, end } = finding.span;
  const quoted = quote(text, start, end);
  const how =
    finding.pattern === null
      ? `${quoted}: the words of the sentence taken together point to it (about ${Math.round(finding.confidence * 100)} in 100).`
      : `${quoted} is a known wording (${finding.assumption}/${finding.pattern}).`;
  const cues = finding.context.cues.map((cue) => cueText(cue, text));
  return [how, readAs(finding, rule), cues.length === 0 ? '' : `What told: ${cues.join(', ')}.`]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function readAs({ kind, context }: Finding, rule: Rule): string {
  if (kind === 'reported') {
    const speaker = context.voice === 'client' ? "the client's own words" : "somebody else's words";
    return `It is read as ${speaker}, not yours, so this is only a hint: a report is not proof.`;
  }
  return `It is read as the note's own view of ${rule.about === 'client' ? 'the client' : 'the therapist or team'}.`;
}

/** The five axes of context as a reader calls them. */
export const axisNames: Readonly<Record<CueFound['axis'], string>> = {
  polarity: 'affirmed or denied',
  voice: 'whose words',
  experiencer: 'about whom',
  actuality: 'real, supposed or taught',
  stance: 'held or questioned',
};

function cueText({ axis, span }: CueFound, text: string): string {
  return `${quote(text, span.start, span.end)} (${axisNames[axis]})`;
}

/** Words of the note on one line, in quotation marks. */
export function quote(text: string, start: number, end: number): string {
  return `“${text.slice(start, end).replace(/\s+/g, ' ').trim()}”`;
}

/** Plain text that Markdown shows as it is. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&');
}
