/** One of the eight DBT assumptions about patients and therapy. */
export type Assumption = 'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'A6' | 'A7' | 'A8';

export type Severity = 'off' | 'hint' | 'information' | 'warning';

/** How a note is written down. `dbt-note` is Markdown with known sections, and counts as mental-health work. */
export type NoteFormat = 'markdown' | 'plaintext' | 'dbt-note';

/** Line and character, both from 0; characters are UTF-16 code units, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A half-open stretch of the text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Wording offered instead. */
export interface Reframe {
  /** One line for a menu. */
  readonly title: string;
  /** Takes the place of `span`; `___` stands where only the writer knows. */
  readonly newText: string;
  /** What is replaced, which may be more than the words found. */
  readonly span: Span;
  readonly range: Range;
}

/** A wording that works against an assumption; the same keys as in the JSON of the command line, version 1. */
export interface Finding {
  readonly assumption: Assumption;
  /** `violation` is the writer's own wording; `reported` is what the client or somebody else said. */
  readonly kind: 'violation' | 'reported';
  /** The known wording, such as `attention-seeking`, or null where the words taken together told. */
  readonly pattern: string | null;
  readonly source: 'phrase' | 'model';
  /** A probability, 0 to 1. */
  readonly confidence: number;
  readonly span: Span;
  readonly range: Range;
  /** One line in plain words. It quotes the words found. */
  readonly message: string;
  /** Best first; none for reported words. */
  readonly reframes: readonly Reframe[];
}

/** The keys of `.foothold.json` that bear on findings; what is left out has its default. */
export interface Settings {
  readonly sensitivity?: 'low' | 'medium' | 'high';
  readonly register?: 'auto' | 'behavioral' | 'medical';
  readonly severity?: Readonly<Partial<Record<Assumption | 'reported', Severity>>>;
  /** Single wordings, such as `A2/attention-seeking`. */
  readonly patterns?: Readonly<Record<string, Severity>>;
}

export interface AnalyzeOptions {
  /** Plain text where neither this nor `name` is given. */
  readonly format?: NoteFormat;
  /** A file's name, which says how the note is written down: `monday.note.md`. */
  readonly name?: string;
  readonly settings?: Settings;
  /** False leaves `reframes` empty, which goes faster. */
  readonly reframes?: boolean;
}

/** An assumption with what there is to say of it. */
export interface Explanation {
  readonly code: Assumption;
  readonly assumption: string;
  /** Why we act as if it were true. */
  readonly why: string;
  /** What wording against it closes off. */
  readonly closesOff: string;
  /** One question to ask next. */
  readonly ask: string;
  readonly otherSide: string;
  readonly source: string;
}
