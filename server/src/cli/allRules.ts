import { rules } from '../core/rules/index.ts';
import type { Rule } from '../core/rules/rule.ts';
import { configsFor } from './configs.ts';
import type { ReadingOptions } from './given.ts';
import type { Io } from './io.ts';
import { printable } from './report/printable.ts';

/** The eight rules, with the patterns of the house packs that are in force in the folder at hand, ours first. */
export async function allRules(options: Pick<ReadingOptions, 'config'>, io: Io) {
  const configs = configsFor(options, io, (line) => io.warn(`foothold: ${printable(line)}\n`));
  const { house } = (await configs.of(io.cwd)).settings;
  const all: readonly Rule[] = rules.map((rule) => {
    const own = house?.patterns.filter(({ code }) => code === rule.code) ?? [];
    return own.length === 0 ? rule : { ...rule, patterns: [...rule.patterns, ...own] };
  });
  return { rules: all, hadProblems: configs.hadProblems() };
}
