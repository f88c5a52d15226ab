import { dirname, resolve } from 'node:path';
import { decode } from '../host/decode.ts';
import { isUnreadable } from '../host/files.ts';
import { nodeFiles } from '../host/nodeFiles.ts';
import { CanNotStart } from './canNotStart.ts';
import type { Io } from './io.ts';

/** True for a file or folder that is to be left out with all that lies in it; `place` is its full path. */
export type LeavesOut = (place: string, isFolder: boolean) => boolean;

/** Reads files that are written like a .gitignore; their patterns are meant from the folder of the file. */
export async function ignoresOf(paths: readonly string[], io: Pick<Io, 'cwd'>): Promise<LeavesOut | undefined> {
  if (paths.length === 0) return undefined;
  const { default: ignore } = await import('ignore');
  const all: { readonly folder: string; readonly ignores: (path: string) => boolean }[] = [];
  for (const path of paths) {
    const place = resolve(io.cwd, path);
    const bytes = await nodeFiles.read(place, { maxBytes: 1_000_000 });
    const text =
      bytes === undefined ? { reason: 'there is no such file' } : isUnreadable(bytes) ? bytes : decode(bytes);
    if (typeof text !== 'string') throw new CanNotStart(`can't read ${path}: ${text.reason}.`);
    const rules = ignore().add(text);
    all.push({ folder: dirname(place), ignores: (inside) => rules.ignores(inside) });
  }
  return (place, isFolder) =>
    all.some(({ folder, ignores }) => {
      const inside = nodeFiles.relative(folder, place);
      if (inside === '' || inside.startsWith('../') || inside === '..') return false;
      return ignores(isFolder ? `${inside}/` : inside);
    });
}
