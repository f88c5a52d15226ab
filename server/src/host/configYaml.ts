import { type Document, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { ConfigText } from './configText.ts';

/** Reads YAML 1.2, in which `off` is a word like any other. */
export function readYaml(text: string): ConfigText {
  const document = parse(text);
  if (document === undefined) {
    const message = 'It is no valid YAML here: lists and groups lie too deep in one another.';
    return { value: undefined, faults: [{ offset: 0, message }], offsetOf: () => 0 };
  }
  const broken = document.errors.map(({ pos, message }) => ({ offset: pos[0], message: message.split('\n', 1)[0] }));
  const faults = [...broken, ...repeatedKeys(document)].slice(0, 1).map(({ offset, message }) => ({
    offset,
    message: `It is no valid YAML here: ${message}.`,
  }));
  return { ...wholeValue(document, faults), offsetOf: (path) => offsetIn(document, path) };
}

/** Undefined where it can't be read at all. Keys are compared later, since the parser compares each with each other. */
function parse(text: string): Document.Parsed | undefined {
  if (isTooDeep(text)) return undefined;
  try {
    return parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

/** Brackets that lie in one another before the parser, which calls itself for each, is not given them. */
const deepest = 64;

/** Counts those in quotation marks as well, where they are seldom left open. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(/[[\]{}]/g)) {
    depth = mark === '[' || mark === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return true;
  }
  return false;
}

function repeatedKeys(document: Document.Parsed): readonly { readonly offset: number; readonly message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) found.push({ offset: key.range?.[0] ?? 0, message: 'this key is there twice' });
        seen.add(key.value);
      }
    },
  });
  return found;
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
