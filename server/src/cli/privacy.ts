import { readFileSync } from 'node:fs';
import { defaultSettings } from '../core/settings.ts';
import type { Io } from './io.ts';

/** Something that is claimed, whether it holds here and now, and how that was seen. */
export interface Proof {
  readonly claim: string;
  readonly holds: boolean;
  readonly how: string;
}

/** Node's modules that can reach another computer. */
const network = ['net', 'tls', 'dgram', 'dns', 'http', 'https', 'http2', 'inspector'];

/** Proves on this computer that checking a note sends nothing and writes nothing. */
export async function proofOfPrivacy({ program }: Pick<Io, 'program'>): Promise<readonly Proof[]> {
  const { checkText } = await import('./checkText.ts');
  const resources = () =>
    process.getActiveResourcesInfo().filter((kind) => /TCP|UDP|Pipe.*Connect|DNS|Getaddr/i.test(kind));
  checkText('She is attention-seeking on the unit.\n', 'markdown', defaultSettings, true);
  const open = resources();
  const proofs: Proof[] = [
    {
      claim: 'no connection is open after a note was checked',
      holds: open.length === 0,
      how: open.length === 0 ? 'this process holds no socket' : `this process holds ${open.join(', ')}`,
    },
  ];
  if (program === undefined) return proofs;
  const used = modulesOf(program);
  const reaching = used.filter((name) => network.includes(name));
  proofs.push({
    claim: 'nothing can be sent',
    holds: reaching.length === 0,
    how:
      reaching.length === 0
        ? `the program asks Node for ${used.join(', ')}, and for no module that reaches a network`
        : `the program asks Node for ${reaching.join(', ')}`,
  });
  proofs.push(await checkedWithoutRights(program));
  return proofs;
}

/** Node's own modules that the program's file asks for. */
function modulesOf(program: string): readonly string[] {
  const { builtinModules } = process.getBuiltinModule?.('module') ?? { builtinModules: [] };
  const source = readFileSync(program, 'utf8');
  const names = [
    ...source.matchAll(/(?:\brequire|\bimport)\(\s*["'](?:node:)?([a-z_0-9]+)(?:\/[a-z]+)?["']\s*\)/g),
  ].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => builtinModules.length === 0 || builtinModules.includes(name)).sort();
}

/** Checks a note in a process that Node gives no right to write, to start programs or to use threads. */
async function checkedWithoutRights(program: string): Promise<Proof> {
  const claim = 'nothing is written, and no other program is started';
  const { spawnSync } = await import('node:child_process');
  const flag = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';
  const { status, stdout } = spawnSync(
    process.execPath,
    [flag, '--no-warnings', '--allow-fs-read=*', program, 'check', '--format', 'json', '--no-config', '-'],
    { input: 'She is attention-seeking on the unit.\n', encoding: 'utf8' },
  );
  const holds = status === 1 && stdout.includes('"A2"');
  return {
    claim,
    holds,
    how: holds
      ? 'a note was checked in a process that Node allowed to read files and nothing else'
      : 'a note could not be checked in a process that may only read',
  };
}
