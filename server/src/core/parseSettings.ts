import { nearest } from './nearest.ts';
import { rules } from './rules/index.ts';
import { assumptionCodes } from './rules/rule.ts';
import { defaultSettings, registers, type Settings, type Severity, sensitivities, severities } from './settings.ts';

/** Something in the input that is no setting, or not a value it takes. */
export interface SettingsProblem {
  readonly kind: 'unknown key' | 'wrong value';
  /** From the outermost key inwards; an item of a list is its number, from 0. */
  readonly path: readonly (string | number)[];
  /** One line in plain words: what is wrong and what is allowed. */
  readonly message: string;
}

export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

type Path = SettingsProblem['path'];
type Report = (kind: SettingsProblem['kind'], path: Path, message: string) => void;
type Fields = Readonly<Record<string, unknown>>;

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
    severity: { ...base.severity, ...readSeverities(fields, report) },
    patterns: { ...base.patterns, ...readPatterns(fields, report) },
    include: readGlobs(fields, 'include', report) ?? base.include,
    exclude: readGlobs(fields, 'exclude', report) ?? base.exclude,
    quiet: readQuiet(fields, report) ?? base.quiet,
    dialectic: readSwitch(fields, 'dialectic', report) ?? base.dialectic,
    positives: readSwitch(fields, 'positives', report) ?? base.positives,
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

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function reportUnknown(fields: Fields, known: readonly string[], path: Path, report: Report): void {
  for (const key of Object.keys(fields)) {
    if (known.includes(key)) continue;
    const meant = nearest(key, known);
    const where = path.length === 0 ? '' : ` in "${path.join('.')}"`;
    const allowed = known.filter((each) => each !== '$schema');
    const help = meant === undefined ? `Known here: ${allowed.join(', ')}.` : `Did you mean "${meant}"?`;
    report('unknown key', [...path, key], `"${key}" is no setting${where}. ${help}`);
  }
}

function readChoice<T extends string>(
  fields: Fields,
  path: Path,
  allowed: readonly T[],
  report: Report,
): T | undefined {
  const value = fields[String(path.at(-1))];
  if (value === undefined || value === null) return undefined;
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  const meant = typeof value === 'string' ? nearest(value, allowed) : undefined;
  const help = meant === undefined ? '' : ` Did you mean "${meant}"?`;
  report('wrong value', path, `"${nameOf(path)}" is ${shown(value)}, but may be ${listed(allowed)}.${help}`);
  return undefined;
}

function readSeverities(fields: Fields, report: Report): Partial<Record<string, Severity>> {
  const inner = readFields(fields.severity, ['severity'], report);
  reportUnknown(inner, severityKeys, ['severity'], report);
  return readEach(inner, severityKeys, 'severity', report);
}

function readPatterns(fields: Fields, report: Report): Record<string, Severity> {
  const inner = readFields(fields.patterns, ['patterns'], report);
  const known = rules.flatMap(({ code, patterns }) => patterns.map(({ id }) => `${code}/${id}`));
  for (const name of Object.keys(inner)) {
    if (known.includes(name)) continue;
    const meant = nearest(name, known);
    const help = meant === undefined ? 'Patterns are named like "A2/attention-seeking".' : `Did you mean "${meant}"?`;
    report('unknown key', ['patterns', name], `"${name}" is no pattern. ${help}`);
  }
  return readEach(inner, known, 'patterns', report);
}

function readEach(fields: Fields, names: readonly string[], group: string, report: Report): Record<string, Severity> {
  const read: Record<string, Severity> = {};
  for (const name of names) {
    const severity = readChoice(fields, [group, name], severities, report);
    if (severity !== undefined) read[name] = severity;
  }
  return read;
}

function readGlobs(fields: Fields, key: 'include' | 'exclude', report: Report): readonly string[] | undefined {
  const value = fields[key];
  if (value === undefined || value === null) return undefined;
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item, index) => {
    if (typeof item === 'string' && item !== '') return [item];
    const path = Array.isArray(value) ? [key, index] : [key];
    report(
      'wrong value',
      path,
      `"${nameOf(path)}" is ${shown(item)}, but has to be a pattern of file names, such as "drafts/**".`,
    );
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

function readSwitch(fields: Fields, key: 'dialectic' | 'positives', report: Report): boolean | undefined {
  const value = fields[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return value;
  report('wrong value', [key], `"${key}" is ${shown(value)}, but may be true or false.`);
  return undefined;
}

function nameOf(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part + 1}]` : index === 0 ? part : `.${part}`))
    .join('');
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? 'a longer text' : JSON.stringify(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group' : String(value);
}

function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
