import type { Line } from './lines.ts';
import type { SectionKind } from './note.ts';
import { kindOfTitle } from './titleKind.ts';

/** A label; `titleEnd` is after its words, `end` after its colon. */
export interface Label {
  readonly title: string;
  readonly start: number;
  readonly titleEnd: number;
  readonly end: number;
  /** What its words say the section is for, if anything. */
  readonly sectionKind: SectionKind | undefined;
}

const BULLET =
  /(?:[*+•◦▪▫‣·●○■□✓✔➢►→]|[-–—](?=\s|[\p{L}\d]+\s)|o(?=\t| {2})|\(?\d{1,3}(?:\)|\.(?=\s))|\(?(?:[a-z]|[ivx]{2,4})\)|[a-h]\.(?=\s+\p{Lu}))[ \t]*(?=\S)/uy;
const CLOCK = String.raw`(?:[01]?\d|2[0-4])(?:[:.]\d\d|h\d\d)(?:\s?[ap]\.?m\b\.?)?|(?:[01]\d|2[0-4])[0-5]\d(?:h|hrs)?`;
const DATE = String.raw`\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\d{4}-\d\d-\d\d`;
const DAY = `(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun)(?:day|nesday|sday|rsday|urday)?`;
const STAMP = new RegExp(
  String.raw`(?:${DAY})(?:[.,:]?\s+(?:${CLOCK}|${DATE})(?!\d)| {2,}|:)|(?:(?:${CLOCK})(?:\s?[-–]\s?(?:${CLOCK}))?|${DATE})(?=[:,.]?\s)`,
  'iuy',
);
const LABEL = /(\p{L}[\p{L}\p{M}\p{N} \t'’.&/(),#+-]{0,58}?)[ \t]*:(?=\s|$|[*_])/uy;
const KNOWN_LABEL = /(\p{L}[\p{L} /]{0,30}?)(?:[ \t]*:|[ \t]+[-–—](?=\s)|-(?=\s))/uy;

/** Where the text after the line's bullet or number begins; -1 where it has none. */
export function afterBullet(prose: string, line: Line): number {
  BULLET.lastIndex = line.start;
  const found = BULLET.exec(prose);
  return found !== null && BULLET.lastIndex < line.end ? BULLET.lastIndex : -1;
}

const LONGEST_LABEL = 64;

/** True where the line begins with a time of day, a date or a day of the week, as shift notes do. */
export function startsWithStamp(prose: string, line: Line): boolean {
  if (!/[\dmtwfs]/i.test(prose.charAt(line.start))) return false;
  STAMP.lastIndex = line.start;
  return STAMP.test(prose) && STAMP.lastIndex <= line.end;
}

/** The label that the text from `start` begins with, if any. */
export function labelAt(prose: string, start: number, end: number): Label | undefined {
  const reach = prose.slice(start, Math.min(end, start + LONGEST_LABEL));
  if (!/:|[-–—]\s/.test(reach)) return undefined;
  return match(LABEL, prose, start, end, isLabel) ?? match(KNOWN_LABEL, prose, start, end, isTitle);
}

function match(
  pattern: RegExp,
  prose: string,
  start: number,
  end: number,
  accepts: (title: string, mark: string, sectionKind: SectionKind | undefined) => boolean,
): Label | undefined {
  pattern.lastIndex = start;
  const found = pattern.exec(prose);
  const title = found?.[1]?.trimEnd();
  if (found === null || title === undefined || pattern.lastIndex > end) return undefined;
  const { lastIndex: labelEnd } = pattern;
  const sectionKind = kindOfTitle(title);
  if (!accepts(title, prose.charAt(labelEnd - 1), sectionKind)) return undefined;
  return { title, start, titleEnd: start + title.length, end: labelEnd, sectionKind };
}

/** Sentences that run into a colon ("She told me this:") are no labels. */
function isLabel(title: string, _mark: string, sectionKind: SectionKind | undefined): boolean {
  if (/ {3}|\t/.test(title)) return false;
  if (sectionKind !== undefined) return true;
  if (!/^[\p{Lu}\p{Lt}]/u.test(title) || /[.!?]\s/.test(title.replace(/^(?:Dr|Mr|Mrs|Ms|Prof|Pt)\.\s/, '')))
    return false;
  const words = title.split(/[\s/]+/);
  return title.length === 1 || (words.length <= 6 && !NO_LABEL.test(title));
}

const NO_LABEL =
  /^(?:I|He|She|They|We|You|It|There|This|That|These|Those|But|And|So|If|When|As|Asked|Told|Said|Then)\b|\b(?:is|are|was|were|said|says|told|asked|she|he|they|I)\b/;

function isTitle(title: string, mark: string, sectionKind: SectionKind | undefined): boolean {
  if (title.length === 1) return /[A-Z]/.test(title) && mark !== ':';
  return sectionKind !== undefined && (mark === ':' || /^\p{Lu}/u.test(title));
}

const SENTENCE_WORDS =
  /\b(?:I|HE|SHE|THEY|WE|IT|IS|ARE|WAS|WERE|HAS|HAD|DOES|DID|WILL|WANTS?|NOT|CAN'T|WON'T|DON'T|DIDN'T)\b/;

/** True for a line in capitals alone, such as `HANDOVER` or `REVIEW OF SYSTEMS`. */
export function isInCapitals(text: string): boolean {
  return (
    text.length <= 72 &&
    /\p{Lu}{3}/u.test(text) &&
    !/\p{Ll}/u.test(text) &&
    !/[.,;?!]$|: /.test(text) &&
    text.split(/\s+/).length <= 10 &&
    !SENTENCE_WORDS.test(text)
  );
}
