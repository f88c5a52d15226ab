import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));

/** What one file of the product is made of. */
export interface Bundle {
  /** From the root, such as `dist/foothold.cjs`. */
  readonly file: string;
  /** Folders of the packages whose code ends up in it, such as `node_modules/yaml`, sorted. */
  readonly packages: readonly string[];
  /** Node's own modules that it asks for, sorted. */
  readonly builtins: readonly string[];
}

/** What is built by a program of its own: the page to try Foothold (playground/build.ts), the extension's server (package.ts). */
const others = [
  'playground/page.ts --bundle --minify --format=iife --target=es2022 --outfile=dist/playground/page.js',
  'server/src/lsp/anywhere.ts --bundle --platform=node --conditions=browser --minify --outfile=dist/extension/dist/server.worker.js',
];

/** The commands of package.json that make the bundles, as arguments for esbuild. */
function commands(): readonly (readonly string[])[] {
  const scripts = Object.entries(manifest.scripts)
    .filter(([name]) => name.startsWith('build:') && !name.startsWith('build:test'))
    .flatMap(([, script]) => script.split(' && '))
    .filter((command) => command.startsWith('esbuild '))
    .map((command) => command.slice('esbuild '.length));
  return [...scripts, ...others].map((command) => command.split(' '));
}

/** Makes every bundle just as the build does, but into a folder that is thrown away, and lists what is in each. */
export function bundles(): readonly Bundle[] {
  const folder = mkdtempSync(join(tmpdir(), 'foothold-bundles-'));
  try {
    return commands().map((args) => {
      const file = args.find((arg) => arg.startsWith('--outfile='))?.slice('--outfile='.length);
      if (file === undefined) throw new Error(`esbuild ${args.join(' ')} names no --outfile.`);
      const record = join(folder, 'meta.json');
      const rest = args.filter((arg) => !arg.startsWith('--outfile='));
      const built = spawnSync(
        join(root, 'node_modules/.bin/esbuild'),
        [...rest, `--outfile=${join(folder, 'bundle.js')}`, `--metafile=${record}`],
        { cwd: root, encoding: 'utf8' },
      );
      if (built.status !== 0) throw new Error(built.stderr);
      return { file, ...contentsOf(JSON.parse(readFileSync(record, 'utf8')) as Metafile) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function contentsOf({ outputs, inputs }: Metafile): Omit<Bundle, 'file'> {
  const used = Object.values(outputs).flatMap((output) =>
    Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
  const packages = used.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  const builtins = used.flatMap((path) =>
    (inputs[path]?.imports ?? [])
      .filter(({ external, path }) => external && !path.startsWith('.'))
      .map((each) => each.path.replace(/^node:/, '')),
  );
  return { packages: [...new Set(packages)].sort(), builtins: [...new Set(builtins)].sort() };
}
