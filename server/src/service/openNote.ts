import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { NoteFormat } from '../core/document/note.ts';
import type { Settings } from '../core/settings.ts';

/** A note that an editor has open: its text as it stands, how it is written down, and what its place is set to. */
export interface OpenNote {
  readonly document: TextDocument;
  readonly format: NoteFormat;
  readonly settings: Settings;
}
