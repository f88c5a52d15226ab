import { existsSync, readFileSync } from 'node:fs';
import { arch, availableParallelism, platform } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { version } from '../../../package.json';
import { configsFor, shortest } from './configs.ts';
import type { Io } from './io.ts';
import { proofOfPrivacy } from './privacy.ts';
import type { OptionsOf } from './readers.ts';
import { printable } from './report/printable.ts';
import type { ExitCode } from './run.ts';

/** Shows versions, the configuration that holds in a folder, and proof that checking a note sends and writes nothing. */
export async function doctor(options: OptionsOf<'doctor'>, io: Io): Promise<ExitCode> {
  const problems: string[] = [];
  const configs = configsFor(options, io, (line) => problems.push(printable(line)));
  const { place, settings } = await configs.of(resolve(io.cwd, options.folder));
  const { program } = io;
  const server = program === undefined ? undefined : join(dirname(program), 'server.cjs');
  const proof = await proofOfPrivacy(io);
  const lines = [
    'Versions',
    row('Foothold', version),
    row('program', program === undefined ? 'from its sources' : `${program} (SHA-256 ${await hashOf(program)})`),
    row('language server', server !== undefined && existsSync(server) ? server : 'not beside the program'),
    row('Node.js', `${process.versions.node} (${platform()}, ${arch()}, ${availableParallelism()} cores)`),
    '',
    'Configuration',
    row('folder', printable(options.folder)),
    row('file', place === undefined ? 'none: the defaults hold' : printable(shortest(place, io.cwd))),
    ...Object.entries(settings).map(([key, value]) => row(key, JSON.stringify(value))),
    ...problems.map((problem) => row('to mend', problem)),
    '',
    'Privacy',
    ...proof.map(({ claim, holds, how }) => row(holds ? 'holds' : 'FAILS', `${claim}: ${how}`)),
  ];
  await io.print(`${lines.join('\n')}\n`);
  return problems.length > 0 || proof.some(({ holds }) => !holds) ? 2 : 0;
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(17)}${value}`;
}

async function hashOf(file: string): Promise<string> {
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
}
