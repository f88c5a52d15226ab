import {
  type FieldProblem,
  type Fields,
  isFields,
  nameOf,
  type Path,
  type Report,
  readChoice,
  reportUnknown,
  shown,
} from './fields.ts';
import { isHouseName } from './house/names.ts';
import { nearest } from './nearest.ts';
import { rules } from './rules/index.ts';
import { assumptionCodes } from './rules/rule.ts';
import {
  defaultSettings,
  registers,
  runs,
  type Settings,
  type Severity,
  sectionKinds,
  sensitivities,
  severities,
} from './settings.ts';

/** Something in the input that is no setting, or not a value it takes. */
export type SettingsProblem = FieldProblem;

export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/** Longest wait that makes sense in an editor, in milliseconds. */
export const longestQuiet = 60_000;
const severityKeys = [...assumptionCodes, 'reported'] as const;

/**
 * Reads settings from anything: a key that is missing or wrong keeps its value of `base`, and each wrong one is a problem.
 * A `null` counts as missing.
 */
export function parseSettings(input: unknown, base: Settings = defaultSettings): ParsedSettings {
  const problems: SettingsProblem[] = [];
  const report: Report = (kind, path, message) => problems.push({ kind, path, message });
  const fields = readFields(input, [], report);
  reportUnknown(fields, ['$schema', ...Object.keys(defaultSettings)], [], report);
  const settings: Settings = {
    sensitivity: readChoice(fields, ['sensitivity'], sensitivities, report) ?? base.sensitivity,
    register: readChoice(fields, ['register'], registers, report) ?? base.register,
    severity: { ...base.severity, ...readSeverities(fields, 'severity', severityKeys, report) },
    patterns: { ...base.patterns, ...readPatterns(fields, report) },
    sections: { ...base.sections, ...readSeverities(fields, 'sections', sectionKinds, report) },
    clientTerms:
      readWords(fields, 'clientTerms', 'a name or a word for the client, such as "Mr Ahmed"', report) ??
      base.clientTerms,
    include: readWords(fields, 'include', aGlob, report) ?? base.include,
    exclude: readWords(fields, 'exclude', aGlob, report) ?? base.exclude,
    quiet: readQuiet(fields, report) ?? base.quiet,
    run: readChoice(fields, ['run'], runs, report) ?? base.run,
    workspace: readSwitch(fields, 'workspace', report) ?? base.workspace,
    codeLens: readSwitch(fields, 'codeLens', report) ?? base.codeLens,
    dialectic: readSwitch(fields, 'dialectic', report) ?? base.dialectic,
    positives: readSwitch(fields, 'positives', report) ?? base.positives,
    packs: readPacks(fields, report) ?? base.packs,
  };
  return { settings, problems };
}

function readFields(value: unknown, path: Path, report: Report): Fields {
  if (value === undefined || value === null) return {};
  if (isFields(value)) return value;
  const what = path.length === 0 ? 'The settings have' : `"${path.join('.')}" has`;
  report('wrong value', path, `${what} to be a group of keys and values in braces.`);
  return {};
}

function readSeverities(
  fields: Fields,
  group: 'severity' | 'sections',
  names: readonly string[],
  report: Report,
): Partial<Record<string, Severity>> {
  const inner = readFields(fields[group], [group], report);
  reportUnknown(inner, names, [group], report);
  return readEach(inner, names, group, report);
}

function readPatterns(fields: Fields, report: Report): Record<string, Severity> {
  const inner = readFields(fields.patterns, ['patterns'], report);
  const known = rules.flatMap(({ code, patterns }) => patterns.map(({ id }) => `${code}/${id}`));
  for (const name of Object.keys(inner)) {
    if (known.includes(name)) continue;
    // Which patterns a house pack has is known only once it is read.
    if (isHouseName(name)) {
      known.push(name);
      continue;
    }
    const meant = nearest(name, known);
    const help = meant === undefined ? 'Patterns are named like "A2/attention-seeking".' : `Did you mean "${meant}"?`;
    report('unknown key', ['patterns', name], `"${name}" is no pattern. ${help}`);
  }
  return readEach(inner, known, 'patterns', report);
}

function readEach(fields: Fields, names: readonly string[], group: string, report: Report): Record<string, Severity> {
  const read: Record<string, Severity> = {};
  for (const name of names) {
    const severity = readSeverity(fields, [group, name], report);
    if (severity !== undefined) read[name] = severity;
  }
  return read;
}

/** A severity alone, or with the reason for it: `{ "severity": "off", "reason": "agreed with the team" }`. */
function readSeverity(fields: Fields, path: Path, report: Report): Severity | undefined {
  const value = fields[String(path.at(-1))];
  if (!isFields(value)) return readChoice(fields, path, severities, report);
  reportUnknown(value, ['severity', 'reason'], path, report);
  if (value.reason !== undefined && typeof value.reason !== 'string')
    report('wrong value', [...path, 'reason'], `"${nameOf([...path, 'reason'])}" has to be a text.`);
  return readChoice(value, [...path, 'severity'], severities, report);
}

const aGlob = 'a pattern of file names, such as "drafts/**"';

function readWords(
  fields: Fields,
  key: 'include' | 'exclude' | 'clientTerms',
  what: string,
  report: Report,
): readonly string[] | undefined {
  const value = fields[key];
  if (value === undefined || value === null) return undefined;
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item, index) => {
    if (typeof item === 'string' && item.trim() !== '') return [item];
    const path = Array.isArray(value) ? [key, index] : [key];
    report('wrong value', path, `"${nameOf(path)}" is ${shown(item)}, but has to be ${what}.`);
    return [];
  });
}

function readQuiet(fields: Fields, report: Report): number | undefined {
  const value = fields.quiet;
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && value >= 0 && value <= longestQuiet) return value;
  report(
    'wrong value',
    ['quiet'],
    `"quiet" is ${shown(value)}, but has to be a number of milliseconds from 0 to ${longestQuiet}.`,
  );
  return undefined;
}

function readSwitch(
  fields: Fields,
  key: 'dialectic' | 'positives' | 'workspace' | 'codeLens',
  report: Report,
): boolean | undefined {
  const value = fields[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return value;
  report('wrong value', [key], `"${key}" is ${shown(value)}, but may be true or false.`);
  return undefined;
}

function readPacks(fields: Fields, report: Report): readonly string[] | undefined {
  const value = fields.packs;
  if (value === undefined || value === null) return undefined;
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item, index) => {
    // Only files of this kind are read, so that no note is ever taken for a pack.
    if (typeof item === 'string' && /\.ya?ml$/i.test(item) && !item.includes('\0')) return [item];
    const path = Array.isArray(value) ? ['packs', index] : ['packs'];
    report(
      'wrong value',
      path,
      `"${nameOf(path)}" is ${shown(item)}, but has to be the path of a YAML file, such as "packs/our-team.yaml".`,
    );
    return [];
  });
}
