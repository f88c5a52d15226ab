import { type Connection, DidChangeWatchedFilesNotification, type FileSystemWatcher } from 'vscode-languageserver';
import type { LspClient } from './client.ts';
import { nameOf } from './noteKind.ts';
import type { Runtime } from './runtime.ts';

/** Asks the client to tell of changes to packs, which may lie anywhere and be named anyhow: each when it is first in force. */
export function createPackWatcher(
  connection: Connection,
  { registersFiles, watchesOutside }: LspClient,
  { uriOf }: Runtime,
): (places: readonly string[]) => void {
  const watched = new Set<string>();
  return (places) => {
    const fresh = places.filter((place) => !watched.has(place));
    if (!registersFiles || fresh.length === 0) return;
    for (const place of fresh) watched.add(place);
    const watchers = fresh.map((place) => watcherFor(uriOf(place), watchesOutside));
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {});
  };
}

function watcherFor(uri: string, watchesOutside: boolean): FileSystemWatcher {
  // What would be a wildcard stands for any sign.
  const name = nameOf(uri).replace(/[*?[\]{}!,\\]/g, '?');
  if (!watchesOutside) return { globPattern: `**/${name}` };
  return { globPattern: { baseUri: uri.slice(0, uri.lastIndexOf('/')), pattern: name } };
}
