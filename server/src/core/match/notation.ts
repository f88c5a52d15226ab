import { tokenize } from '../document/tokens.ts';
import { formsOf } from '../lexicon/inflect.ts';
import { isWordSet, wordSets } from '../lexicon/words.ts';

/*
 * The notation of phrases, over tokens (lower case, contractions undone, hyphens dropped):
 *   word       itself                      (a|b c)  either            [a|b]  either or nothing
 *   @client    a word of that set          ~want    any form of the verb (want, wants, wanted, wanting)
 *   ...        up to three words           *        exactly one word
 * Quotation marks between the words of a phrase are stepped over; other marks end it.
 */

/** A phrase as read, part by part. */
export type Part =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly names: boolean }
  | { readonly kind: 'either'; readonly choices: readonly (readonly Part[])[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly least: number; readonly most: number };

const GAP = 3;

/** What read words are remembered by, so that many phrases share them. */
export type SpelledWords = Map<string, readonly Part[]>;

/** Reads the notation. `spelled` is filled and read across calls. Throws a `SyntaxError` that quotes the phrase where it is broken. */
export function readNotation(source: string, spelled: SpelledWords): readonly Part[] {
  const marks = source.match(/\.\.\.|[()[\]|]|[^\s()[\]|]+/g) ?? [];
  let at = 0;
  const broken = (why: string): SyntaxError => brokenPhrase(source, why);

  function sequence(close: string | null): Part[] {
    const parts: Part[] = [];
    for (;;) {
      const mark = marks[at];
      if (mark === undefined) {
        if (close !== null) throw broken(`missing ${close}`);
        return parts;
      }
      if (mark === '|' || mark === close) {
        if (close === null) throw broken(`stray ${mark}`);
        return parts;
      }
      at++;
      if (mark === ')' || mark === ']') throw broken(`stray ${mark}`);
      if (mark === '(' || mark === '[') parts.push(choice(mark === '(' ? ')' : ']'));
      else parts.push(...remembered(mark));
    }
  }

  function choice(close: ')' | ']'): Part {
    const choices: (readonly Part[])[] = [];
    for (;;) {
      const parts = sequence(close);
      if (parts.length === 0) throw broken('empty choice');
      choices.push(parts);
      if (marks[at++] === close) break;
    }
    const single = choices.flatMap((parts) => (parts.length === 1 && parts[0]?.kind === 'words' ? [parts[0]] : []));
    if (close === ')' && single.length === choices.length) {
      return {
        kind: 'words',
        words: new Set(single.flatMap(({ words }) => [...words])),
        names: single.some(({ names }) => names),
      };
    }
    return { kind: 'either', choices, optional: close === ']' };
  }

  function remembered(mark: string): readonly Part[] {
    const known = spelled.get(mark);
    if (known !== undefined) return known;
    const parts = word(mark);
    spelled.set(mark, parts);
    return parts;
  }

  function word(mark: string): Part[] {
    if (mark === '...') return [{ kind: 'gap', least: 0, most: GAP }];
    if (mark === '*') return [{ kind: 'gap', least: 1, most: 1 }];
    if (mark.startsWith('@')) {
      const name = mark.slice(1);
      if (!isWordSet(name)) throw broken(`no word set ${mark}`);
      return [{ kind: 'words', words: wordSets[name], names: name === 'client' }];
    }
    if (mark.startsWith('~')) return [{ kind: 'words', words: new Set(formsOf(mark.slice(1))), names: false }];
    return tokenize(mark).map(({ text }) => ({ kind: 'words', words: new Set([text]), names: false }));
  }

  return sequence(null);
}

export function brokenPhrase(source: string, why: string): SyntaxError {
  return new SyntaxError(`phrase "${source}": ${why}`);
}
