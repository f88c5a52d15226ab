import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };
import { rules } from '../../server/src/core/rules/index.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { contributes } = manifest;
const settings: Readonly<Record<string, Setting>> = contributes.configuration.properties;

interface Setting {
  readonly default: unknown;
  readonly scope: string;
  readonly order: number;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

describe('the extension as VS Code sees it', () => {
  it('has every setting that the server has, with the same defaults', () => {
    const { severity, ...others } = defaultSettings;
    const expected = {
      ...Object.fromEntries(Object.entries(others).map(([key, value]) => [`foothold.${key}`, value])),
      ...Object.fromEntries(Object.entries(severity).map(([key, value]) => [`foothold.severity.${key}`, value])),
      'foothold.trace.server': 'off',
    };
    assert.deepEqual(
      Object.fromEntries(Object.entries(settings).map(([key, { default: value }]) => [key, value])),
      expected,
    );
  });

  it('describes every setting and every choice, and says where it can be set', () => {
    for (const [key, setting] of Object.entries(settings)) {
      assert.match(setting.markdownDescription ?? setting.description ?? '', /^[A-Z].{20,}\.$/, key);
      assert.match(setting.scope, /^(?:resource|window)$/, key);
      assert.equal(setting.enumDescriptions?.length, setting.enum?.length, key);
    }
    assert.equal(new Set(Object.values(settings).map(({ order }) => order)).size, Object.keys(settings).length);
  });

  it('offers its commands under its name, and on the palette only once it is at work', () => {
    assert.deepEqual(
      contributes.commands.map(({ category, title }) => `${category}: ${title}`),
      ['Foothold: Why / why not', 'Foothold: Explain', 'Foothold: Restart server', 'Foothold: Show log'],
    );
    assert.deepEqual(
      contributes.menus.commandPalette.map(({ command }) => command),
      contributes.commands.map(({ command }) => command),
    );
    assert.ok(contributes.menus.commandPalette.every(({ when }) => when === 'foothold.active'));
  });

  it('is built against the oldest VS Code that it says it works in', () =>
    assert.equal(`^${manifest.devDependencies['@types/vscode']}`, manifest.engines.vscode));

  it('names no file that is not there', () => {
    const named = [
      manifest.main,
      manifest.browser,
      manifest.icon,
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.languages.flatMap(({ configuration }) => configuration ?? []),
      ...contributes.jsonValidation.map(({ url }) => url),
    ];
    assert.deepEqual(
      named.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });
});

describe('the npm package', () => {
  it('holds the command line and the server for other editors', () => {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: root,
        encoding: 'utf8',
        shell: true,
      }),
    );
    const files: readonly string[] = packed.files.map(({ path }: { readonly path: string }) => path);
    for (const needed of ['dist/foothold.cjs', 'dist/server.cjs', 'dist/server.worker.js', 'README.md', 'LICENSE'])
      assert.ok(files.includes(needed), needed);
    assert.deepEqual(
      files.filter((file) => /^(?:test|training|server|client|scripts|node_modules|\.)/.test(file)),
      [],
    );
  });
});

describe('the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');

  it('names the assumptions as the rules do', () => {
    const table = /<!-- rules -->(.*?)<!-- \/rules -->/s.exec(readme)?.[1] ?? '';
    const rows = [...table.matchAll(/^\| (A\d) +\| (.*?) +\|/gm)].map(
      ([, code, assumption]) => `${code} ${assumption}`,
    );
    assert.deepEqual(
      rows,
      rules.map(({ code, assumption }) => `${code} ${assumption}`),
    );
  });

  it('names every setting', () => {
    for (const key of Object.keys(settings))
      assert.ok(readme.includes(key) || /^foothold\.severity\.A\d$/.test(key), key);
  });

  it('leads nowhere that is not there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path ?? '');
    assert.deepEqual(
      links.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });
});
