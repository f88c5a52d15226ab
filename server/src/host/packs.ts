import type { HousePattern, HousePatterns } from '../core/house/house.ts';
import { limits } from '../core/house/limits.ts';
import { type PackPattern, parsePack } from '../core/house/parsePack.ts';
import { indexLines, placeAt } from '../core/lines.ts';
import type { ConfigProblem } from './config.ts';
import { readYaml } from './configYaml.ts';
import { decode } from './decode.ts';
import { type Files, isUnreadable } from './files.ts';

/** One pack as it was read. */
export interface PackFile {
  readonly place: string;
  /** A name for its content. */
  readonly hash: string;
  readonly patterns: readonly PackPattern[];
  readonly problems: readonly ConfigProblem[];
  /** False where there is no such file, or none that could be read as text. */
  readonly isText: boolean;
  /** Where a key or an item of it stands, counted from 1. */
  readonly at: (path: readonly (string | number)[]) => { readonly line: number; readonly column: number };
}

/** All packs of a configuration together. */
export interface HouseRead {
  /** Undefined where no pattern is in force. */
  readonly house: HousePatterns | undefined;
  readonly problems: readonly ConfigProblem[];
}

/** Reads packs by their places. The answer for the same content is the same object. Never rejects. */
export type PackReader = (places: readonly string[]) => Promise<HouseRead>;

/**
 * Makes a reader that remembers. In a pack with faults the patterns without one are in force. A file that can't be read as
 * YAML, or at all, tells nothing of its patterns: those that were read from it last stay in force, if there are any.
 */
export function packReader(files: Files): PackReader {
  const last = new Map<string, PackFile>();
  let joined: { readonly hash: string; readonly house: HousePatterns } | undefined;
  const readOne = async (place: string): Promise<PackFile> => {
    const read = await readPack(files, place, last.get(place));
    last.set(place, read);
    return read;
  };
  return async (places) => {
    const packs: PackFile[] = [];
    const unique = [...new Set(places)];
    for (const place of unique.slice(0, limits.packs)) packs.push(await readOne(place));
    const problems = packs.flatMap((pack) => pack.problems);
    const [first] = unique.slice(limits.packs);
    if (first !== undefined) problems.push(whole(first, `This pack is not used: ${limits.packs} are the most.`));
    const patterns: HousePattern[] = [];
    const seen = new Map<string, string>();
    for (const { place, patterns: own, at } of packs) {
      for (const { index, pattern } of own) {
        const other = seen.get(pattern.id);
        if (other === undefined) patterns.push(pattern);
        else {
          const message = `"${pattern.id}" is a pattern of another pack already: give this pack a name of its own.`;
          problems.push({ place, ...at(['patterns', index, 'id']), message });
        }
        seen.set(pattern.id, place);
      }
    }
    if (patterns.length === 0) return { house: undefined, problems };
    const hash = files.hash(new TextEncoder().encode(packs.map((pack) => pack.hash).join(' ')));
    if (joined?.hash !== hash) joined = { hash, house: { hash, patterns: patterns.map(withoutExamples) } };
    return { house: joined.house, problems };
  };
}

/** Judging needs no examples, and what is smaller passes faster between threads. */
function withoutExamples(pattern: HousePattern): HousePattern {
  return { ...pattern, flags: [], allows: [] };
}

/** Reads one pack. `last` is what was read from the same place before. */
export async function readPack(files: Files, place: string, last?: PackFile): Promise<PackFile> {
  const kept = { place, hash: last?.hash ?? '', patterns: last?.patterns ?? [], at: () => ({ line: 1, column: 1 }) };
  const failed = (reason: string): PackFile => ({
    ...kept,
    problems: [whole(place, `This pack is not used: ${reason}.`)],
    isText: false,
  });
  const bytes = await files.read(place, { maxBytes: limits.bytes, plainOnly: true });
  if (bytes === undefined) return failed('there is no such file');
  if (isUnreadable(bytes)) return failed(bytes.reason);
  const hash = files.hash(bytes);
  if (last?.hash === hash && last.problems.length === 0) return last;
  const text = decode(bytes);
  if (typeof text !== 'string') return failed(text.reason);
  const { value, faults, offsetOf } = readYaml(text);
  const lines = indexLines(text);
  const atOffset = (offset: number) => {
    const { line, character } = placeAt(lines, offset);
    return { line: line + 1, column: character + 1 };
  };
  const [fault] = faults;
  if (fault !== undefined)
    return { ...kept, problems: [{ place, ...atOffset(fault.offset), message: fault.message }], isText: true };
  const at: PackFile['at'] = (path) => atOffset(offsetOf(path));
  const { patterns, problems } = parsePack(value);
  const told = problems.slice(0, limits.problems).map(({ path, message }) => ({ place, ...at(path), message }));
  const more = problems.length - told.length;
  if (more > 0) told.push(whole(place, `There are ${more} more faults in this pack.`));
  return { place, hash, patterns, problems: told, isText: true, at };
}

/** All patterns of one pack as what a note is judged by; examples and all. */
export function houseOf({ hash, patterns }: Pick<PackFile, 'hash' | 'patterns'>): HousePatterns {
  return { hash, patterns: patterns.map(({ pattern }) => pattern) };
}

function whole(place: string, message: string): ConfigProblem {
  return { place, line: 1, column: 1, message };
}
