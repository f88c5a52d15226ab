/** What `inspect` says of one setting. */
export interface Inspected {
  readonly globalValue?: unknown;
  readonly workspaceValue?: unknown;
  readonly workspaceFolderValue?: unknown;
  readonly globalLanguageValue?: unknown;
  readonly workspaceLanguageValue?: unknown;
  readonly workspaceFolderLanguageValue?: unknown;
}

/** Settings of one resource, as VS Code keeps them. */
export interface Kept {
  inspect(key: string): Inspected | undefined;
  get(key: string): unknown;
}

/**
 * The settings among `keys` ("severity.A1") that somebody chose, as nested objects. Defaults are left out: they would stand
 * above the `.foothold.json` of a folder, which nobody meant.
 */
export function chosenSettings(keys: readonly string[], kept: Kept): Readonly<Record<string, unknown>> {
  const chosen: Record<string, unknown> = {};
  for (const key of keys) {
    const inspected = kept.inspect(key);
    if (inspected === undefined || !isChosen(inspected)) continue;
    const path = key.split('.');
    const last = path.pop() ?? key;
    let into = chosen;
    for (const part of path) into = innerOf(into, part);
    into[last] = kept.get(key);
  }
  return chosen;
}

/** The object under a key, which is put there where none is. */
function innerOf(object: Record<string, unknown>, key: string): Record<string, unknown> {
  const inner = object[key];
  if (isRecord(inner)) return inner;
  const made: Record<string, unknown> = {};
  object[key] = made;
  return made;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isChosen(inspected: Inspected): boolean {
  return [
    inspected.globalValue,
    inspected.workspaceValue,
    inspected.workspaceFolderValue,
    inspected.globalLanguageValue,
    inspected.workspaceLanguageValue,
    inspected.workspaceFolderLanguageValue,
  ].some((value) => value !== undefined);
}
