/** Why a file could not be had, in words that may stand after its name and a colon. */
export interface Unreadable {
  readonly reason: string;
}

/**
 * All that Foothold reads from outside: Node's file system on the command line and in a desktop editor, the editor's own
 * files in a browser. Places are paths or addresses; nobody but the implementation takes them apart.
 */
export interface Files {
  /** The file's bytes, undefined where there is no such file, or why it can't be read. Never rejects. */
  read(place: string, limits: { readonly maxBytes: number }): Promise<Uint8Array | Unreadable | undefined>;
  /** The folder that `place` lies in, or undefined at the top. */
  parent(place: string): string | undefined;
  join(folder: string, name: string): string;
  /** From `folder` down to `place`, joined by `/`; starts with `../` where it lies elsewhere. */
  relative(folder: string, place: string): string;
}

export function isUnreadable<T extends object>(read: T | Unreadable): read is Unreadable {
  return 'reason' in read;
}
