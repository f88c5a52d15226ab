import { build } from 'esbuild';
import { root } from '../editors/support/installed.ts';

/** Bundles `suiteWeb.ts` for the extension host of a browser, which has nothing of Node. */
await build({
  absWorkingDir: root,
  entryPoints: ['test/vscode/suiteWeb.ts'],
  outfile: '.vscode-test/suiteWeb.cjs',
  bundle: true,
  platform: 'browser',
  // Mocha's build for browsers takes a `module` that it finds for its own; ours is said last.
  format: 'iife',
  globalName: 'suite',
  footer: { js: 'module.exports = suite;' },
  external: ['vscode'],
  alias: { path: 'path-browserify', 'node:assert/strict': './test/vscode/strictAssert.ts' },
  define: { global: 'globalThis' },
  // Before any import: some packages look at it as they load.
  banner: {
    js: 'globalThis.process ??= { env: {}, version: "", pid: 0, nextTick: (then) => queueMicrotask(then), cwd: () => "/" };',
  },
  logLevel: 'warning',
});
