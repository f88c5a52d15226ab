import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 over the names and contents of a folder's files, in the order of their names; line ends count as LF. */
export function hashOfFolder(folder: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const name of names) {
    hash.update(name.slice(folder.length).replaceAll('\\', '/'));
    hash.update(readFileSync(name, 'utf8').replaceAll('\r\n', '\n'));
  }
  return hash.digest('hex');
}
