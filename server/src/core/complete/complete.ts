import type { NoteFormat } from '../document/note.ts';
import type { Span } from '../span.ts';
import { headings, openings } from './phrases.ts';
import { isProseAt } from './proseAt.ts';
import { terms } from './terms.ts';

/** Something to write at the cursor. */
export interface Completion {
  readonly kind: 'heading' | 'term' | 'opening';
  /** What the list shows, and by which it is found again. */
  readonly label: string;
  /** What sort of thing it is, in a few words. */
  readonly group: string;
  /** Replaces `span`, which ends at the cursor. */
  readonly newText: string;
  readonly span: Span;
}

/** Fewer letters than these are no word yet; a word in capitals may be a skill's name. */
const FEWEST_LETTERS = 4;
const FEWEST_CAPITALS = 3;
const LONGEST_TERM_IN_WORDS = 4;

/**
 * What can be completed at an offset of a Markdown note: headings behind `#`, terms from their fourth letter on, openings
 * of a reframe where a new word begins inside a sentence. Nothing in plain text, code, quotations and front matter.
 */
export function completeAt(text: string, format: NoteFormat, offset: number): readonly Completion[] {
  if (format === 'plaintext') return [];
  const line = text.slice(lineStart(text, offset), offset);
  const found = headingsFor(line, offset) ?? [...termsFor(line, offset), ...openingsFor(line, offset)];
  return found.length > 0 && isProseAt(text, offset) ? found : [];
}

/** One line on what a completion is; undefined where there is none of that name. */
export function explainCompletion(kind: Completion['kind'], label: string): string | undefined {
  if (kind === 'term') return terms.find((term) => term.label === label)?.explanation;
  const from = kind === 'heading' ? headings : openings;
  return Object.entries(from).find(([key]) => key.trim() === label)?.[1];
}

/** Null where the line begins no heading. */
function headingsFor(line: string, offset: number): readonly Completion[] | null {
  const [, gap, begun = ''] = /^ {0,3}#{1,6}([ \t]*)(.*)$/.exec(line) ?? [];
  if (gap === undefined || (gap === '' && begun !== '')) return null;
  const span = { start: offset - begun.length, end: offset };
  return Object.keys(headings)
    .filter((heading) => startsWith(heading, begun))
    .map((label) => ({
      kind: 'heading' as const,
      label,
      group: 'section heading',
      newText: gap === '' ? ` ${label}` : label,
      span,
    }));
}

function termsFor(line: string, offset: number): readonly Completion[] {
  return tails(line).flatMap((begun) =>
    terms
      .filter(({ label }) => startsWith(label, begun) && label.length > begun.length)
      .map(({ label, group }) => ({
        kind: 'term' as const,
        label,
        group,
        newText: label,
        span: { start: offset - begun.length, end: offset },
      })),
  );
}

function openingsFor(line: string, offset: number): readonly Completion[] {
  // At the start of a line of its own nothing is known yet; one that has just begun may be a bullet.
  const isBetweenWords = /\S[ \t]+$/.test(line) && /\p{L}/u.test(line);
  const begun = isBetweenWords ? [''] : tails(line).filter((tail) => tail.length > FEWEST_LETTERS);
  return begun.flatMap((words) =>
    Object.keys(openings)
      .filter((opening) => startsWith(opening, words) && opening.trim().length > words.length)
      .map((opening) => ({
        kind: 'opening' as const,
        label: opening.trim(),
        group: 'opening of a reframe',
        newText: opening,
        span: { start: offset - words.length, end: offset },
      })),
  );
}

/** The words that the line ends with, four to one of them, that are long enough to be completed. */
function tails(line: string): readonly string[] {
  const [run = ''] = /[\p{L}][\p{L}’' ,-]*$/u.exec(line) ?? [];
  const words = run.split(/(?<= )/);
  return Array.from({ length: Math.min(LONGEST_TERM_IN_WORDS, words.length) }, (_, more) =>
    words.slice(-1 - more).join(''),
  )
    .reverse()
    .filter((tail) => /^\p{L}/u.test(tail) && /[\p{L},]$/u.test(tail))
    .filter((tail) => tail.length >= (/^\p{Lu}+$/u.test(tail) ? FEWEST_CAPITALS : FEWEST_LETTERS));
}

function startsWith(text: string, begun: string): boolean {
  return text.toLowerCase().startsWith(begun.toLowerCase());
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  return start;
}
