import { applyEdits, modify } from 'jsonc-parser/lib/esm/main.js';
import { parseDocument, stringify } from 'yaml';
import { readConfigText } from './configText.ts';
import type { Unreadable } from './files.ts';

/** A value that is set in a configuration, with the reason for it where somebody gave one. */
export interface ConfigChange {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** The configuration with one key set; comments and everything else stay as they were. `name` decides between YAML and JSON. */
export async function changedConfig(
  text: string,
  name: string,
  { path, value }: ConfigChange,
): Promise<string | Unreadable> {
  const { faults, value: before } = await readConfigText(text, name);
  if (faults.length > 0 || (before !== undefined && before !== null && typeof before !== 'object'))
    return { reason: 'what stands in it now is not complete; mend that first' };
  if (/\.ya?ml$/i.test(name)) {
    const document = parseDocument(text);
    // An empty file, or one of comments alone, has no keys to set one beside.
    if (document.contents === null)
      return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${stringify(nested(path, value))}`;
    document.setIn([...path], value);
    return document.toString({ lineWidth: 0 });
  }
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const whole = before === undefined ? `${text}${text === '' || text.endsWith('\n') ? '' : eol}{}${eol}` : text;
  const formattingOptions = { insertSpaces: !/^\t/m.test(whole), tabSize: 2, eol };
  return applyEdits(whole, modify(whole, [...path], value, { formattingOptions }));
}

function nested([first, ...rest]: readonly string[], value: unknown): unknown {
  return first === undefined ? value : { [first]: nested(rest, value) };
}
