import { type Sensitivity, sensitivities } from '../core/settings.ts';

/** The options of a command line by name, each with all its values in order; a value of a plain switch is empty. */
export type Given = ReadonlyMap<string, readonly string[]>;

/** The value of an option; of several the last one holds. */
export function lastOf(given: Given, name: string): string | undefined {
  return given.get(name)?.at(-1);
}

export function oneOf<T extends string>(allowed: readonly T[], value: string | undefined): T | undefined {
  return allowed.find((each) => each === value);
}

/** Switch, its opposite `no-…`, or neither. */
export function switched(given: Given, name: string): boolean | undefined {
  return given.has(name) ? true : given.has(`no-${name}`) ? false : undefined;
}

export function numberOf(given: Given, name: string): number | undefined {
  const value = lastOf(given, name);
  return value === undefined ? undefined : Number(value);
}

/** What all commands that read notes take. */
export interface ReadingOptions {
  /** Lies on top of the configuration's. */
  readonly sensitivity: Sensitivity | undefined;
  readonly stdinFilename: string | undefined;
  /** A configuration by name, `none` of them, or the `nearest` to each note. */
  readonly config: { readonly place: string } | 'none' | 'nearest';
}

export function readingOptions(given: Given): ReadingOptions {
  const config = lastOf(given, 'config');
  return {
    sensitivity: oneOf(sensitivities, lastOf(given, 'sensitivity')),
    stdinFilename: lastOf(given, 'stdin-filename'),
    config: config !== undefined ? { place: config } : given.has('no-config') ? 'none' : 'nearest',
  };
}
