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
