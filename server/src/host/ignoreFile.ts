import { type IgnoredWording, type NoteIgnores, noteId } from '../core/ignores.ts';
import { type AssumptionCode, assumptionCodes } from '../core/rules/rule.ts';
import { decode } from './decode.ts';
import { type Files, isUnreadable, type Unreadable } from './files.ts';

/** The file that keeps what writers chose to ignore in notes that must stay as they are. */
export const ignoreFileName = '.foothold-ignores.json';

/** What stands in such a file: hashes under the file's own key, and no word of a note. */
export interface IgnoreFile {
  /** 32 random bytes in hexadecimal. */
  readonly key: string;
  readonly ignored: readonly IgnoredEntry[];
}

export interface IgnoredEntry {
  /** The note, as a hash of its path from the file's folder. */
  readonly note: string;
  readonly wording: string;
  readonly assumption: AssumptionCode;
  readonly reason?: string;
}

const maxBytes = 20_000_000;

/**
 * Finds what is kept for a note, in the nearest ignore file upwards; undefined where there is none. Files are read once:
 * make a new finder where they may have changed. `problem` is told of a file that can't be read.
 */
export function ignoreFinder(
  files: Files,
  problem: (place: string, message: string | null) => void = () => {},
): (note: string) => Promise<NoteIgnores | undefined> {
  const known = new Map<string, Promise<FoundIgnores | undefined>>();
  const find = (folder: string): Promise<FoundIgnores | undefined> => {
    const found = known.get(folder) ?? search(folder);
    known.set(folder, found);
    return found;
  };
  const search = async (folder: string): Promise<FoundIgnores | undefined> => {
    const place = files.join(folder, ignoreFileName);
    const file = await loadIgnoreFile(files, place);
    if (file === undefined) {
      const parent = files.parent(folder);
      return parent === undefined ? undefined : find(parent);
    }
    problem(place, isUnreadable(file) ? `The wordings that are ignored can't be read: ${file.reason}.` : null);
    if (isUnreadable(file)) return undefined;
    const byNote = new Map<string, IgnoredWording[]>();
    for (const { note, wording, assumption } of file.ignored)
      byNote.set(note, [...(byNote.get(note) ?? []), { id: wording, assumption }]);
    return { place, folder, key: file.key, byNote };
  };
  return async (note) => {
    const folder = files.parent(note);
    const found = folder === undefined ? undefined : await find(folder);
    if (found === undefined) return undefined;
    const { place, key } = found;
    const path = files.relative(found.folder, note);
    return { key, path, place, wordings: found.byNote.get(noteId({ key, path })) ?? [] };
  };
}

interface FoundIgnores {
  readonly place: string;
  readonly folder: string;
  readonly key: string;
  readonly byNote: ReadonlyMap<string, readonly IgnoredWording[]>;
}

/** Reads an ignore file; undefined where there is none. */
export async function loadIgnoreFile(files: Files, place: string): Promise<IgnoreFile | Unreadable | undefined> {
  const bytes = await files.read(place, { maxBytes, plainOnly: true });
  if (bytes === undefined || isUnreadable(bytes)) return bytes;
  const text = decode(bytes);
  return typeof text === 'string' ? readIgnoreFile(text) : text;
}

export function readIgnoreFile(text: string): IgnoreFile | Unreadable {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { reason: 'it is no valid JSON' };
  }
  const { version, key, ignored } = isFields(value) ? value : {};
  if (version !== 1) return { reason: 'it was written by another version of Foothold' };
  if (typeof key !== 'string' || !/^[0-9a-f]{64}$/.test(key) || !Array.isArray(ignored) || !ignored.every(isEntry))
    return { reason: 'it holds something else than what Foothold wrote' };
  return { key, ignored };
}

/** The file as it is written: one entry a line, in a fixed order, so that versions can be compared and merged. */
export function ignoreFileText({ key, ignored }: IgnoreFile): string {
  const lines = ignored
    .map(({ note, wording, assumption, reason }) => JSON.stringify({ note, wording, assumption, reason }))
    .sort()
    .map((line) => `    ${line}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": 1,\n  "key": "${key}",\n  "ignored": ${list}\n}\n`;
}

function isEntry(value: unknown): value is IgnoredEntry {
  if (!isFields(value)) return false;
  const { note, wording, assumption, reason } = value;
  return (
    typeof note === 'string' &&
    typeof wording === 'string' &&
    assumptionCodes.some((code) => code === assumption) &&
    (reason === undefined || typeof reason === 'string')
  );
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
