/**
 * Makes dist/foothold.vsix from what the build left in dist/. The extension is packed from a folder of its own,
 * dist/extension, since its manifest is not quite the npm package's: VS Code in a browser loads no extension of
 * "type": "module", and nobody who installs it needs scripts, bins or development dependencies.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { build } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));
const extension = join(root, 'dist/extension');

/** Client, server, grammar and pages; no sources, and not the command line. */
const contents = [
  ...['dist/client.cjs', 'dist/desktop.cjs', 'dist/client.web.js', 'dist/THIRD_PARTY_LICENSES.txt'],
  ...['language-configuration.json', 'syntaxes', 'schemas', 'docs', 'images', 'media', 'l10n'],
  ...['README.md', 'CHANGELOG.md', 'LICENSE', 'package.nls.json', 'package.nls.es.json'],
];
const notForTheEditor = new Set(['type', 'bin', 'exports', 'man', 'files', 'scripts', 'devDependencies']);

rmSync(extension, { recursive: true, force: true });
for (const path of contents) {
  mkdirSync(dirname(join(extension, path)), { recursive: true });
  cpSync(join(root, path), join(extension, path), { recursive: true, filter: (file) => !file.endsWith('icon.svg') });
}
// The server in one file for both places: rules and weights are shipped once. Packages are taken as a browser takes them,
// which Node can do as well; only the protocol's transport is there twice, and Node's own modules are asked for in Node alone.
await build({
  entryPoints: [join(root, 'server/src/lsp/anywhere.ts')],
  outfile: join(extension, 'dist/server.worker.js'),
  bundle: true,
  platform: 'browser',
  target: ['node20', 'es2022'],
  format: 'cjs',
  external: builtinModules.flatMap((name) => [name, `node:${name}`]),
  plugins: [
    {
      name: 'transport',
      setup: ({ onResolve }) =>
        onResolve({ filter: /^vscode-[a-z-]+\/node(?:\.js)?$/ }, ({ path }) => ({
          path: join(root, 'node_modules', path.replace(/\/.*/, ''), 'lib/node/main.js'),
        })),
    },
  ],
  minify: true,
  keepNames: true,
  legalComments: 'none',
  logLevel: 'warning',
});
writeFileSync(join(extension, 'dist/server.cjs'), "require('./server.worker.js');\n");
const shipped = Object.fromEntries(Object.entries(manifest).filter(([key]) => !notForTheEditor.has(key)));
writeFileSync(
  join(extension, 'package.json'),
  `${JSON.stringify({ ...shipped, description: '%extension.description%' }, null, 2)}\n`,
);
// Nothing to leave out: what is in this folder was put there to be packed.
writeFileSync(join(extension, '.vscodeignore'), '');

await createVSIX({
  cwd: extension,
  packagePath: join(root, 'dist/foothold.vsix'),
  dependencies: false,
  // The README's pictures lie beside it, and there is no web address to point them to.
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
