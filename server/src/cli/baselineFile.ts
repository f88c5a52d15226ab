import { dirname, relative, resolve, sep } from 'node:path';
import type { Finding } from '../core/finding.ts';
import type { Baseline } from '../host/baseline.ts';
import { isUnreadable } from '../host/files.ts';
import { nodeFiles } from '../host/nodeFiles.ts';
import { CanNotStart } from './canNotStart.ts';
import type { Io } from './io.ts';

export const baselineName = '.foothold-baseline.json';

export interface BaselineInUse {
  readonly baseline: Baseline;
  /** The fingerprint of a finding in the note `path`, which has the text `text`. */
  fingerprint(path: string, finding: Pick<Finding, 'assumption' | 'pattern' | 'sentence'>, text: string): string;
}

const maxBytes = 200_000_000;

/** The baseline that was named, or the one in the current folder; undefined where there is none and none was named. */
export async function findBaseline(name: string | undefined, io: Pick<Io, 'cwd'>): Promise<BaselineInUse | undefined> {
  const place = resolve(io.cwd, name ?? baselineName);
  const bytes = await nodeFiles.read(place, { maxBytes });
  if (bytes === undefined && name === undefined) return undefined;
  // Loaded only where there is one.
  const { fingerprintOf, readBaseline } = await import('../host/baseline.ts');
  const read =
    bytes === undefined
      ? { reason: 'there is no such file; foothold baseline writes one' }
      : isUnreadable(bytes)
        ? bytes
        : readBaseline(new TextDecoder().decode(bytes));
  if (isUnreadable(read)) throw new CanNotStart(`can't use the baseline ${name ?? baselineName}: ${read.reason}.`);
  return {
    baseline: read,
    fingerprint: (path, finding, text) => fingerprintOf(read, pathFrom(place, path, io.cwd), finding, text),
  };
}

/** A note's path as the baseline knows it: from the baseline's folder, joined by `/`. */
export function pathFrom(baseline: string, path: string, cwd: string): string {
  return path === '-' ? path : relative(dirname(baseline), resolve(cwd, path)).split(sep).join('/');
}
