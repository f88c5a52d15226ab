import type { Span } from '../span.ts';

/** How a note is written down. `dbt-note` is Markdown with known sections, and counts as mental-health work. */
export type NoteFormat = 'markdown' | 'plaintext' | 'dbt-note';

/**
 * What a part of the note is for, told by its heading or label: SOAP, DAP, BIRP, GIRP, PIE, minutes, letters.
 * `education` is a handout or teaching text, `form` a printed form's own label text.
 */
export type SectionKind =
  | 'none'
  | 'subjective'
  | 'objective'
  | 'assessment'
  | 'intervention'
  | 'response'
  | 'plan'
  | 'team'
  | 'education'
  | 'form';

export type SegmentKind = 'paragraph' | 'listItem' | 'tableCell' | 'heading' | 'blockQuote';

/** An unbroken stretch of prose: a paragraph, list item, table cell, heading or hard-wrapped entry. */
export interface Segment {
  /** Where it lies in the note. */
  readonly span: Span;
  /**
   * The words to judge, exactly as long as `span`: markup, code, addresses and comments are blanked with spaces, so an
   * offset in `prose` plus `span.start` is an offset in the note. Line breaks are kept.
   */
  readonly prose: string;
  readonly kind: SegmentKind;
  readonly section: SectionKind;
}

/** A stretch of note under a heading (to the next of its level or above) or a label (to the next label or heading). */
export interface Section {
  readonly title: string;
  readonly kind: SectionKind;
  /** Where the heading or label itself stands. */
  readonly titleSpan: Span;
  readonly span: Span;
  /** 1 to 6 for headings, 7 at most for labels, which count one below the heading they stand under. */
  readonly level: number;
}

/** A note, read: its text, and what of it is prose. Segments and sections are in text order; segments never overlap. */
export interface Note {
  readonly text: string;
  readonly format: NoteFormat;
  readonly segments: readonly Segment[];
  readonly sections: readonly Section[];
}
