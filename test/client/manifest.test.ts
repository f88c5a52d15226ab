import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };
import english from '../../package.nls.json' with { type: 'json' };
import { rules } from '../../server/src/core/rules/index.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { contributes } = manifest;
const settings: Readonly<Record<string, Setting>> = contributes.configuration.properties;

const shown: ReadonlyMap<string, string> = new Map(Object.entries(english));
/** What the user reads in place of `%key%`. */
const read = (text = '') => shown.get(text.replaceAll('%', '')) ?? text;

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
      assert.match(read(setting.markdownDescription ?? setting.description), /^[A-Z].{20,}\.$/, key);
      assert.match(setting.scope, /^(?:resource|window)$/, key);
      assert.equal(setting.enumDescriptions?.length, setting.enum?.length, key);
    }
    assert.equal(new Set(Object.values(settings).map(({ order }) => order)).size, Object.keys(settings).length);
  });

  it('offers its commands under its name, each in a few words', () => {
    for (const { command, category, title } of contributes.commands) {
      assert.equal(category, 'Foothold');
      assert.match(read(title), /^[A-Z][^.]{2,40}$/, command);
    }
  });

  it('offers on the palette what can be done: in a note, in a folder, or from nothing', () => {
    const when = new Map(contributes.menus.commandPalette.map((item) => [item.command, item.when]));
    const always = contributes.commands.filter(({ command }) => !when.has(command)).map(({ title }) => read(title));
    assert.deepEqual(always, ['Check pasted text', 'Open the practice note', 'Your notes stay yours', 'First steps']);
    for (const [command, condition] of when)
      assert.match(condition, /foothold\.active|workspaceFolderCount > 0|activeWebviewPanelId/, command);
    assert.match(when.get('foothold.hold') ?? '', /!foothold\.holding$/);
    assert.match(when.get('foothold.release') ?? '', /&& foothold\.holding$/);
  });

  it('takes no key from anybody', () => assert.ok(!('keybindings' in contributes)));

  it('walks through each step by a command that it offers', () => {
    const offered = new Set(contributes.commands.map(({ command }) => command));
    for (const { steps } of contributes.walkthroughs)
      for (const { id, title, description, media, completionEvents } of steps) {
        const commands = [...read(description).matchAll(/\(command:([\w.]+)\)/g)].map(([, command = '']) => command);
        assert.ok(commands.length > 0, id);
        assert.deepEqual(
          [...commands, ...completionEvents.flatMap((event) => /^onCommand:(.*)/.exec(event)?.[1] ?? [])].filter(
            (command) => !offered.has(command),
          ),
          [],
        );
        assert.ok(existsSync(join(root, media.image)), media.image);
        assert.ok(read(title).length < 60 && read(media.altText).length > 20, id);
      }
  });

  it('gives every item of a menu to a command that exists', () => {
    const offered = new Set(contributes.commands.map(({ command }) => command));
    const used = Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command));
    assert.deepEqual(
      used.filter((command) => !offered.has(command)),
      [],
    );
  });

  it('says what holds in a folder that is not trusted', () =>
    assert.match(read(manifest.capabilities.untrustedWorkspaces.description), /not read/));

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
