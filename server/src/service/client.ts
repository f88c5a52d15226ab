import type { PositionEncoding } from '../core/lines.ts';

/** What the service has to know of a client to answer in a form that it understands. */
export interface Client {
  /** How it counts columns. */
  readonly encoding: PositionEncoding;
  /** It shows Markdown in hovers. */
  readonly markdown: boolean;
  /**
   * The edits it takes: for a text whatever its version, for the version they were made for, or these with slots to step
   * through as well.
   */
  readonly edits: 'plain' | 'versioned' | 'snippets';
  /** The folder of the pages about the assumptions, as an address that ends in `/`; null where they are not at hand. */
  readonly docs: string | null;
}
