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
  /** Base64: one byte a bucket with its count, then per entry the fingerprint and the values, four bits each (see pack). */
  readonly data: string;
}

export interface Entry {
  readonly hash: number;
  readonly values: readonly number[];
}

const FINGERPRINT = 0xfff;
/** Four bits a value: -7 to 7. */
export const TOP = 7;

const fingerprintOf = (hash: number): number => hash & FINGERPRINT;
const bucketOf = (hash: number, bits: number): number => hash >>> (32 - bits);

/** Packs entries; of two with one fingerprint in a bucket the first stays. Values beyond ±7 are cut off. */
export function pack(entries: readonly Entry[], outputs: number, scale: number, bucketBits: number): PackedTable {
  const buckets: Entry[][] = Array.from({ length: 1 << bucketBits }, () => []);
  for (const entry of entries) {
    const bucket = buckets[bucketOf(entry.hash, bucketBits)];
    const twin = bucket?.some(({ hash }) => fingerprintOf(hash) === fingerprintOf(entry.hash));
    if (bucket !== undefined && !twin && bucket.length < 255) bucket.push(entry);
  }
  const nibbles: number[] = [];
  for (const bucket of buckets) nibbles.push(bucket.length & 15, bucket.length >> 4);
  for (const { hash, values } of buckets.flat()) {
    const mark = fingerprintOf(hash);
    nibbles.push(mark & 15, (mark >> 4) & 15, mark >> 8);
    for (let k = 0; k < outputs; k++) nibbles.push(Math.max(-TOP, Math.min(TOP, values[k] ?? 0)) + 8);
  }
  const bytes = new Uint8Array(Math.ceil(nibbles.length / 2));
  nibbles.forEach((nibble, i) => {
    bytes[i >> 1] = (bytes[i >> 1] ?? 0) | (nibble << (i % 2 === 0 ? 0 : 4));
  });
  return { outputs, scale, bucketBits, data: toBase64(bytes) };
}

export function unpack({ outputs, scale, bucketBits, data }: PackedTable): WeightTable {
  const bytes = fromBase64(data);
  const nibble = (i: number): number => ((bytes[i >> 1] ?? 0) >> ((i & 1) << 2)) & 15;
  const buckets = 1 << bucketBits;
  const starts = new Uint32Array(buckets + 1);
  for (let b = 0; b < buckets; b++) starts[b + 1] = (starts[b] ?? 0) + (bytes[b] ?? 0);
  const count = starts[buckets] ?? 0;
  const fingerprints = new Uint16Array(count);
  const values = new Int8Array(count * outputs);
  let at = buckets * 2;
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

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const block = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    parts.push(
      ALPHABET.charAt(block >> 18) +
        ALPHABET.charAt((block >> 12) & 63) +
        ALPHABET.charAt((block >> 6) & 63) +
        ALPHABET.charAt(block & 63),
    );
  }
  return parts.join('');
}

function fromBase64(text: string): Uint8Array {
  const codes = new Uint8Array(128);
  for (let i = 0; i < 64; i++) codes[ALPHABET.charCodeAt(i)] = i;
  const bytes = new Uint8Array((text.length >> 2) * 3);
  for (let i = 0, at = 0; i < text.length; i += 4, at += 3) {
    const block =
      ((codes[text.charCodeAt(i)] ?? 0) << 18) |
      ((codes[text.charCodeAt(i + 1)] ?? 0) << 12) |
      ((codes[text.charCodeAt(i + 2)] ?? 0) << 6) |
      (codes[text.charCodeAt(i + 3)] ?? 0);
    bytes[at] = block >> 16;
    bytes[at + 1] = (block >> 8) & 255;
    bytes[at + 2] = block & 255;
  }
  return bytes;
}
