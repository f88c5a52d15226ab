import type { Connection } from 'vscode-languageserver';
import { createCoalescer } from './coalesce.ts';
import type { Publisher, Publishing } from './publishing.ts';
import { createQuietSentence } from './quietSentence.ts';

/** Sends diagnostics unasked, after every edit; edits that arrive together are answered once. */
export function pushDiagnostics(connection: Connection, publishing: Publishing): Publisher {
  const { runtime, noteOf, log } = publishing;
  const published = new Set<string>();
  const publish = async (uri: string) => {
    const note = await noteOf(uri);
    if (note === undefined) return clear(uri);
    const diagnostics = quiet.shown(uri, note);
    published.add(uri);
    await connection.sendDiagnostics({ uri, version: note.document.version, diagnostics });
  };
  const clear = async (uri: string) => {
    if (published.delete(uri)) await connection.sendDiagnostics({ uri, diagnostics: [] });
  };
  const guarded = (work: Promise<void>) => void work.catch((error: unknown) => log.fault('Checking a note', error));
  const edits = createCoalescer(runtime, (uri) => guarded(publish(uri)));
  const quiet = createQuietSentence(publishing, (uri) => edits.touch(uri));
  return {
    changed: (uri) => edits.touch(uri),
    saved(uri) {
      if (quiet.holds(uri)) edits.touch(uri);
    },
    closed(uri) {
      edits.forget(uri);
      quiet.forget(uri);
      guarded(clear(uri));
    },
    settingsChanged() {
      for (const uri of publishing.all()) edits.touch(uri);
    },
  };
}
