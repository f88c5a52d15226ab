import picocolors from 'picocolors';
import { rules } from '../core/rules/index.ts';
import type { Pattern, Rule } from '../core/rules/rule.ts';
import { wantsColor } from './colors.ts';
import type { Io } from './io.ts';
import type { OptionsOf } from './readers.ts';
import { printable } from './report/printable.ts';
import { wrap } from './report/wrap.ts';
import type { ExitCode } from './run.ts';

/** Explains assumptions and known wordings by their names, `A3` or `A3/as-good-as-it-gets`. */
export async function explain({ names, color }: OptionsOf<'explain'>, io: Io): Promise<ExitCode> {
  const colors = picocolors.createColors(color ?? wantsColor(io));
  const width = Math.min(Math.max(io.columns ?? 100, 40), 100);
  let code: ExitCode = 0;
  for (const name of names) {
    const [word = '', id] = name.split('/');
    const rule = rules.find(({ code }) => code.toLowerCase() === word.toLowerCase());
    const pattern = rule?.patterns.find((each) => each.id === id?.toLowerCase());
    if (rule === undefined || (id !== undefined && pattern === undefined)) {
      const all =
        rule === undefined ? 'They are A1 to A8.' : `foothold explain ${rule.code} lists those of ${rule.code}.`;
      io.warn(`foothold: there is no ${rule === undefined ? 'assumption' : 'wording'} ${printable(name)}. ${all}\n`);
      code = 2;
      continue;
    }
    const parts = pattern === undefined ? partsOfRule(rule) : partsOfPattern(pattern, rule);
    const heading = pattern === undefined ? `${rule.code}: ${rule.assumption}` : `${rule.code}/${pattern.id}`;
    const lines = parts.flatMap(([title, text]) => [
      '',
      ...(title === '' ? [] : [colors.dim(title)]),
      ...(typeof text === 'string' ? wrap(text, width) : text.map((line) => `  ${line}`)),
    ]);
    await io.print(`\n${colors.bold(heading)}\n${lines.join('\n')}\n`);
  }
  return code;
}

type Part = readonly [title: string, text: string | readonly string[]];

function partsOfRule({ code, why, source, closesOff, ask, otherSide, patterns }: Rule): readonly Part[] {
  const parts: readonly Part[] = [
    ['Why we act as if it were true', `${why} (${source})`],
    ['What wording against it closes off', closesOff],
    ['One question to ask next', ask],
    ['The other side', otherSide],
    [`Wordings that are known (foothold explain ${code}/NAME)`, patterns.map(({ id }) => id)],
  ];
  return parts.filter(([, text]) => text.length > 0);
}

function partsOfPattern({ because, flags, allows }: Pattern, { code, assumption, ask }: Rule): readonly Part[] {
  return [
    [`Against ${code}: ${assumption}`, because],
    ['For example', flags.map(unmarked)],
    ['Left alone, or only a hint', allows.map(unmarked)],
    ['One question to ask next', ask],
  ];
}

/** An example without its marks. */
function unmarked(example: string): string {
  return example.replace(/(?:\[\[|\{\{|\(\()[\w+]+: (.*?)(?:\]\]|\}\}|\)\))/g, '$1');
}
