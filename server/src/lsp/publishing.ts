import type { LanguageService, OpenNote } from '../service/languageService.ts';
import type { EditedNote } from './editedNote.ts';
import type { InTurns } from './inTurns.ts';
import type { Log } from './log.ts';
import type { Runtime } from './runtime.ts';
import type { Writes } from './settingsSource.ts';

/** A document that is checked, with all that its diagnostics depend on. */
export interface CheckedNote extends OpenNote {
  readonly edits: Pick<EditedNote, 'edited'>;
  /** Where what the writer chooses to ignore is written down. */
  readonly writes?: Writes | undefined;
}

/** What both ways of publishing, push and pull, work with. */
export interface Publishing extends InTurns {
  readonly service: LanguageService;
  readonly runtime: Runtime;
  readonly log: Log;
  /** The note as it stands, with its settings; undefined where there is none, or none that is checked. */
  noteOf(uri: string): Promise<CheckedNote | undefined>;
  /** Addresses of all open documents. */
  all(): readonly string[];
}

/** Tells a client what is found, in one of the two ways that the protocol has. */
export interface Publisher {
  opened(uri: string): void;
  /** The note was opened or edited. */
  changed(uri: string): void;
  /** The note was saved: nothing in it is being typed any more. */
  saved(uri: string): void;
  /** The writer asks for the note to be looked at, whatever the settings. */
  asked(uri: string): void;
  closed(uri: string): void;
  /** What holds for notes changed: all are to be shown anew. */
  settingsChanged(): void;
}
