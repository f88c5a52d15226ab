import type { CueFound } from './context/context.ts';
import type { Finding } from './finding.ts';
import { type HousePatterns, patternOf } from './house/house.ts';
import type { Rule } from './rules/rule.ts';
import { overlaps } from './span.ts';
import { subKindOf, subKinds } from './subkinds/index.ts';
import type { ReportAdvice } from './subkinds/subKind.ts';

/** What a hover or a report says about one finding, in five parts; each part is plain text. */
export interface Explanation {
  /** The code and the assumption itself: `A2: Patients want to improve.` */
  readonly heading: string;
  /** Why we act as if it were true, or why a report is no proof; and where that stands. */
  readonly why: string;
  readonly source: string;
  /** What the wording closes off, what to ask next, the other side, and why it was found, in this order. */
  readonly parts: readonly { readonly title: string; readonly text: string }[];
}

/** The longest quotation of the note, in words; a hover has about 120 in all. */
const LONGEST_QUOTE = 6;
const MOST_CUES = 1;

/**
 * Explains a finding of the note `text` by its sub-kind, or by its assumption where none is clear. It speaks of the wording
 * alone. `house` is what the note was judged by beside our own patterns.
 */
export function explain(finding: Finding, rule: Rule, text: string, house?: HousePatterns): Explanation {
  const kind = subKindOf(finding, text.slice(finding.span.start, finding.span.end));
  const { closesOff, otherSide } = kind ?? rule;
  const source = sourceOf(rule);
  if (finding.kind === 'reported') {
    const { why, ask } = adviceFor(finding);
    return {
      heading: `${rule.code}: ${rule.assumption}`,
      why,
      source,
      parts: [
        { title: 'What it closes off, if taken over', text: closesOff },
        { title: 'Ask next', text: ask },
        { title: 'The other side', text: otherSide },
        { title: 'Why it was found', text: whyFound(finding, rule, text) },
      ],
    };
  }
  const does = patternOf(rule, finding.pattern, house)?.because ?? kind?.does ?? '';
  return {
    heading: `${rule.code}: ${rule.assumption}`,
    why: (kind ?? rule).why,
    source,
    parts: [
      { title: 'What this wording closes off', text: closesOff },
      { title: 'Ask next', text: (kind ?? rule).ask },
      { title: 'The other side', text: otherSide },
      { title: 'Why it was found', text: `${does} ${whyFound(finding, rule, text)}`.trim() },
    ],
  };
}

/** The page in Linehan's book, and the essay that these texts stand on. */
export function sourceOf({ source }: Pick<Rule, 'source'>): string {
  return `${source}; Forsythe Cox`;
}

function adviceFor({ assumption, context }: Finding): ReportAdvice {
  const { ownReport, othersReport } = subKinds[assumption];
  return context.voice === 'client' ? ownReport : othersReport;
}

/** The explanation as Markdown; whatever it quotes of the note is escaped. */
export function explanationMarkdown({ heading, why, source, parts }: Explanation): string {
  return [
    `**${escaped(heading)}**`,
    `${escaped(why)} *(${escaped(source)})*`,
    ...parts.map(({ title, text }) => `**${title}:** ${escaped(text)}`),
  ].join('\n\n');
}

/** The explanation for a client that shows plain text only. */
export function explanationText({ heading, why, source, parts }: Explanation): string {
  return [heading, `${why} (${source})`, ...parts.map(({ title, text }) => `${title}: ${text}`)].join('\n\n');
}

function whyFound(finding: Finding, rule: Rule, text: string): string {
  const { start, end } = finding.span;
  const quoted = shortQuote(text, start, end);
  const how =
    finding.pattern === null
      ? `told by its words together (${Math.round(finding.confidence * 100)} in 100)`
      : `a known wording (${finding.assumption}/${finding.pattern})`;
  // Words that are quoted already tell nothing more.
  const apart = finding.context.cues.filter((cue) => !overlaps(cue.span, finding.span));
  const cues = apart.slice(0, MOST_CUES).map((cue) => cueText(cue, text));
  const told = cues.length === 0 ? '' : ` Told by ${cues.join(', ')}.`;
  return `${quoted}: ${how}, read as ${readAs(finding, rule)}.${told}`;
}

function readAs({ kind, context }: Finding, { about }: Rule): string {
  if (kind !== 'reported') return "the note's own view";
  if (context.voice !== 'client') return "somebody else's words";
  return `the ${about}'s own words`;
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
  return `${shortQuote(text, span.start, span.end)} (${axisNames[axis]})`;
}

function shortQuote(text: string, start: number, end: number): string {
  const words = text.slice(start, end).trim().split(/\s+/);
  return words.length <= LONGEST_QUOTE ? quote(text, start, end) : `“${words.slice(0, LONGEST_QUOTE - 1).join(' ')} …”`;
}

/** Words of the note on one line, in quotation marks. */
export function quote(text: string, start: number, end: number): string {
  return `“${text.slice(start, end).replace(/\s+/g, ' ').trim()}”`;
}

/** Plain text that Markdown shows as it is. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&');
}
