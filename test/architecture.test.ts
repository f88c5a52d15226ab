import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** Layers from the inside out, each with all that it may import besides itself. What ends in `/` or `:` may go on. */
const layers: readonly (readonly [layer: string, imports: readonly string[]])[] = [
  ['server/src/core', ['@noble/hashes/', '@lezer/common', '@lezer/markdown', 'fastest-levenshtein']],
  ['server/src/host', ['server/src/core/', 'jsonc-parser/', 'picomatch', 'yaml']],
  // Pure as the core is: a folder's findings in, a page out.
  ['server/src/report', ['server/src/core/', 'd3-scale']],
  ['server/src/service', ['server/src/core/', 'vscode-languageserver-types', 'vscode-languageserver-textdocument']],
  [
    'server/src/lsp',
    [
      'server/src/core/',
      'server/src/host/',
      'server/src/report/',
      'server/src/service/',
      'vscode-languageserver',
      'vscode-languageserver-textdocument',
      'package.json',
    ],
  ],
  [
    'server/src/cli',
    [
      'server/src/core/',
      'server/src/host/',
      'server/src/report/',
      'node:',
      '@clack/prompts',
      'cli-progress',
      'diff',
      'fast-string-width',
      'ignore',
      'picocolors',
      'picomatch',
      'sarif',
      'package.json',
    ],
  ],
  ['server/src/api', ['server/src/core/', 'server/src/host/', 'package.json']],
  ['client/src', ['vscode', 'vscode-languageclient']],
];

/** The only files outside the command line that may know Node, or the browser: entries and what stands for them. */
const places: ReadonlyMap<string, readonly string[]> = new Map([
  ['server/src/host/atomicWrite.ts', ['node:']],
  ['server/src/host/baseline.ts', ['node:']],
  ['server/src/host/cache.ts', ['node:']],
  ['server/src/host/nodeFiles.ts', ['node:']],
  ['server/src/lsp/node.ts', ['vscode-languageserver/node']],
  ['server/src/lsp/nodeRuntime.ts', ['node:']],
  ['server/src/lsp/worker.ts', ['vscode-languageserver/browser']],
  ['client/src/desktop.ts', ['vscode-languageclient/node']],
  ['client/src/extension.web.ts', ['vscode-languageclient/browser']],
]);

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')));
}

/** What a file imports; its own project's files by their path from the root. */
function importsOf(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(?:^(?:import|export)\b[^'";]*?\bfrom\s*|^import\s*|\bimport\(\s*)'([^']+)'/gm)].map(
    ([, name = '']) => (name.startsWith('.') ? join(dirname(file), name).replaceAll('\\', '/') : name),
  );
}

function mayImport(name: string, allowed: readonly string[]): boolean {
  return allowed.some((each) => (/[/:]$/.test(each) ? name.startsWith(each) : name === each));
}

describe('architecture', () => {
  for (const [layer, imports] of layers) {
    it(`${layer} imports inwards only`, () => {
      for (const file of filesOf(layer)) {
        const allowed = [`${layer}/`, ...imports, ...(places.get(file) ?? [])];
        assert.deepEqual(
          importsOf(file).filter((name) => !mayImport(name, allowed)),
          [],
          file,
        );
      }
    });
  }

  it('sees every way of importing that is in use', () => {
    const all = layers.flatMap(([layer]) => filesOf(layer));
    assert.ok(all.length > 60);
    assert.ok(
      all.some((file) => importsOf(file).includes('server/src/host/configYaml.ts')),
      'import()',
    );
    assert.ok(
      all.some((file) => importsOf(file).includes('vscode-languageserver/node')),
      'from',
    );
  });

  it('lines and columns of the protocol are reckoned in service/toLsp.ts alone', () => {
    const reckoning = [...filesOf('server/src/service'), ...filesOf('server/src/lsp')].filter((file) =>
      /\b(?:positionAt|offsetAt)\(/.test(readFileSync(file, 'utf8')),
    );
    assert.deepEqual(reckoning, ['server/src/service/toLsp.ts']);
  });
});
