import { resolve } from 'node:path';
import { decode } from '../host/decode.ts';
import { isUnreadable, type Unreadable } from '../host/files.ts';
import { joined, nodeFiles, tooLarge } from '../host/nodeFiles.ts';
import type { Io } from './io.ts';

/** The largest note that is read, in bytes. */
export const maxNoteBytes = 20_000_000;

/** The text of a note, or why it can't be had; `-` is standard input. */
export async function noteText(path: string, io: Io): Promise<string | Unreadable> {
  const content = await noteContent(path, io);
  return isUnreadable(content) ? content : content.text;
}

/** A note as it lies on disk and as it reads. */
export interface NoteContent {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** A note's bytes and text, or why they can't be had. */
export async function noteContent(path: string, io: Pick<Io, 'cwd' | 'input'>): Promise<NoteContent | Unreadable> {
  const bytes =
    path === '-' ? await readInput(io.input) : await nodeFiles.read(resolve(io.cwd, path), { maxBytes: maxNoteBytes });
  if (bytes === undefined) return { reason: 'there is no such file' };
  if (isUnreadable(bytes)) return bytes;
  const text = decode(bytes);
  return typeof text === 'string' ? { bytes, text } : text;
}

async function readInput(input: AsyncIterable<Uint8Array>): Promise<Uint8Array | Unreadable> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += chunk.length;
    if (size > maxNoteBytes) return tooLarge(maxNoteBytes);
    chunks.push(chunk);
  }
  return joined(chunks, size);
}
