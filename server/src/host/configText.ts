/** A configuration as it was written: its value, what could not be read, and where each key stands. */
export interface ConfigText {
  readonly value: unknown;
  /** Where the writing itself is broken; offsets in UTF-16 code units, messages in plain words. */
  readonly faults: readonly { readonly offset: number; readonly message: string }[];
  /** Where the key or list item at `path` stands. */
  offsetOf(path: readonly (string | number)[]): number;
}

/** Reads a configuration, as YAML where its name says so and as JSON with comments otherwise. What is broken is left out. */
export async function readConfigText(text: string, name: string): Promise<ConfigText> {
  // Neither parser is loaded unless there is a configuration, since most notes have none.
  if (/\.ya?ml$/i.test(name)) return (await import('./configYaml.ts')).readYaml(text);
  return (await import('./configJson.ts')).readJson(text);
}
