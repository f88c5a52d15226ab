import type { CueFound } from './context/context.ts';
import { axisNames, escaped, quote } from './explain.ts';
import { indexLines, type LineIndex, placeAt } from './lines.ts';
import { rules } from './rules/index.ts';
import type { AssumptionCode } from './rules/rule.ts';
import type { Span } from './span.ts';
import type { CandidateTrace, SentenceTrace, Trace, WordShare } from './trace.ts';
import { inHundredths } from './traceReason.ts';

/** A trace as it is read, part by part; each part is plain text on one line. */
export interface Sheet {
  /** What holds for the whole note. */
  readonly note: string;
  readonly sentences: readonly SheetSentence[];
}

export interface SheetSentence {
  /** `12:3`, counted from 1. */
  readonly place: string;
  readonly sentence: string;
  readonly verdicts: readonly Verdict[];
  readonly rows: readonly Row[];
  readonly candidates: readonly { readonly title: string; readonly shown: boolean; readonly rows: readonly Row[] }[];
}

export interface Verdict {
  /** Null where there is no candidate. */
  readonly assumption: AssumptionCode | null;
  readonly shown: boolean;
  readonly reason: string;
}

export interface Row {
  readonly label: string;
  readonly text: string;
}

const holdsWords: Readonly<Record<Trace['prevalence'], string>> = {
  low: ', more than usual, since hardly anything else in the note is beyond doubt',
  some: ', a little more than usual, since little else in the note is beyond doubt',
  high: '',
};

/** Writes out a trace of the note `text`. Places are counted from 1, columns in UTF-16. */
export function sheetOf(trace: Trace, text: string): Sheet {
  const lines = indexLines(text);
  return {
    note: `The note ${registerWords(trace)}. ${capital(trace.sensitivity)} sensitivity shows words that are no known wording from ${trace.threshold} on${holdsWords[trace.prevalence]}.`,
    sentences: trace.sentences.map((sentence) => sheetSentence(sentence, lines)),
  };
}

function sheetSentence(traced: SentenceTrace, lines: LineIndex): SheetSentence {
  const { span, nothing, candidates } = traced;
  const say = (where: Span) => `${quoteIn(lines, where)} ${placeIn(lines, where)}`;
  return {
    place: placeIn(lines, span),
    sentence: lines.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim(),
    verdicts: [
      ...(nothing === null ? [] : [{ assumption: null, shown: false, reason: nothing }]),
      ...candidates.map(({ assumption, shown, reason }) => ({ assumption, shown, reason })),
    ],
    rows: [
      {
        label: 'Words together',
        text: `${inHundredths(traced.probability)} (they add up to ${signed(traced.logit)}; ${traced.length} words and marks)`,
      },
      { label: 'Which assumption', text: assumptionScores(traced) },
      { label: 'Speak for', text: shares(traced.speakFor, lines) },
      { label: 'Speak against', text: shares(traced.speakAgainst, lines) },
      {
        label: 'Known wordings',
        text: listed(
          traced.phrases.map(({ assumption, pattern, span: at }) => `${say(at)} (${assumption}/${pattern})`),
        ),
      },
      { label: 'Terms', text: listed(traced.masks.map(say)) },
      ...(traced.section === 'none' ? [] : [{ label: 'Part of the note', text: traced.section }]),
    ],
    candidates: candidates.map((candidate) => sheetCandidate(candidate, lines)),
  };
}

function sheetCandidate(
  { assumption, pattern, probability, span, context, shown }: CandidateTrace,
  lines: LineIndex,
): SheetSentence['candidates'][number] {
  const rule = rules.find(({ code }) => code === assumption);
  const { cues, ...axes } = context;
  return {
    title: `${assumption} ${quoteIn(lines, span)} ${placeIn(lines, span)}`,
    shown,
    rows: [
      { label: 'The assumption', text: rule?.assumption ?? assumption },
      { label: 'Proposed by', text: pattern === null ? 'the words taken together' : `a known wording, ${pattern}` },
      { label: 'Probability', text: inHundredths(probability) },
      ...axisOrder.map((axis) => ({
        label: capital(axisNames[axis]),
        text: [axisValues[axes[axis]], ...cues.filter((cue) => cue.axis === axis).map((cue) => cueIn(cue, lines))].join(
          ': ',
        ),
      })),
    ],
  };
}

