import { nearest } from './nearest.ts';

/** Something in the input that is no key, or not a value that it takes. */
export interface FieldProblem {
  readonly kind: 'unknown key' | 'wrong value';
  /** From the outermost key inwards; an item of a list is its number, from 0. */
  readonly path: readonly (string | number)[];
  /** One line in plain words: what is wrong and what is allowed. */
  readonly message: string;
}

export type Path = FieldProblem['path'];
export type Report = (kind: FieldProblem['kind'], path: Path, message: string) => void;
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names each key that is not known, with the one that was probably meant. `what` is what a key is called. */
export function reportUnknown(
  fields: Fields,
  known: readonly string[],
  path: Path,
  report: Report,
  what = 'setting',
): void {
  for (const key of Object.keys(fields)) {
    if (known.includes(key)) continue;
    const meant = nearest(key, known);
    const where = path.length === 0 ? '' : ` in "${nameOf(path)}"`;
    const allowed = known.filter((each) => each !== '$schema');
    const help = meant === undefined ? `Known here: ${allowed.join(', ')}.` : `Did you mean "${meant}"?`;
    report('unknown key', [...path, key], `${shown(key)} is no ${what}${where}. ${help}`);
  }
}

/** One of a few words; undefined where it is missing or wrong. */
export function readChoice<T extends string>(
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

/** A path as people read it: `patterns[2].id`, items counted from 1. */
export function nameOf(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part + 1}]` : index === 0 ? part : `.${part}`))
    .join('');
}

/** A value in a message. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? 'a longer text' : JSON.stringify(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a group' : String(value);
}

export function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
