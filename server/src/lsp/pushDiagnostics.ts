import type { Connection } from 'vscode-languageserver';
import { createCoalescer } from './coalesce.ts';
import { createDue, type Occasion } from './due.ts';
import type { Publisher, Publishing } from './publishing.ts';
import { createQuietSentence } from './quietSentence.ts';

/** Sends diagnostics unasked, after every edit; edits that arrive together are answered once. */
export function pushDiagnostics(connection: Connection, publishing: Publishing): Publisher {
  const { runtime, known, log } = publishing;
  const published = new Set<string>();
  const waiting = new Set<string>();
  const due = createDue();
  const publish = async (uri: string) => {
    // Whatever is waited for already will be shown as it stands then.
    if (waiting.has(uri)) return;
    waiting.add(uri);
    const note = await known(uri).finally(() => waiting.delete(uri));
    if (note === undefined) return clear(uri);
    if (!due.take(uri, note.settings.run)) return;
    const diagnostics = quiet.shown(uri, note);
    published.add(uri);
    await connection.sendDiagnostics({ uri, version: note.document.version, diagnostics });
  };
  const clear = async (uri: string) => {
    if (published.delete(uri)) await connection.sendDiagnostics({ uri, diagnostics: [] });
  };
  const guarded = (work: Promise<void>) => void work.catch((error: unknown) => log.fault('Checking a note', error));
  const edits = createCoalescer(runtime, (uri) => guarded(publish(uri)));
  const touch = (uri: string, occasion: Occasion) => {
    due.note(uri, occasion);
    edits.touch(uri);
  };
  const quiet = createQuietSentence(publishing, (uri) => edits.touch(uri));
  return {
    opened: (uri) => due.note(uri, 'opened'),
    changed: (uri) => touch(uri, 'edited'),
    saved(uri) {
      // Where one types and nothing is held back, what is shown is what was found.
      due.note(uri, 'saved');
      if (quiet.holds(uri) || due.waits(uri)) edits.touch(uri);
    },
    asked: (uri) => touch(uri, 'asked'),
    closed(uri) {
      edits.forget(uri);
      quiet.forget(uri);
      due.closed(uri);
      guarded(clear(uri));
    },
    settingsChanged() {
      for (const uri of publishing.all()) touch(uri, 'settings');
    },
  };
}
