import { type Document, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { ConfigText } from './configText.ts';

/** Reads YAML 1.2, in which `off` is a word like any other. */
export function readYaml(text: string): ConfigText {
  const document = parseDocument(text, { prettyErrors: false });
  const faults = document.errors.slice(0, 1).map(({ pos, message }) => ({
    offset: pos[0],
    message: `It is no valid YAML here: ${message.split('\n', 1)[0]}.`,
  }));
  return { ...wholeValue(document, faults), offsetOf: (path) => offsetIn(document, path) };
}

function wholeValue(document: Document.Parsed, faults: ConfigText['faults']): Pick<ConfigText, 'value' | 'faults'> {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }), faults };
  } catch {
    // Aliases that stand for something missing, or for too much.
    const message = 'It uses YAML aliases in a way that is not supported.';
    return { value: undefined, faults: faults.length > 0 ? faults : [{ offset: 0, message }] };
  }
}

function offsetIn(document: Document.Parsed, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (isNode(pair?.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair?.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    }
  }
  return offset;
}
