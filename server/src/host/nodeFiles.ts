import { createHash } from 'node:crypto';
import { closeSync, type Dirent, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Files, Unreadable } from './files.ts';

/** Node's file system. Reads are synchronous inside: for files as small as notes that is the fastest way. */
export const nodeFiles: Files = {
  async read(place, { maxBytes, plainOnly = false }) {
    try {
      if (plainOnly && !isPlain(place)) return { reason: 'it is no ordinary file' };
      return readWhole(place, maxBytes);
    } catch (error) {
      const code = codeOf(error);
      return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : { reason: faultWords(error) };
    }
  },
  parent(place) {
    const folder = dirname(place);
    return folder === place ? undefined : folder;
  },
  join,
  resolve,
  hash: (bytes) => createHash('sha256').update(bytes).digest('base64url'),
  list(folder) {
    try {
      return readdirSync(folder, { withFileTypes: true })
        .filter((entry) => !isLinkToFolder(folder, entry))
        .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch {
      return [];
    }
  },
  ownConfig,
  spoken(place) {
    const home = homedir();
    return home !== '' && place.startsWith(home + sep) ? `~${place.slice(home.length)}` : place;
  },
  async write(place, text) {
    try {
      // Loaded only where something is written, which is seldom.
      const { writeAtomic } = await import('./atomicWrite.ts');
      writeAtomic(place, text);
      return undefined;
    } catch (error) {
      return { reason: faultWords(error).replace('read', 'write') };
    }
  },
  relative: (folder, place) => relative(folder, place).split(sep).join('/'),
};

/** Links to folders may lead round in a ring. */
function isLinkToFolder(folder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return false;
  return statSync(join(folder, entry.name), { throwIfNoEntry: false })?.isFile() !== true;
}

/** `foothold/config.json` where the system keeps such files: XDG's folder, or Windows' own. */
function ownConfig(): string | undefined {
  const { XDG_CONFIG_HOME: xdg, APPDATA: roaming } = process.env;
  const home = homedir();
  const folder =
    process.platform === 'win32' ? roaming : xdg !== undefined && isAbsolute(xdg) ? xdg : join(home, '.config');
  return folder === undefined || home === '' ? undefined : join(folder, 'foothold', 'config.json');
}

/** What went wrong with a file or folder, in words that stand after its name. */
export function faultWords(error: unknown): string {
  const code = codeOf(error);
  return reasons[code] ?? `it can't be read (${code})`;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to read it',
  EPERM: 'you have no permission to read it',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link that leads to itself',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
};

/** True for a file, also by a link, and for a folder, which is refused later by that name. */
function isPlain(place: string): boolean {
  const stat = statSync(place);
  return stat.isFile() || stat.isDirectory();
}

/** Pipes and devices have no size that can be asked for, so what was read counts, too. */
function readWhole(place: string, maxBytes: number): Uint8Array | Unreadable {
  const file = openSync(place, 'r');
  try {
    const stat = fstatSync(file);
    if (stat.isDirectory()) return { reason: 'it is a folder' };
    if (stat.size > maxBytes) return tooLarge(maxBytes);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      // One byte more than its size, so that the end is seen without another read of a whole block.
      const chunk = new Uint8Array(size < stat.size ? stat.size - size + 1 : 65_536);
      const length = readSync(file, chunk);
      if (length === 0) return joined(chunks, size);
      chunks.push(chunk.subarray(0, length));
      size += length;
      if (size > maxBytes) return tooLarge(maxBytes);
    }
  } finally {
    closeSync(file);
  }
}

/** Says so where something is larger than Foothold takes; also used for standard input. */
export function tooLarge(maxBytes: number): Unreadable {
  return { reason: `it is larger than ${maxBytes / 1_000_000} MB` };
}

export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const only = chunks[0];
  if (chunks.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown fault';
}
