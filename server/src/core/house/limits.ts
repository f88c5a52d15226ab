/** What a pack may hold at most, so that no file, made by mistake or on purpose, slows a note down or takes all memory. */
export const limits = {
  /** Packs in one configuration. */
  packs: 20,
  /** Bytes of a file. */
  bytes: 128_000,
  patterns: 500,
  /** Of one pattern. */
  phrases: 100,
  reframes: 20,
  examples: 50,
  /** Characters of one text. */
  characters: 500,
  /** Steps that one phrase may take at a word of a note (see `workOf`), and all phrases of a pack together. */
  work: 1_000,
  workInAll: 50_000,
  /** Faults that are told one by one. */
  problems: 50,
} as const;
