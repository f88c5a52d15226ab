#!/bin/sh
# What @vscode/test-electron starts in place of the desktop program, where that cannot be downloaded.
exec node --import tsx "$(dirname "$0")/standIn.ts" "$@"
