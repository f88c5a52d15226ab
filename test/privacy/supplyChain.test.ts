import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Bill, markBundled } from '../../scripts/dependenciesBill.ts';
import { bundles } from '../../scripts/dependenciesBundled.ts';
import { dependenciesPage, thirdPartyLicenses } from '../../scripts/dependenciesPage.ts';
import { reasons } from '../../scripts/dependenciesReasons.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const lock: { packages: Record<string, Entry> } = JSON.parse(read('package-lock.json'));
const manifest: Record<string, unknown> = JSON.parse(read('package.json'));

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}

/** What is wrong with entries of a lockfile: a line for each. */
function faultsOf(packages: Record<string, Entry>): readonly string[] {
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .flatMap(([path, { integrity, resolved, link }]) => [
      ...(integrity !== undefined && /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity) ? [] : [`${path} has no SHA-512`]),
      ...(resolved === undefined ? [] : [`${path} names the host ${resolved}`]),
      ...(link === undefined ? [] : [`${path} is a link`]),
    ]);
}

describe('the lockfile', () => {
  it('has a SHA-512 for every package, and names no host', () => {
    assert.ok(Object.keys(lock.packages).length > 100);
    assert.deepEqual(faultsOf(lock.packages), []);
  });

  it('would be told from one that does not', () => {
    const integrity = `sha512-${'A'.repeat(86)}==`;
    assert.deepEqual(
      faultsOf({
        a: {},
        b: { integrity: 'sha1-x' },
        c: { integrity, resolved: 'https://example.org/c' },
        d: { integrity, link: true },
      }),
      ['a has no SHA-512', 'b has no SHA-512', 'c names the host https://example.org/c', 'd is a link'],
    );
  });

  it('holds the very versions that package.json names', () => {
    const wanted = Object.entries(manifest.devDependencies as Record<string, string>);
    const differing = wanted.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version);
    assert.deepEqual(differing, []);
  });

  it('lets no package run a program while it is installed, but those that are known to', () => {
    const names = Object.entries(lock.packages).flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript === true ? [path.replace('node_modules/', '')] : [],
    );
    // vsce packs and signs extensions, keytar keeps its passwords, esbuild and fsevents bring a program of their own.
    const known = new Set(['@vscode/vsce-sign', 'esbuild', 'fsevents', 'keytar', 'tsx/node_modules/esbuild']);
    assert.deepEqual(
      names.filter((name) => !known.has(name)),
      [],
    );
  });
});

describe('what ships', () => {
  it('needs nothing to be installed beside it', () => {
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'])
      assert.equal(manifest[kind], undefined, kind);
    const scripts = Object.keys(manifest.scripts as object);
    assert.deepEqual(
      scripts.filter((name) => /^(?:pre|post)?install$/.test(name)),
      [],
    );
  });

  it('is made of what docs/dependencies.md says, each with its reason (if not: npm run dependencies)', () => {
    const all = bundles();
    assert.equal(read('docs/dependencies.md'), dependenciesPage(all));
    const line = all.find(({ file }) => file === 'dist/foothold.cjs');
    const reaching = ['net', 'tls', 'dgram', 'dns', 'http', 'https', 'http2', 'inspector', 'cluster'];
    assert.deepEqual(
      line?.builtins.filter((name) => reaching.includes(name)),
      [],
    );
    for (const { file, builtins } of all.filter(({ file }) =>
      /^dist\/(?:server\.worker|client\.web|api|playground)/.test(file),
    ))
      assert.deepEqual(
        builtins.filter((name) => name !== 'vscode'),
        [],
        file,
      );
  });

  it('names a package that would get in without a reason', () => {
    const planted = [{ file: 'dist/x.cjs', packages: ['node_modules/left-pad'], builtins: [] }];
    assert.throws(() => dependenciesPage(planted), /what these are for: left-pad/);
  });

  it('has all licences in one text', () => {
    const text = thirdPartyLicenses();
    for (const folder of Object.keys(reasons))
      assert.ok(text.includes(`\n${folder.replace(/^.*node_modules\//, '')} `), folder);
    assert.ok(text.split('Permission').length > 30);
    assert.doesNotMatch(text, /\r/);
  });

  it('is told in the bill of materials from what only builds it', () => {
    const components = Object.entries(lock.packages)
      .filter(([path]) => path !== '')
      .map(([path, { version = '' }]) => ({ name: path.replace(/^.*node_modules\//, ''), version }));
    const bill: Bill = { metadata: { component: { name: 'somewhere' } }, components };
    const { metadata, components: marked } = markBundled(bill);
    const scope = (name: string) => marked.find((each) => each.name === name)?.scope;
    assert.deepEqual([metadata.component.name, scope('yaml'), scope('mocha')], ['foothold', 'required', 'excluded']);
    assert.throws(() => markBundled({ ...bill, components: [] }), /npm does not list/);
  });
});
