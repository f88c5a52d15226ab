import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file that is being written beside its place, and appears there whole or not at all. */
export interface AtomicFile {
  write(content: string | Uint8Array): void;
  /** Puts the file into its place. `check` runs at the last moment; where it throws, the place stays as it was. */
  commit(check?: () => void): void;
  /** Leaves the place as it was. */
  discard(): void;
}

/**
 * Starts a file for `place`. A link is followed, so that it stays one; what lay there lends its mode and owner. Throws
 * the file system's error where there is no writing.
 */
export function openAtomic(place: string): AtomicFile {
  const target = realPlace(place);
  const folder = dirname(target);
  mkdirSync(folder, { recursive: true });
  removeLeftOver(folder, basename(target));
  const before = statSync(target, { throwIfNoEntry: false });
  const temporary = join(folder, `.${basename(target)}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
  // Before the file is there: a process can be asked to end at any moment.
  open.add(temporary);
  listen();
  const file = openSync(temporary, 'wx', before === undefined ? 0o666 : before.mode & 0o7777);
  const gone = () => {
    open.delete(temporary);
    rmSync(temporary, { force: true });
  };
  return {
    write(content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    },
    commit(check) {
      try {
        if (before !== undefined) keepMode(temporary, before);
        fsyncSync(file);
        closeSync(file);
        check?.();
        renameSync(temporary, target);
        open.delete(temporary);
      } catch (fault) {
        gone();
        throw fault;
      }
    },
    discard() {
      closeSync(file);
      gone();
    },
  };
}

/** Writes a file whole, or not at all. */
export function writeAtomic(place: string, content: string | Uint8Array, check?: () => void): void {
  const file = openAtomic(place);
  try {
    file.write(content);
  } catch (fault) {
    file.discard();
    throw fault;
  }
  file.commit(check);
}

function realPlace(place: string): string {
  try {
    return realpathSync(place);
  } catch {
    return place;
  }
}

function keepMode(temporary: string, { mode, uid, gid }: { mode: number; uid: number; gid: number }): void {
  try {
    chownSync(temporary, uid, gid);
  } catch {
    // Only the owner's own files can be given away; the mode below still holds.
  }
  chmodSync(temporary, mode & 0o7777);
}

/** Files that a process which was killed could not take away with it. */
function removeLeftOver(folder: string, name: string): void {
  for (const entry of readdirSync(folder)) {
    if (!entry.startsWith(`.${name}.`) || !entry.endsWith('.tmp')) continue;
    const pid = /^(\d+)-[0-9a-f]{8}$/.exec(entry.slice(name.length + 2, -4))?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, entry), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Temporary files that are open now. */
const open = new Set<string>();
let listening = false;

/** A process that is asked to end takes its temporary files away first. */
function listen(): void {
  if (listening) return;
  listening = true;
  const tidy = () => {
    for (const temporary of open) rmSync(temporary, { force: true });
    open.clear();
  };
  process.on('exit', tidy);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      tidy();
      process.kill(process.pid, signal);
    });
  }
}
