import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A package of somebody else's whose code is inside ours. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The text that has to go with it. */
  readonly text: string;
}

const entries = [
  ['server/src/lsp/anywhere.ts', 'node'],
  ['server/src/cli/main.ts', 'node'],
  ['client/src/extension.ts', 'node'],
  ['client/src/extension.web.ts', 'browser'],
] as const;

/** What the bundles really hold, by what the bundler read, sorted by name. */
export async function bundledPackages(): Promise<readonly Bundled[]> {
  const names = new Set<string>();
  for (const [entry, platform] of entries) {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: [entry],
      bundle: true,
      write: false,
      metafile: true,
      platform,
      conditions: ['browser'],
      format: 'cjs',
      external: ['vscode'],
      outdir: 'dist',
      logLevel: 'error',
    });
    for (const input of Object.keys(metafile.inputs)) {
      const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
      if (name !== undefined) names.add(name);
    }
  }
  return Promise.all([...names].sort().map(describe));
}

async function describe(name: string): Promise<Bundled> {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  if (typeof license !== 'string') throw new Error(`${name} does not name its license`);
  return { name, version, license, text };
}

/** The notices that go with the bundles. */
export function noticesOf(packages: readonly Bundled[]): string {
  const parts = packages.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`);
  return `Foothold holds code of the following packages.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** A bill of materials, CycloneDX 1.5. It has no time and no serial number, so that the same sources give the same bytes. */
export function billOf(version: string, packages: readonly Bundled[]): unknown {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name: 'foothold', version, purl: `pkg:npm/foothold@${version}` } },
    components: packages.map(({ name, version: of, license }) => ({
      type: 'library',
      name,
      version: of,
      licenses: [{ license: { id: license } }],
      purl: `pkg:npm/${name.replace('@', '%40')}@${of}`,
    })),
  };
}
