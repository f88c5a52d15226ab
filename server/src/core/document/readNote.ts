import type { Note, NoteFormat, Segment } from './note.ts';

/** Reads a note: which stretches are prose, and under which section. Never throws; offsets are UTF-16. */
export function readNote(text: string, format: NoteFormat): Note {
  return { text, format, segments: paragraphs(text), sections: [] };
}

/** Stretches of text between blank lines. */
function paragraphs(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  let start = -1;
  let end = -1;
  const close = () => {
    if (start >= 0) {
      segments.push({ span: { start, end }, prose: text.slice(start, end), kind: 'paragraph', section: 'none' });
    }
    start = -1;
  };
  for (let at = 0; at <= text.length; ) {
    const next = text.indexOf('\n', at);
    const lineEnd = next < 0 ? text.length : next;
    const line = text.slice(at, lineEnd);
    if (line.trim() === '') close();
    else {
      if (start < 0) start = at + line.length - line.trimStart().length;
      end = at + line.trimEnd().length;
    }
    at = lineEnd + 1;
  }
  close();
  return segments;
}
