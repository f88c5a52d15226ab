import { sourceOf } from './explain.ts';
import type { Pattern, Rule } from './rules/rule.ts';
import { subKinds } from './subkinds/index.ts';
import type { ReportAdvice, SubKind } from './subkinds/subKind.ts';

/** The works that hovers and pages name in short. */
export const works =
  'Linehan, M. M. (1993). *Cognitive-Behavioral Treatment of Borderline Personality Disorder*, pp. 106-108. Guilford Press. · Forsythe Cox, V. *Reflecting on DBT Assumptions about Patients and Therapy*. The words of this page are our own.';

/**
 * The page about one assumption, in Markdown: why it is held, then each sub-kind of wording against it with examples and
 * reframes, what is not flagged, and how to keep a wording. The same offline and in the package's docs.
 */
export function assumptionPage(rule: Rule): string {
  const { code } = rule;
  const { kinds, ownReport, othersReport } = subKinds[code];
  const blocks = [
    `# ${code}: ${rule.assumption}`,
    `${rule.why} *(${sourceOf(rule)})*`,
    'The eight assumptions are not facts to be proved. They are an agreement to act as though they were true.',
    `**What wording against it closes off:** ${rule.closesOff}`,
    `**Ask next:** ${rule.ask}`,
    `**The other side:** ${rule.otherSide}`,
    '## Wording that works against it',
    'Reframes leave a gap, ___, for what only the note’s author can know. The words in **bold** are those that are pointed at.',
    ...kinds.flatMap((kind) => kindBlocks(rule, kind)),
    '## What somebody else said',
    `In the words of ${rule.about === 'client' ? 'the client' : 'a therapist'} or of others, such wording is shown as a hint at most, and never rewritten.`,
    advice(rule.about === 'client' ? 'The client' : 'The therapist', ownReport),
    advice('Others', othersReport),
    '## What is not flagged',
    'A wording alone decides nothing. It is left alone where it is denied, doubted, noticed as a judgement, asked as an open question, supposed or taught, about somebody else, or meant in another sense:',
    list(exampleLines(rule)),
    '## If you want to keep a wording',
    `In Markdown, put \`<!-- foothold-ignore-next-line ${code} -->\` above the line, with a reason after \`--\` if you like. To show this assumption otherwise, or not at all, set \`foothold.severity.${code}\` to \`hint\`, \`information\`, \`warning\` or \`off\`; for a single wording set \`foothold.patterns\`.`,
    '## Sources',
    works,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function kindBlocks(rule: Rule, kind: SubKind): readonly string[] {
  const patterns = rule.patterns.filter(({ id }) => kind.patterns.includes(id));
  return [
    `### ${kind.name}`,
    `${kind.does} ${kind.why}`,
    `**Closes off:** ${kind.closesOff} **Ask next:** ${kind.ask} **The other side:** ${kind.otherSide}`,
    ...patterns.flatMap((pattern) => patternBlocks(rule, pattern)),
  ];
}

function patternBlocks({ code }: Rule, { id, because, flags, reframes }: Pattern): readonly string[] {
  return [
    `#### ${code}/${id}`,
    because,
    ...flags.slice(0, 1).map((example) => `> ${withoutMarks(example)}`),
    'Instead:',
    list(reframes.map((reframe) => reframe.replace(/\{[^}]*\}/g, '___'))),
  ];
}

function advice(who: string, { why, ask }: ReportAdvice): string {
  return `**${who}:** ${why} ${ask}`;
}

/** Why an example is left alone, as the annotation guideline names it. */
const reasons = {
  neg: 'denied',
  notice: 'noticed or disputed as a judgement',
  positive: 'holds the assumption',
  teach: 'taught, titled or supposed',
  medical: 'another sense',
  other: 'about somebody else',
  fact: 'a plain fact',
  tech: 'a term of DBT',
} as const;

const LEFT_ALONE = /\{\{(neg|notice|positive|teach|medical|other|fact|tech): /;
const MOST_EACH = 2;

/** Up to two examples of each reason, from the patterns' own. */
function exampleLines({ patterns }: Rule): readonly string[] {
  const examples = patterns.flatMap(({ allows }) => allows).filter((example) => !/\[\[|\(\(/.test(example));
  return Object.entries(reasons).flatMap(([reason, name]) =>
    examples
      .filter((example) => LEFT_ALONE.exec(example)?.[1] === reason)
      .slice(0, MOST_EACH)
      .map((example) => `${name}: ${withoutMarks(example)}`),
  );
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** An example on one line, with the words that are meant in bold. */
function withoutMarks(example: string): string {
  return example
    .replace(/\s+/g, ' ')
    .replace(/\[\[[AR\d+]+: (.*?)\]\]/g, '**$1**')
    .replace(/(?:\{\{\w+|\(\([AR\d+]+): (.*?)(?:\}\}|\)\))/g, '$1');
}
