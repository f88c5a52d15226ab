import { rules as all } from '../core/rules/index.ts';
import type { Io } from './io.ts';
import type { OptionsOf } from './readers.ts';
import type { ExitCode } from './run.ts';

/** Lists the assumptions with the wordings that are known for each, as data or as a page. */
export async function rules({ format }: OptionsOf<'rules'>, io: Io): Promise<ExitCode> {
  await io.print(format === 'json' ? rulesJson() : rulesMarkdown());
  return 0;
}

function rulesJson(): string {
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

function rulesMarkdown(): string {
  const parts = all.map(({ code, assumption, why, source, ask, patterns }) =>
    [
      `## ${code}: ${assumption}`,
      `${why} (${source})`,
      `One question to ask next: ${ask}`,
      ['| wording | what it does | for example |', '| --- | --- | --- |', ...patterns.map(row)].join('\n'),
    ].join('\n\n'),
  );
  return `# The eight assumptions\n\n${parts.join('\n\n')}\n`;

  function row({ id, because, flags }: (typeof all)[number]['patterns'][number]): string {
    const cells = [`\`${id}\``, because, (flags[0] ?? '').replace(marks, '**$1**')];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  }
}

/** What a test note is marked with. */
const marks = /(?:\[\[|\{\{|\(\()[\w+]+: (.*?)(?:\]\]|\}\}|\)\))/g;
