import { type Dirent, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Config } from '../host/config.ts';
import { faultWords, nodeFiles } from '../host/nodeFiles.ts';
import { type NoteFilter, namesEnding, noteFilterOf } from '../host/noteFilter.ts';
import { isNeverNote, noteEndings } from '../host/noteNames.ts';
import type { LeavesOut } from './ignores.ts';

/** A note to check, by its name as it was given, or why something that was named can't be checked. */
export interface Found {
  readonly path: string;
  readonly reason?: string;
}

export interface Search {
  readonly cwd: string;
  /** The configuration that holds in a folder, given as an absolute path. */
  readonly configOf: (folder: string) => Promise<Config>;
  /** What else is left out, undefined where nothing is. A file that is named by itself is not asked about. */
  readonly leavesOut?: LeavesOut | undefined;
}

/**
 * The notes that `names` stand for, in that order and sorted within a folder, each once. A file that is named by itself
 * is always a note; in folders and for patterns, names and configurations decide.
 */
export async function* findNotes(names: readonly string[], search: Search): AsyncGenerator<Found> {
  const seen = new Set<string>();
  for (const name of names) {
    // One name alone gives nothing twice, and a folder may hold more notes than memory does.
    if (names.length === 1) return yield* notesOf(name, search);
    for await (const found of notesOf(name, search)) {
      const place = found.path === '-' ? '-' : resolve(search.cwd, found.path);
      if (seen.has(place)) continue;
      seen.add(place);
      yield found;
    }
  }
}

async function* notesOf(name: string, search: Search): AsyncGenerator<Found> {
  const kind = name === '-' ? 'file' : kindOf(resolve(search.cwd, name));
  if (kind === 'file') {
    yield { path: name };
  } else if (kind === 'folder') {
    const endings = `${noteEndings.slice(0, -1).join(', ')} or ${noteEndings.at(-1)}`;
    yield* orNone(name, `there is no note in it, no file that ends in ${endings}`, walk(name, search));
  } else if (kind === 'nothing') {
    yield* fitting(name, search);
  } else {
    yield { path: name, reason: kind.reason };
  }
}

async function* fitting(name: string, search: Search): AsyncGenerator<Found> {
  const { default: picomatch } = await import('picomatch');
  const pattern = process.platform === 'win32' ? name.replaceAll('\\', '/') : name;
  const { base, glob, isGlob } = picomatch.scan(pattern);
  if (!isGlob) return yield { path: name, reason: 'there is no such file or folder' };
  const fits = picomatch(glob);
  const isWanted = (path: string, isNote: boolean) => fits(path) && (isNote || namesEnding(glob, path));
  const found = kindOf(resolve(search.cwd, base)) === 'folder' ? walk(base, search, isWanted) : [];
  yield* orNone(name, 'no note fits this pattern', found);
}

/** Passes on what is found, or the reason where nothing is. */
async function* orNone(
  path: string,
  reason: string,
  all: AsyncIterable<Found> | Iterable<Found>,
): AsyncGenerator<Found> {
  let none = true;
  for await (const found of all) {
    none = false;
    yield found;
  }
  if (none) yield { path, reason };
}

/** Decides about a file by its path from the folder that is searched, and by whether its name is a note's. */
type IsWanted = (path: string, isNote: boolean) => boolean;

async function* walk(root: string, search: Search, isWanted: IsWanted = (_, isNote) => isNote): AsyncGenerator<Found> {
  const filters = new Map<Config, NoteFilter>();
  const filterIn = async (folder: string): Promise<NoteFilter> => {
    const config = await search.configOf(folder);
    const filter = filters.get(config) ?? (await noteFilterOf(config, nodeFiles));
    filters.set(config, filter);
    return filter;
  };
  const top = resolve(search.cwd, root);
  const named = (inside: string) => (root === '' ? inside : `${root.replace(/[/\\]+$/, '')}/${inside}`);
  async function* inFolder(inside: string): AsyncGenerator<Found> {
    const folder = resolve(top, inside);
    const entries = entriesOf(folder);
    if (!Array.isArray(entries)) return yield { path: inside === '' ? root : named(inside), reason: entries.reason };
    const filter = await filterIn(folder);
    for (const entry of entries) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      const place = resolve(folder, entry.name);
      if (isNeverNote(entry.isDirectory() ? `${path}/` : path) || filter.leavesOut(place)) continue;
      if (search.leavesOut?.(place, entry.isDirectory()) === true) continue;
      if (entry.isDirectory()) yield* inFolder(path);
      else if (entry.isFile() && isWanted(path, filter.takes(place))) yield { path: named(path) };
    }
  }
  yield* inFolder('');
}

/** A folder's entries by name, in the same order on every system. */
function entriesOf(folder: string): Dirent[] | { readonly reason: string } {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (fault) {
    return { reason: faultWords(fault) };
  }
}

function kindOf(place: string): 'file' | 'folder' | 'nothing' | { readonly reason: string } {
  try {
    const stat = statSync(place, { throwIfNoEntry: false });
    if (stat === undefined) return 'nothing';
    return stat.isDirectory() ? 'folder' : 'file';
  } catch (fault) {
    return { reason: faultWords(fault) };
  }
}
