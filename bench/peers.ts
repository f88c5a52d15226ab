import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot, runNode } from './measure.ts';

/** Where peers are installed: nothing of theirs is needed for anything else. */
export const peersFolder = fromRoot('.bench/peers');

export const peerNames = ['write-good', 'cspell-lib', 'alex', 'retext-equality', 'textlint', 'harper.js'] as const;
export type PeerName = (typeof peerNames)[number];

/** Installs the peers; says why not where that can't be done. */
export function installPeers(): string | null {
  mkdirSync(peersFolder, { recursive: true });
  const wanted = readFileSync(fromRoot('bench/peers/package.json'), 'utf8');
  for (const file of ['package.json', 'lint.mjs', 'throughput.mjs', 'server.mjs']) {
    if (file === 'package.json' && existsSync(join(peersFolder, 'node_modules')) && readInstalled() === wanted)
      continue;
    copyFileSync(fromRoot(`bench/peers/${file}`), join(peersFolder, file));
  }
  if (existsSync(join(peersFolder, 'node_modules'))) return null;
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
      cwd: peersFolder,
      stdio: 'ignore',
    });
    return null;
  } catch {
    return 'npm could not install the peers';
  }
}

function readInstalled(): string {
  return existsSync(join(peersFolder, 'package.json')) ? readFileSync(join(peersFolder, 'package.json'), 'utf8') : '';
}

export interface PeerRun {
  readonly name: PeerName;
  /** Milliseconds for each text; null where it would have taken too long. */
  readonly times: readonly (number | null)[];
  /** The most memory it held, in MB. */
  readonly peak: number;
}

/** A peer over texts of growing length, none of which is started that would take more than `patience` seconds. */
export async function throughputOf(
  name: PeerName,
  patience: number,
  warmUp: string,
  files: readonly string[],
): Promise<PeerRun | null> {
  try {
    const { output } = await runNode(['throughput.mjs', name, String(patience), warmUp, ...files], peersFolder);
    return JSON.parse(output.trim().split('\n').at(-1) ?? '');
  } catch {
    return null;
  }
}
