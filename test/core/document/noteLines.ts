import type { NoteFormat } from '../../../server/src/core/document/note.ts';
import { readNote } from '../../../server/src/core/document/readNote.ts';
import { splitSentences } from '../../../server/src/core/document/sentences.ts';

/** A note as readable lines, one a segment: `paragraph/plan: First sentence. | Second sentence.` */
export function noteLines(text: string, format: NoteFormat): readonly string[] {
  return readNote(text, format).segments.map(({ kind, section, prose }) => {
    const sentences = splitSentences(prose).map(({ start, end }) => prose.slice(start, end).replace(/\s+/g, ' '));
    return `${kind}/${section}: ${sentences.join(' | ')}`;
  });
}

/** The sections as lines: `2 plan: Next steps`. */
export function sectionLines(text: string, format: NoteFormat): readonly string[] {
  return readNote(text, format).sections.map(({ level, kind, title }) => `${level} ${kind}: ${title}`);
}
