/**
 * The server for both places in one file, so that the extension ships its rules and weights once: a worker of a browser
 * has `importScripts`, a process of its own has not.
 */
declare const importScripts: unknown;

void (typeof importScripts === 'function' ? import('./worker.ts') : import('./node.ts'));
