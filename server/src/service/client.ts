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
  /** It shows an outline of parts within parts, or only a list. */
  readonly outline: 'tree' | 'flat';
  /** How many stretches of a note it can fold. */
  readonly mostFolds: number;
  /** It can show that something is of no use any more. */
  readonly tags: boolean;
  /** It asks for the edit of an action when that is chosen. */
  readonly resolvesEdits: boolean;
  /** The folder of the pages about the assumptions, as an address that ends in `/`; null where they are not at hand. */
  readonly docs: string | null;
}
