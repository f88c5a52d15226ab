import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeAtomic } from './atomicWrite.ts';

/**
 * What was found in notes, remembered by their content. A file for each folder of notes, so that memory holds one folder
 * at a time. An entry is named by a hash of the note's bytes and of all that bears on its findings, and sealed with a key
 * made from the same, which is kept nowhere: only who has the whole note can open it, and learns nothing new.
 */
export interface Cache<T> {
  /** What is remembered of a note. `place` is its full path, `settings` whatever else bears on its findings. */
  find(place: string, bytes: Uint8Array, settings: string): T | undefined;
  store(place: string, bytes: Uint8Array, settings: string, value: T): void;
  /** Writes down what is new. Never throws: a cache that can't be written is no reason to fail. */
  flush(): void;
}

interface Shard {
  /** By name: the day of its last use, counted from 1970, and the sealed value; empty for a note without anything. */
  readonly entries: Map<string, readonly [day: number, sealed: string]>;
  changed: number;
}

/** Folders that are held in memory at once. */
const mostShards = 8;
/** New entries after which a folder's file is written, so that a run that is killed loses little. */
const flushAfter = 500;
/** Days after which an entry that was not used goes. */
const keepDays = 60;

/** Opens the cache in `folder`. `engine` names version, rules and weights: another engine starts anew. */
export function openCache<T>(folder: string, engine: string, isEmpty: (value: T) => boolean, empty: T): Cache<T> {
  const shards = new Map<string, Shard>();
  const today = Math.floor(Date.now() / 86_400_000);
  const fileOf = (notes: string) =>
    join(folder, `${createHash('sha256').update(notes).digest('hex').slice(0, 24)}.json`);

  const shardOf = (place: string): Shard => {
    const notes = dirname(place);
    const shard = shards.get(notes) ?? { entries: readShard(fileOf(notes), engine), changed: 0 };
    // The folder that was used last goes to the end, so that the first is the one to let go.
    shards.delete(notes);
    shards.set(notes, shard);
    if (shards.size > mostShards) {
      const [oldest] = shards.keys();
      if (oldest !== undefined) release(oldest);
    }
    return shard;
  };
  const write = (notes: string, shard: Shard) => {
    if (shard.changed === 0) return;
    shard.changed = 0;
    try {
      prepare(folder);
      // Another process may have written meanwhile: what it found is kept.
      for (const [name, entry] of readShard(fileOf(notes), engine))
        if (!shard.entries.has(name)) shard.entries.set(name, entry);
      for (const [name, [day]] of shard.entries) if (today - day > keepDays) shard.entries.delete(name);
      writeAtomic(fileOf(notes), JSON.stringify({ version: 1, engine, entries: Object.fromEntries(shard.entries) }));
    } catch {
      // The next run looks at these notes again.
    }
  };
  const release = (notes: string) => {
    const shard = shards.get(notes);
    if (shard !== undefined) write(notes, shard);
    shards.delete(notes);
  };

  return {
    find(place, bytes, settings) {
      const shard = shardOf(place);
      const { name, key } = keysOf(bytes, engine, settings);
      const entry = shard.entries.get(name);
      if (entry === undefined) return undefined;
      const [day, sealed] = entry;
      const value = sealed === '' ? empty : (unseal(sealed, key) as T | undefined);
      if (value !== undefined && today - day > 7) {
        shard.entries.set(name, [today, sealed]);
        shard.changed++;
      }
      return value;
    },
    store(place, bytes, settings, value) {
      const shard = shardOf(place);
      const { name, key } = keysOf(bytes, engine, settings);
      shard.entries.set(name, [today, isEmpty(value) ? '' : seal(value, key)]);
      if (++shard.changed >= flushAfter) write(dirname(place), shard);
    },
    flush() {
      for (const [notes, shard] of shards) write(notes, shard);
    },
  };
}

/** Name and key of an entry: two parts of one hash, neither of which tells the other. */
function keysOf(bytes: Uint8Array, engine: string, settings: string): { name: string; key: Uint8Array } {
  const hash = createHash('sha512').update(`${engine}\n${settings}\n`).update(bytes).digest();
  return { name: hash.subarray(0, 16).toString('base64url'), key: hash.subarray(16, 48) };
}

// A key seals one value only, so the nonce may be the same each time.
const nonce = new Uint8Array(12);

function seal(value: unknown, key: Uint8Array): string {
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = [cipher.update(JSON.stringify(value), 'utf8'), cipher.final()];
  return Buffer.concat([cipher.getAuthTag(), ...sealed]).toString('base64');
}

/** Undefined where it was damaged. */
function unseal(sealed: string, key: Uint8Array): unknown {
  try {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAuthTag(bytes.subarray(0, 16));
    return JSON.parse(decipher.update(bytes.subarray(16), undefined, 'utf8') + decipher.final('utf8'));
  } catch {
    return undefined;
  }
}

function readShard(file: string, engine: string): Shard['entries'] {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof read !== 'object' || read === null || !('engine' in read) || !('entries' in read)) return new Map();
    if (read.engine !== engine || typeof read.entries !== 'object' || read.entries === null) return new Map();
    return new Map(
      Object.entries(read.entries).filter(
        (entry): entry is [string, [number, string]] =>
          Array.isArray(entry[1]) && typeof entry[1][0] === 'number' && typeof entry[1][1] === 'string',
      ),
    );
  } catch {
    // None yet, or one that was damaged: it is written anew.
    return new Map();
  }
}

/** The cache's folder keeps itself out of version control. */
function prepare(folder: string): void {
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(join(folder, '.gitignore'), '*\n', { flag: 'wx' });
  } catch {
    // It is there.
  }
}
