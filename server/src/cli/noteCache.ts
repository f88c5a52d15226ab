import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { version } from '../../../package.json';
import { type Cache, openCache } from '../host/cache.ts';
import type { Checked } from './checkText.ts';
import type { Io } from './io.ts';

/** The cache of what was found in notes; findings of another version, other rules or other weights do not count. */
export async function openNoteCache(folder: string, io: Pick<Io, 'program'>): Promise<Cache<Checked>> {
  return openCache<Checked>(
    folder,
    await engineName(io.program),
    ({ findings, suppressed }) => findings.length + suppressed.length === 0,
    { findings: [], suppressed: [] },
  );
}

/** The program's file holds version, rules and weights, so that its hash stands for all three. */
async function engineName(program: string | undefined): Promise<string> {
  const hash = createHash('sha256');
  if (program !== undefined) hash.update(readFileSync(program));
  else hash.update(JSON.stringify((await import('../core/detect/weights.data.ts')).detectorData));
  return `${version} ${hash.digest('base64url')}`;
}
