import type { Rule } from '../core/rules/rule.ts';
import { allRules } from './allRules.ts';
import type { Io } from './io.ts';
import type { OptionsOf } from './readers.ts';
import type { ExitCode } from './run.ts';

/** Lists the assumptions with the wordings that are known for each, as data or as a page. */
export async function rules(options: OptionsOf<'rules'>, io: Io): Promise<ExitCode> {
  const { rules: all, hadProblems } = await allRules(options, io);
  await io.print(options.format === 'json' ? rulesJson(all) : rulesMarkdown(all));
  return hadProblems ? 2 : 0;
}

function rulesJson(all: readonly Rule[]): string {
  const list = all.map(({ code, name, assumption, about, why, source, closesOff, ask, otherSide, patterns }) => ({
    code,
    name,
    assumption,
    about,
    why,
    source,
    closesOff,
    ask,
    otherSide,
    patterns: patterns.map(({ id, because, flags }) => ({
      id,
      because,
      example: flags[0]?.replace(marks, '$1') ?? null,
    })),
  }));
  return `${JSON.stringify({ version: 1, rules: list }, null, 2)}\n`;
}

function rulesMarkdown(all: readonly Rule[]): string {
  const parts = all.map(({ code, assumption, why, source, ask, patterns }) =>
    [
      `## ${code}: ${assumption}`,
      `${why} (${source})`,
      `One question to ask next: ${ask}`,
      ['| wording | what it does | for example |', '| --- | --- | --- |', ...patterns.map(row)].join('\n'),
    ].join('\n\n'),
  );
  return `# The eight assumptions\n\n${parts.join('\n\n')}\n`;

  function row({ id, because, flags }: Rule['patterns'][number]): string {
    const cells = [`\`${id}\``, because, (flags[0] ?? '').replace(marks, '**$1**')];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  }
}

/** What a test note is marked with. */
const marks = /(?:\[\[|\{\{|\(\()[\w+]+: (.*?)(?:\]\]|\}\}|\)\))/g;
