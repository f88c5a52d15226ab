import { resolve } from 'node:path';
import { writeAtomic } from '../host/atomicWrite.ts';
import { encodeLike } from '../host/encode.ts';
import { isUnreadable, type Unreadable } from '../host/files.ts';
import { faultWords, nodeFiles } from '../host/nodeFiles.ts';
import type { Io } from './io.ts';
import { maxNoteBytes } from './noteText.ts';

/**
 * Writes a note back in its own encoding and mode, whole or not at all. Where the file is no longer what was read, it is
 * left as it is. Undefined where all went well, else why not.
 */
export async function writeNote(
  path: string,
  text: string,
  read: Uint8Array,
  { cwd }: Pick<Io, 'cwd'>,
): Promise<Unreadable | undefined> {
  const place = resolve(cwd, path);
  const now = await nodeFiles.read(place, { maxBytes: maxNoteBytes });
  if (now === undefined || isUnreadable(now) || Buffer.compare(now, read) !== 0)
    return { reason: 'somebody changed it meanwhile, so it was left as it is' };
  try {
    writeAtomic(place, encodeLike(text, read));
    return undefined;
  } catch (fault) {
    return { reason: faultWords(fault).replace('read', 'write') };
  }
}
