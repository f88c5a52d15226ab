import type { Diagnostic } from 'vscode-languageserver';
import { isBeingTyped } from './editedNote.ts';
import type { CheckedNote, Publishing } from './publishing.ts';

/** Leaves out, for a while, what is found in the sentence that is being typed. Only publishing knows of it. */
export interface QuietSentence {
  /** What may be shown of a note now. */
  shown(uri: string, note: CheckedNote): Diagnostic[];
  /** True where something of the note is held back. */
  holds(uri: string): boolean;
  forget(uri: string): void;
}

/**
 * `released` is called when a pause in typing lets out what was held back; an edit elsewhere and saving do so by
 * themselves, since the note is then shown anew.
 */
export function createQuietSentence(
  { service, runtime }: Pick<Publishing, 'service' | 'runtime'>,
  released: (uri: string) => void,
): QuietSentence {
  const pauses = new Map<string, { readonly edited: readonly number[]; readonly stop: () => void }>();
  const forget = (uri: string) => {
    pauses.get(uri)?.stop();
    pauses.delete(uri);
  };
  const pause = (uri: string, { edits, settings }: CheckedNote) => {
    const { edited } = edits;
    // A pause counts from the edit, however often the note is looked at meanwhile.
    if (pauses.get(uri)?.edited === edited) return;
    forget(uri);
    const stop = runtime.after(settings.quiet, () => {
      pauses.delete(uri);
      edits.edited = [];
      released(uri);
    });
    pauses.set(uri, { edited, stop });
  };
  return {
    shown(uri, note) {
      const findings = service.findings(note);
      // Who is shown something on saving or on demand wants all of it.
      const isQuiet = note.settings.quiet > 0 && note.settings.run === 'onType';
      const shown = findings.filter((finding) => !isQuiet || !isBeingTyped(finding, note.edits));
      if (shown.length < findings.length) pause(uri, note);
      else forget(uri);
      return service.diagnostics(note, shown);
    },
    holds: (uri) => pauses.has(uri),
    forget,
  };
}
