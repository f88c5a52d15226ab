import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarks } from './marks.ts';

/** The notes of a folder with all below it, by name, without their marks. */
export function notesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:md|txt)$/.test(name));
  return Object.fromEntries(
    names
      .sort()
      .map((name) => name.replaceAll('\\', '/'))
      .map((name) => [name, readMarks(readFileSync(join(folder, name), 'utf8')).text]),
  );
}
