// The package's main entry is a module form that bundlers can't follow.
import {
  findNodeAtLocation,
  getNodeValue,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser/lib/esm/main.js';
import type { ConfigText } from './configText.ts';

/** Reads JSON with comments and trailing commas. */
export function readJson(text: string): ConfigText {
  const tooDeep = tooDeepAt(text);
  if (tooDeep >= 0) {
    const message = 'The settings are nested too deep here.';
    return { value: undefined, faults: [{ offset: tooDeep, message }], offsetOf: () => 0 };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  // The first fault is the one to mend; the others often follow from it.
  const faults = errors.slice(0, 1).map(({ error, offset }) => ({
    offset,
    message: `It is no valid JSON here: ${inWords[printParseErrorCode(error)] ?? 'this is not expected'}.`,
  }));
  return {
    value: tree === undefined ? undefined : getNodeValue(tree),
    faults,
    offsetOf(path) {
      const node = tree && findNodeAtLocation(tree, [...path]);
      if (node === undefined) return 0;
      return node.parent?.type === 'property' ? node.parent.offset : node.offset;
    },
  };
}

/** No setting is nested half as deep; the parser would run out of room long after. */
const DEEPEST = 100;

/** Where brackets and braces, those in strings and comments too, are nested too deep; -1 where they are not. */
function tooDeepAt(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    if (depth > DEEPEST) return at;
  }
  return -1;
}

const inWords: Readonly<Record<string, string>> = {
  InvalidSymbol: 'words need double quotes',
  InvalidNumberFormat: 'this number is not complete',
  PropertyNameExpected: 'a name in double quotes is expected',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'the settings ended before this',
  UnexpectedEndOfComment: 'the comment is not closed',
  UnexpectedEndOfString: 'a closing quotation mark is missing',
};
