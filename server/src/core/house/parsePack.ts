import {
  type FieldProblem,
  type Fields,
  isFields,
  type Path,
  type Report,
  readChoice,
  reportUnknown,
} from '../fields.ts';
import type { SpelledWords } from '../match/notation.ts';
import { compilePhrase } from '../match/phrase.ts';
import { workOf } from '../match/work.ts';
import { assumptionCodes } from '../rules/rule.ts';
import type { HousePattern } from './house.ts';
import { limits } from './limits.ts';
import { isKebab, isPackName } from './names.ts';
import { readTexts } from './texts.ts';

/** A pattern with its place among the patterns of its file, from 0. */
export interface PackPattern {
  readonly index: number;
  readonly pattern: HousePattern;
}

/** What one file holds: the patterns without a fault, and what is wrong with the others. */
export interface ParsedPack {
  /** Undefined where the pack has no name that can be used; it then has no patterns either. */
  readonly name: string | undefined;
  readonly patterns: readonly PackPattern[];
  readonly problems: readonly FieldProblem[];
}

const packKeys = ['$schema', 'pack', 'description', 'patterns'];
const patternKeys = ['id', 'assumption', 'phrases', 'because', 'reframes', 'flags', 'allows'];

/** Reads a pack from anything. A pattern with a fault is left out whole, and the others stand. Never throws. */
export function parsePack(input: unknown): ParsedPack {
  const problems: FieldProblem[] = [];
  const report: Report = (kind, path, message) => void problems.push({ kind, path, message });
  if (!isFields(input)) {
    report('wrong value', [], 'A pack needs the keys "pack" (its name) and "patterns" (a list).');
    return { name: undefined, patterns: [], problems };
  }
  reportUnknown(input, packKeys, [], report, 'key of a pack');
  const name = readPackName(input, report);
  const items = readItems(input, report);
  const seen = new Set<string>();
  const budget = { work: 0, spelled: new Map() };
  const patterns = items.flatMap((item, index): readonly PackPattern[] => {
    const path = ['patterns', index];
    const pattern = readPattern(item, path, report, budget);
    if (pattern === undefined || name === undefined) return [];
    const id = `${name}/${pattern.id}`;
    if (seen.has(id)) {
      report('wrong value', [...path, 'id'], `Another pattern of this pack is named "${pattern.id}" already.`);
      return [];
    }
    seen.add(id);
    return [{ index, pattern: { ...pattern, id } }];
  });
  return { name, patterns, problems };
}

function readPackName(fields: Fields, report: Report): string | undefined {
  const { pack } = fields;
  if (typeof pack === 'string' && pack.length <= 40 && isPackName(pack)) return pack;
  const example = 'such as "our-team": up to 40 lower-case letters, digits and hyphens, and not A1 to A8';
  report('wrong value', ['pack'], `"pack" has to be the name of the pack, ${example}.`);
  return undefined;
}

function readItems({ patterns }: Fields, report: Report): readonly unknown[] {
  if (Array.isArray(patterns) && patterns.length > 0 && patterns.length <= limits.patterns) return patterns;
  const most = `A pack may have ${limits.patterns} patterns at most; put the others into a second one.`;
  const isLong = Array.isArray(patterns) && patterns.length > 0;
  report('wrong value', ['patterns'], isLong ? most : '"patterns" has to be a list with at least one pattern.');
  return isLong ? patterns.slice(0, limits.patterns) : [];
}

interface Budget {
  work: number;
  readonly spelled: SpelledWords;
}

function readPattern(item: unknown, path: Path, report: Report, budget: Budget): HousePattern | undefined {
  let isSound = true;
  const noting: Report = (...fault) => {
    isSound = false;
    report(...fault);
  };
  if (!isFields(item)) {
    report('wrong value', path, `A pattern needs the keys ${patternKeys.join(', ')}.`);
    return undefined;
  }
  reportUnknown(item, patternKeys, path, noting, 'key of a pattern');
  const code = readChoice(item, [...path, 'assumption'], assumptionCodes, noting);
  if (item.assumption === undefined || item.assumption === null)
    noting('wrong value', path, 'This pattern needs "assumption", A1 to A8: the one that the wording works against.');
  const id = readId(item, path, noting);
  const because = readBecause(item, path, noting);
  const phrases = readTexts(item, [...path, 'phrases'], limits.phrases, noting);
  for (const [index, phrase] of phrases.entries()) checkPhrase(phrase, [...path, 'phrases', index], noting, budget);
  const reframes = readTexts(item, [...path, 'reframes'], limits.reframes, noting);
  const flags = readTexts(item, [...path, 'flags'], limits.examples, noting);
  const allows = readTexts(item, [...path, 'allows'], limits.examples, noting);
  if (!isSound || code === undefined) return undefined;
  return { id, code, because, phrases, reframes, flags, allows };
}

function readId({ id }: Fields, path: Path, report: Report): string {
  if (typeof id === 'string' && id.length <= 60 && isKebab(id)) return id;
  const message = 'A pattern needs an "id" such as "frequent-flyer": up to 60 lower-case letters, digits and hyphens.';
  report('wrong value', id === undefined ? path : [...path, 'id'], message);
  return '';
}

function readBecause({ because }: Fields, path: Path, report: Report): string {
  if (typeof because === 'string' && because.trim() !== '' && because.length <= limits.characters)
    return because.trim();
  const message = `A pattern needs "because": a sentence of ${limits.characters} characters at most, on what the wording claims.`;
  report('wrong value', because === undefined ? path : [...path, 'because'], message);
  return '';
}

function checkPhrase(phrase: string, path: Path, report: Report, budget: Budget): void {
  const work = phraseWork(phrase, budget.spelled);
  if (typeof work === 'number') budget.work += work;
  const fault = typeof work === 'string' ? work : workFault(work, budget.work);
  if (fault !== undefined) report('wrong value', path, `This phrase can't be used: ${fault}.`);
}

function workFault(work: number, inAll: number): string | undefined {
  if (work > limits.work) return 'it has too many choices and gaps in a row; write it as several phrases';
  return inAll > limits.workInAll ? 'up to here this pack has as many as it may hold; make a second one' : undefined;
}

/** Steps that the phrase may take at a word, or why it is none. */
function phraseWork(phrase: string, spelled: SpelledWords): number | string {
  try {
    return workOf(compilePhrase(phrase, spelled));
  } catch (fault) {
    return fault instanceof SyntaxError ? fault.message.slice(`phrase "${phrase}": `.length) : 'it is not understood';
  }
}