const axisOrder = ['polarity', 'voice', 'experiencer', 'actuality', 'stance'] as const;

/** Values of the five axes as a reader calls them. */
const axisValues = {
  affirmed: 'affirmed',
  negated: 'denied',
  writer: 'the writer',
  client: 'the client',
  therapist: 'the therapist or team',
  other: 'somebody else',
  actual: 'real',
  hypothetical: 'supposed',
  taught: 'taught or cited',
  held: 'held',
  noticed: 'noticed as a judgment',
  disputed: 'disputed',
} as const;

function cueIn({ span }: CueFound, lines: LineIndex): string {
  return `${quoteIn(lines, span)} ${placeIn(lines, span)}`;
}

function registerWords({ register, registerFrom }: Trace): string {
  const reads =
    register > 0
      ? 'reads as mental-health work'
      : register < 0
        ? 'reads as general medicine'
        : 'leaves undecided whether it is mental-health work or general medicine';
  const from = {
    words: `by its own words, ${signed(register, 0)} on a scale from -2 to +2`,
    setting: 'by your setting',
    format: 'as every DBT note does',
  };
  return `${reads} (${from[registerFrom]})`;
}

/** All eight, the likeliest first. */
function assumptionScores({ assumptions }: SentenceTrace): string {
  return [...assumptions]
    .sort((a, b) => b.score - a.score)
    .map(({ assumption, score }) => `${assumption} ${signed(score)}`)
    .join(', ');
}

function shares(words: readonly WordShare[], { text }: LineIndex): string {
  return listed(words.map(({ span, share }) => `${text.slice(span.start, span.end)} ${signed(share, 2)}`));
}

function listed(items: readonly string[]): string {
  return items.length === 0 ? 'none' : items.join(', ');
}

function signed(value: number, digits = 1): string {
  const text = value.toFixed(digits);
  return value > 0 ? `+${text}` : text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function quoteIn({ text }: LineIndex, { start, end }: Span): string {
  return quote(text, start, end);
}

function placeIn(lines: LineIndex, { start }: Span): string {
  const { line, character } = placeAt(lines, start);
  return `${line + 1}:${character + 1}`;
}

/** What is said of a place where no sentence stands. */
export const noSentence =
  'No sentence stands here: the line is empty, or holds nothing that is read as prose (code, a comment, a rule, a link).';

/** The sheet as Markdown; whatever it quotes of the note is escaped. */
export function sheetMarkdown({ note, sentences }: Sheet): string {
  const parts = sentences.flatMap(({ place, sentence, verdicts, rows, candidates }) => [
    `### ${place}`,
    `> ${escaped(sentence)}`,
    ...verdicts.map(({ assumption, reason }) => escaped(`${assumption === null ? '' : `${assumption}. `}${reason}`)),
    bullets(rows),
    ...candidates.flatMap(({ title, rows: own }) => [`**${escaped(title)}**`, bullets(own)]),
  ]);
  return [escaped(note), ...(parts.length === 0 ? [noSentence] : parts)].join('\n\n');
}

function bullets(rows: readonly Row[]): string {
  return rows.map(({ label, text }) => `- ${escaped(label)}: ${escaped(text)}`).join('\n');
}

/** The sheet as plain text, rows in two columns. */
export function sheetText({ note, sentences }: Sheet): string {
  const parts = sentences.map(({ place, sentence, verdicts, rows, candidates }) =>
    [
      `${place}  ${sentence}`,
      '',
      ...verdicts.map(({ assumption, reason }) => `  ${assumption === null ? '' : `${assumption}  `}${reason}`),
      '',
      ...columns(rows, '  '),
      ...candidates.flatMap(({ title, rows: own }) => ['', `  ${title}`, ...columns(own, '    ')]),
    ].join('\n'),
  );
  return `${[note, ...(parts.length === 0 ? [noSentence] : parts)].join('\n\n')}\n`;
}

/** Width of the first column of rows, in letters. */
export const labelWidth = 26;

function columns(rows: readonly Row[], indent: string): readonly string[] {
  return rows.map(({ label, text }) => `${indent}${label.padEnd(labelWidth)}${text}`);
}
