import picocolors from 'picocolors';
import { isHouseId } from '../core/house/names.ts';
import type { Pattern, Rule } from '../core/rules/rule.ts';
import { subKinds } from '../core/subkinds/index.ts';
import { allRules } from './allRules.ts';
import { wantsColor } from './colors.ts';
import type { Io } from './io.ts';
import type { OptionsOf } from './readers.ts';
import { printable } from './report/printable.ts';
import { wrap } from './report/wrap.ts';
import type { ExitCode } from './run.ts';

/**
 * Explains assumptions and known wordings by their names, `A3`, `A3/as-good-as-it-gets` or, of a house pack,
 * `our-team/frequent-flyer`, with its assumption before it or without.
 */
export async function explain(options: OptionsOf<'explain'>, io: Io): Promise<ExitCode> {
  const { names, color } = options;
  const colors = picocolors.createColors(color ?? wantsColor(io));
  const width = Math.min(Math.max(io.columns ?? 100, 40), 100);
  const { rules, hadProblems } = await allRules(options, io);
  let code: ExitCode = hadProblems ? 2 : 0;
  for (const name of names) {
    const { rule, id, pattern } = named(name, rules);
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

/** The rule and the pattern that a name means; undefined where there is none, `id` where it names no pattern. */
function named(name: string, rules: readonly Rule[]) {
  const lower = name.toLowerCase();
  const ofHouse = rules.find(({ patterns }) => patterns.some(({ id }) => isHouseId(id) && id === lower));
  const [word = '', ...rest] = ofHouse === undefined ? lower.split('/') : [ofHouse.code.toLowerCase(), lower];
  const rule = rules.find(({ code }) => code.toLowerCase() === word);
  const id = rest.length === 0 ? undefined : rest.join('/');
  return { rule, id, pattern: rule?.patterns.find((each) => each.id === id) };
}

type Part = readonly [title: string, text: string | readonly string[]];

function partsOfRule({ code, why, source, closesOff, ask, otherSide, patterns }: Rule): readonly Part[] {
  const parts: readonly Part[] = [
    ['Why we act as if it were true', `${why} (${source})`],
    ['What wording against it closes off', closesOff],
    ...subKinds[code].kinds.map(({ name, does }): Part => [name, does]),
    ['One question to ask next', ask],
    ['The other side', otherSide],
    [`Wordings that are known (foothold explain ${code}/NAME)`, patterns.map(({ id }) => id)],
  ];
  return parts.filter(([, text]) => text.length > 0);
}

function partsOfPattern({ id, because, flags, allows }: Pattern, rule: Rule): readonly Part[] {
  const { code, assumption } = rule;
  const kind = subKinds[code].kinds.find(({ patterns }) => patterns.includes(id));
  const { why, closesOff, ask, otherSide } = kind ?? rule;
  return [
    [`Against ${code}: ${assumption}`, because],
    [kind?.name ?? 'Why we act as if it were true', why],
    ['What it closes off', closesOff],
    ['For example', flags.map(unmarked)],
    ['Left alone, or only a hint', allows.map(unmarked)],
    ['One question to ask next', ask],
    ['The other side', otherSide],
  ];
}

/** An example without its marks. */
function unmarked(example: string): string {
  return example.replace(/(?:\[\[|\{\{|\(\()[\w+]+: (.*?)(?:\]\]|\}\}|\)\))/g, '$1');
}
