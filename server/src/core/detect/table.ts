import { fromText, toText } from './packedText.ts';

/*
 * Weights of hashed features, packed small. Entries are sorted by bucket (the hash's top bits); a fingerprint of the low bits
 * tells them apart inside a bucket. A feature that is not there is taken for one that is in about one of 500 look-ups.
 */

/** `outputs` small whole numbers per feature; times `scale` they are weights. */
export interface WeightTable {
  readonly outputs: number;
  readonly scale: number;
  readonly bucketBits: number;
  /** Where each bucket's entries begin; one more at the end. */
  readonly starts: Uint32Array;
  readonly fingerprints: Uint16Array;
  /** Row-major: entry × outputs. */
  readonly values: Int8Array;
}

/** A table as it is kept in the generated data file. */
export interface PackedTable {
  readonly outputs: number;
  readonly scale: number;
  readonly bucketBits: number;
  /** Four bits a bucket with its count, then per entry the fingerprint and the values, four bits each (packedText.ts). */
  readonly data: string;
}

export interface Entry {
  readonly hash: number;
  readonly values: readonly number[];
}

const FINGERPRINT = 0xfff;
/** Four bits a value: -7 to 7. */
export const TOP = 7;
/** Four bits a count. */
const FULL = 15;

const fingerprintOf = (hash: number): number => hash & FINGERPRINT;
const bucketOf = (hash: number, bits: number): number => hash >>> (32 - bits);

/** Entries in the order of a table; of two with one fingerprint in a bucket the first stays, and so do the first fifteen of a bucket. */
export function filed<T extends { readonly hash: number }>(
  entries: readonly T[],
  bucketBits: number,
): readonly (readonly T[])[] {
  const buckets: T[][] = Array.from({ length: 1 << bucketBits }, () => []);
  for (const entry of entries) {
    const bucket = buckets[bucketOf(entry.hash, bucketBits)];
    const twin = bucket?.some(({ hash }) => fingerprintOf(hash) === fingerprintOf(entry.hash));
    if (bucket !== undefined && !twin && bucket.length < FULL) bucket.push(entry);
  }
  return buckets;
}

/** Packs entries. Values beyond ±7 are cut off. */
export function pack(entries: readonly Entry[], outputs: number, scale: number, bucketBits: number): PackedTable {
  const buckets = filed(entries, bucketBits);
  const nibbles: number[] = buckets.map(({ length }) => length);
  for (const { hash, values } of buckets.flat()) {
    const mark = fingerprintOf(hash);
    nibbles.push(mark & 15, (mark >> 4) & 15, mark >> 8);
    for (let k = 0; k < outputs; k++) nibbles.push(nibbleOf(values[k]));
  }
  return { outputs, scale, bucketBits, data: toText(bytesOf(nibbles)) };
}

export function unpack({ outputs, scale, bucketBits, data }: PackedTable): WeightTable {
  const nibble = nibblesOf(fromText(data));
  const buckets = 1 << bucketBits;
  const starts = new Uint32Array(buckets + 1);
  for (let b = 0; b < buckets; b++) starts[b + 1] = (starts[b] ?? 0) + nibble(b);
  const count = starts[buckets] ?? 0;
  const fingerprints = new Uint16Array(count);
  const values = new Int8Array(count * outputs);
  let at = buckets;
  for (let entry = 0; entry < count; entry++) {
    fingerprints[entry] = nibble(at) | (nibble(at + 1) << 4) | (nibble(at + 2) << 8);
    at += 3;
    for (let k = 0; k < outputs; k++) values[entry * outputs + k] = nibble(at++) - 8;
  }
  return { outputs, scale, bucketBits, starts, fingerprints, values };
}

/** Index of the feature's entry, or -1. */
export function find({ bucketBits, starts, fingerprints }: WeightTable, hash: number): number {
  const bucket = bucketOf(hash, bucketBits);
  const mark = fingerprintOf(hash);
  const end = starts[bucket + 1] ?? 0;
  for (let at = starts[bucket] ?? 0; at < end; at++) if (fingerprints[at] === mark) return at;
  return -1;
}

/** Further values of some of a table's entries, several outputs each. */
export interface WeightRows {
  readonly outputs: number;
  readonly scale: number;
  /** By entry of the table: which row is its, or -1. */
  readonly rows: Int32Array;
  /** Row-major: row × outputs. */
  readonly values: Int8Array;
}

/** Rows as they are kept in the generated data file. */
export interface PackedRows {
  readonly outputs: number;
  readonly scale: number;
  /** How many entries the table has. */
  readonly entries: number;
  /** Four bits for each four entries, which of them have a row; then the values of the rows, four bits each (packedText.ts). */
  readonly data: string;
}

/** Packs rows for the entries of a table, in its order (see `filed`); null where an entry has none. */
export function packRows(rows: readonly (readonly number[] | null)[], outputs: number, scale: number): PackedRows {
  const nibbles: number[] = Array.from({ length: Math.ceil(rows.length / 4) }, () => 0);
  rows.forEach((row, entry) => {
    if (row !== null) nibbles[entry >> 2] = (nibbles[entry >> 2] ?? 0) | (1 << (entry & 3));
  });
  for (const row of rows) for (let k = 0; row !== null && k < outputs; k++) nibbles.push(nibbleOf(row[k]));
  return { outputs, scale, entries: rows.length, data: toText(bytesOf(nibbles)) };
}

export function unpackRows({ outputs, scale, entries, data }: PackedRows): WeightRows {
  const nibble = nibblesOf(fromText(data));
  const rows = new Int32Array(entries);
  let count = 0;
  for (let entry = 0; entry < entries; entry++) rows[entry] = (nibble(entry >> 2) >> (entry & 3)) & 1 ? count++ : -1;
  const values = new Int8Array(count * outputs);
  const from = Math.ceil(entries / 4);
  for (let i = 0; i < values.length; i++) values[i] = nibble(from + i) - 8;
  return { outputs, scale, rows, values };
}

const nibbleOf = (value = 0): number => Math.max(-TOP, Math.min(TOP, value)) + 8;

function bytesOf(nibbles: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(nibbles.length / 2));
  nibbles.forEach((nibble, i) => {
    bytes[i >> 1] = (bytes[i >> 1] ?? 0) | (nibble << (i % 2 === 0 ? 0 : 4));
  });
  return bytes;
}

function nibblesOf(bytes: Uint8Array): (i: number) => number {
  return (i) => ((bytes[i >> 1] ?? 0) >> ((i & 1) << 2)) & 15;
}
