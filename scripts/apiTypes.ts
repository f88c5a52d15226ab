/** Writes the types of the JavaScript API, one file that needs no other, beside what the build made of its code. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const emitted = mkdtempSync(join(tmpdir(), 'foothold-types-'));
try {
  const options = [
    '--declaration',
    '--emitDeclarationOnly',
    '--noEmit',
    'false',
    '--rootDir',
    root,
    '--outDir',
    emitted,
  ];
  const project = { extends: join(root, 'tsconfig.json'), include: [join(root, 'server/src/api')] };
  const config = join(emitted, 'tsconfig.json');
  writeFileSync(
    config,
    JSON.stringify({ ...project, compilerOptions: { typeRoots: [join(root, 'node_modules/@types')] } }),
  );
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config, ...options], {
    stdio: 'inherit',
  });
  const types = readFileSync(join(root, 'server/src/api/types.ts'), 'utf8');
  const values = readFileSync(join(emitted, 'server/src/api/index.d.ts'), 'utf8').replace(
    /^(?:import type|export type \*) .*\n/gm,
    '',
  );
  const folder = join(root, 'dist/api');
  mkdirSync(folder, { recursive: true });
  // The same text for both kinds of module, by the ending that each asks for.
  for (const name of ['index.d.ts', 'index.d.cts']) writeFileSync(join(folder, name), `${types}\n${values}`);
} finally {
  rmSync(emitted, { recursive: true, force: true });
}
