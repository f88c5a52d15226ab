import { brokenPhrase, type Part, readNotation, type SpelledWords } from './notation.ts';
import { link, type PhraseNode } from './phraseNodes.ts';
import { requiredOf } from './required.ts';

/** A phrase, compiled. */
export interface Phrase {
  /** From its first word; chained when it is first needed. */
  readonly start: PhraseNode;
  /** One of these words must be in any sentence that it matches: the rarest there is. */
  readonly keys: readonly string[];
  /** One of these too, where the phrase asks for more than its key. */
  readonly also: readonly string[];
  /** How many tokens stand before the key in a match: from `least` to `most`. */
  readonly lead: Lead;
  /** The phrase from its key on, where that is known: what does not match this at a key need not be tried at all. */
  readonly tail: PhraseNode | null;
  /** What must stand right before the key, where that is a set of words. */
  readonly before: ReadonlySet<string> | null;
}

interface Lead {
  readonly least: number;
  readonly most: number;
}

/** Compiles the phrase notation (notation.ts). Throws a `SyntaxError` that quotes the phrase where the notation is broken. */
export function compilePhrase(source: string, spelled: SpelledWords = new Map()): Phrase {
  const parts = readNotation(source, spelled);
  const [key, second] = requiredOf(parts);
  if (key === undefined) throw brokenPhrase(source, 'needs one word that must be there');
  const lead = leadOf(parts.slice(0, key.index));
  const part = parts[key.index];
  const known = part?.kind === 'words';
  const before = parts[key.index - 1];
  let start: PhraseNode | null = null;
  return {
    get start() {
      start ??= link(parts);
      return start;
    },
    keys: [...key.words],
    also: [...(second?.words ?? [])],
    // Inside a choice the key may stand anywhere.
    lead: known || part === undefined ? lead : { least: lead.least, most: lead.most + widthOf(part).most },
    tail: known ? link(parts.slice(key.index)) : null,
    before: known && before?.kind === 'words' && !before.names ? before.words : null,
  };
}

/** Quotation marks may stand between any two words, so the most is generous. */
const QUOTES = 2;

function leadOf(parts: readonly Part[]): Lead {
  let least = 0;
  let most = 0;
  for (const part of parts) {
    const width = widthOf(part);
    least += width.least;
    most += width.most + QUOTES;
  }
  return { least, most };
}

function widthOf(part: Part): Lead {
  if (part.kind === 'words') return { least: 1, most: 1 };
  if (part.kind === 'gap') return part;
  const widths = part.choices.map(leadOf);
  return {
    least: part.optional ? 0 : Math.min(...widths.map(({ least }) => least)),
    most: Math.max(...widths.map(({ most }) => most)),
  };
}
