#!/usr/bin/env node
import { createConnection } from 'vscode-languageserver/node';
import { inOrder } from './lifecycle.ts';
import { featuresWithoutText } from './log.ts';
import { readArguments } from './nodeArguments.ts';
import { endWithTheEditor, nodeRuntime } from './nodeRuntime.ts';
import { startServer } from './startServer.ts';

const { line, exitCode } = readArguments(process.argv.slice(2), process.send !== undefined);
if (line !== undefined) {
  (exitCode === 0 ? process.stdout : process.stderr).write(`${line}\n`);
  process.exitCode = exitCode;
} else {
  endWithTheEditor();
  startServer(createConnection(featuresWithoutText, inOrder()), nodeRuntime());
}
