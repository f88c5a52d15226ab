import type { Pattern, Rule } from '../server/src/core/rules/rule.ts';

/** The page about one assumption, in Markdown: what a hover says, and every pattern with an example and its reframes. */
export function assumptionPage(rule: Rule): string {
  const { code } = rule;
  const blocks = [
    `# ${code}: ${rule.assumption}`,
    `${rule.why} *(${rule.source})*`,
    'The eight assumptions are not facts to be proved. They are an agreement to act as though they were true.',
    `**What wording against it closes off:** ${rule.closesOff}`,
    `**One question to ask next:** ${rule.ask}`,
    `**The other side:** ${rule.otherSide}`,
    '## Wording that works against it',
    'A wording alone decides nothing. Denied, questioned, about somebody else or taught, it is left alone; what the client or a relative said is a hint at most. Reframes leave a gap, ___, for what only you can know.',
    ...rule.patterns.flatMap((pattern) => patternBlocks(rule, pattern)),
    '## If you want to keep a wording',
    `In Markdown, put \`<!-- foothold-ignore-next-line ${code} -->\` above the line, with a reason after \`--\` if you like. To show this assumption otherwise, or not at all, set \`foothold.severity.${code}\` to \`hint\`, \`information\`, \`warning\` or \`off\`.`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function patternBlocks({ code }: Rule, { id, because, flags, reframes }: Pattern): readonly string[] {
  return [
    `### ${code}/${id}`,
    because,
    ...flags.slice(0, 1).map((example) => `> ${withoutMarks(example)}`),
    'Instead:',
    reframes.map((reframe) => `- ${reframe.replace(/\{[^}]*\}/g, '___')}`).join('\n'),
  ];
}

/** An example on one line, with the words that are meant in bold. */
function withoutMarks(example: string): string {
  return example
    .replace(/\s+/g, ' ')
    .replace(/\[\[[AR\d+]+: (.*?)\]\]/g, '**$1**')
    .replace(/(?:\{\{\w+|\(\([AR\d+]+): (.*?)(?:\}\}|\)\))/g, '$1');
}
