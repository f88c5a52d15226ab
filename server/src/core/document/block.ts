import { afterBullet, isInCapitals, type Label, labelAt, startsWithStamp } from './lineStarts.ts';
import { type Line, linesOf } from './lines.ts';
import type { SegmentKind } from './note.ts';
import type { Opening } from './pieces.ts';
import { isRow } from './rows.ts';
import { kindOfNote, kindOfTitle } from './titleKind.ts';

/** A run of lines with no blank line between them, and what its reader knows of it. */
export interface Block {
  /** The stretch of note itself, and the same with its markup blanked. */
  readonly source: string;
  readonly prose: string;
  /** Where it begins in the note. */
  readonly start: number;
  readonly kind: SegmentKind;
  /** How deep in lists it stands. */
  readonly depth: number;
  /** The column that its first line begins in. */
  readonly column: number;
  /** Where the stretches of `prose` in bold end, by where they begin. */
  readonly bold: ReadonlyMap<number, number>;
  /** Rank of a line in capitals or a known title that stands alone in its line. */
  readonly headingRank: Opening['rank'];
  /** True where two spaces at the end of a line mean a new line, as in Markdown. */
  readonly hardBreaks: boolean;
  /** True where the whole note is in capitals, so that a line in capitals is no heading. */
  readonly inCapitals: boolean;
  /** True where nothing stands before it in the note: its first line may be the note's title. */
  readonly first: boolean;
}

/** A line, and what it may begin with. */
export interface BlockLine extends Line {
  /** Where its words begin, after a bullet or number. */
  readonly text: number;
  readonly label: Label | undefined;
  readonly stamp: boolean;
  readonly row: boolean;
}

export function blockLines(block: Block): readonly BlockLine[] {
  const { prose } = block;
  return linesOf(prose, block.column).map((line) => {
    const bullet = afterBullet(prose, line);
    const text = bullet < 0 ? line.start : bullet;
    const row = isRow(prose.slice(text, line.end));
    const label = row ? undefined : labelOf(block, text, line);
    const { start, end, isFirst, indent } = line;
    return { start, end, isFirst, indent, text, label, stamp: startsWithStamp(prose, line), row };
  });
}

/** The label at `start`: words before a colon, or words in bold that end with a full stop or fill their line. */
export function labelOf(block: Block, start: number, line: Line): Label | undefined {
  const { prose } = block;
  const boldEnd = block.bold.get(start);
  if (boldEnd !== undefined && boldEnd <= line.end) {
    const text = prose.slice(start, boldEnd).trimEnd();
    const title = text.replace(/[.:]$/, '');
    const short = wordCount(title) <= (title === text ? 8 : 5) && !/[.!?:]\s/.test(title);
    if (short && title !== '' && (title !== text || start + text.length === line.end)) {
      return {
        title,
        start,
        titleEnd: start + title.length,
        end: start + text.length,
        sectionKind: kindOfTitle(title),
      };
    }
  }
  return labelAt(prose, start, line.end);
}

/** True where the label is a heading's words, so that alone in its line it is one. */
export function isKnownLabel({ title, sectionKind }: Label): boolean {
  return title.length === 1 || sectionKind !== undefined || isInCapitals(title);
}

export function isBold(block: Block, start: number, end: number): boolean {
  return (block.bold.get(start) ?? 0) >= end;
}

/** A line that stands for a heading: in capitals at the top of its block, or a known title with nothing else in its line. */
export function isHeading(block: Block, line: Line, below: Line | undefined): boolean {
  if (block.kind !== 'paragraph' || line.end - line.start > 80) return false;
  const text = block.prose.slice(line.start, line.end);
  if ('.,;?!'.includes(text.charAt(text.length - 1))) return false;
  if (block.first && line.isFirst && isNoteTitle(text)) return true;
  if (isPlainTitle(text)) return true;
  if (isBold(block, line.start, line.end)) return line.isFirst && wordCount(text) <= 12;
  if (block.inCapitals || !line.isFirst || !isInCapitals(text)) return false;
  return below === undefined || !isInCapitals(block.prose.slice(below.start, below.end));
}

/** "DBT consultation team, Tuesday": a few words that say what the whole note is, and no sentence. */
function isNoteTitle(text: string): boolean {
  return (
    /^\p{Lu}/u.test(text) && !/\p{Ll}{3}[.!?] /u.test(text) && wordCount(text) <= 14 && kindOfNote(text) !== undefined
  );
}

/** "Plan" or "Assessment / Plan", but not "DDx - MI, PE", which goes on after its title. */
function isPlainTitle(text: string): boolean {
  return (
    text.length <= 60 &&
    /^\p{Lu}[^:,–—]*$/u.test(text) &&
    !text.includes('- ') &&
    wordCount(text) <= 5 &&
    kindOfTitle(text) !== undefined
  );
}

export function wordCount(text: string): number {
  return text.split(/\s+/).length;
}
