/** Why a file could not be had, in words that may stand after its name and a colon. */
export interface Unreadable {
  readonly reason: string;
}

/**
 * All that Foothold reads from outside: Node's file system on the command line and in a desktop editor, the editor's own
 * files in a browser. Places are paths or addresses; nobody but the implementation takes them apart.
 */
export interface Files {
  /**
   * The file's bytes, undefined where there is no such file, or why it can't be read. Never rejects. `plainOnly` refuses
   * pipes and devices, which might keep the reader waiting.
   */
  read(
    place: string,
    limits: { readonly maxBytes: number; readonly plainOnly?: boolean },
  ): Promise<Uint8Array | Unreadable | undefined>;
  /** The folder that `place` lies in, or undefined at the top. */
  parent(place: string): string | undefined;
  join(folder: string, name: string): string;
  /** A path as somebody wrote it, from `folder` or from the top. */
  resolve(folder: string, path: string): string;
  /** A name for content: the same for the same bytes, and for no others. */
  hash(bytes: Uint8Array): string;
  /** What lies in a folder, sorted by name; empty where it can't be read. Links to folders are left out. Never throws. */
  list?(folder: string): readonly { readonly name: string; readonly isFolder: boolean }[];
  /** Where the user's own configuration is, for all folders; undefined where there is no such place. */
  ownConfig?(): string | undefined;
  /** A place as people write it: what lies in the user's home begins with `~`. */
  spoken?(place: string): string;
  /** Writes a file whole, or not at all; says why not where it can't be written. Absent where nothing can be written. */
  write?(place: string, text: string): Promise<Unreadable | undefined>;
  /** From `folder` down to `place`, joined by `/`; starts with `../` where it lies elsewhere. */
  relative(folder: string, place: string): string;
}

export function isUnreadable<T extends object>(read: T | Unreadable): read is Unreadable {
  return 'reason' in read;
}
