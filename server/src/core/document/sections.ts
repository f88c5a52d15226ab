import type { Section, SectionKind, Segment } from './note.ts';
import type { Opening, Piece } from './pieces.ts';
import { letterSchemes } from './sectionTitles.ts';
import { kindOfNote } from './titleKind.ts';

interface OpenSection extends Omit<Section, 'span'> {
  end: number;
  /** True where the section ends with its paragraph unless a list or table follows. */
  readonly short: boolean;
}

/** What the piece at hand stands in. */
interface Place {
  readonly headings: OpenSection[];
  label: OpenSection | undefined;
  /** The labelled list item that the piece may be nested in. */
  item: { readonly depth: number; readonly kind: SectionKind } | undefined;
}

/** Gives every piece its section, and lists the sections. `end` is the note's length. */
export function placeInSections(pieces: readonly Piece[], end: number): { segments: Segment[]; sections: Section[] } {
  const letters = kindsOfLetters(pieces);
  const place: Place = { headings: [], label: undefined, item: undefined };
  const sections: OpenSection[] = [];
  const segments = pieces.map((piece) => {
    leaveEnded(place, piece);
    let own = piece.section;
    if (piece.opens !== undefined) {
      const { title, sectionKind } = piece.opens;
      const known = title.length === 1 ? letters[title.toLowerCase()] : sectionKind;
      if (typeof piece.opens.rank === 'number')
        sections.push(openHeading(place, piece.opens, piece.opens.rank, known, end, sections.length === 0));
      // A label inside a quotation says nothing of what stands around it.
      else if (known === 'education' || known === 'form' || piece.kind === 'blockQuote') own ??= known;
      else if (piece.kind === 'listItem' || piece.kind === 'tableCell') openItem(place, piece.depth, known);
      else if (known !== undefined || piece.opens.rank === 'label')
        sections.push(openLabel(place, piece, piece.opens, known, end));
    }
    const span = { start: piece.start, end: piece.start + piece.prose.length };
    return { span, prose: piece.prose, kind: piece.kind, section: own ?? kindAt(place) };
  });
  return { segments, sections: sections.map(sectionOf) };
}

function kindAt({ headings, label, item }: Place): SectionKind {
  return item?.kind ?? label?.kind ?? headings.at(-1)?.kind ?? 'none';
}

/** Leaves the list item and the short section that the piece no longer belongs to. */
function leaveEnded(place: Place, piece: Piece): void {
  if (place.item !== undefined && piece.depth <= place.item.depth) place.item = undefined;
  if (place.label?.short && piece.afterBlank && piece.kind === 'paragraph') closeLabel(place, piece.start);
}

function closeLabel(place: Place, at: number): void {
  if (place.label !== undefined) place.label.end = at;
  place.label = undefined;
}

function openHeading(
  place: Place,
  { title, titleSpan }: Opening,
  level: number,
  known: SectionKind | undefined,
  end: number,
  isFirst: boolean,
): OpenSection {
  closeLabel(place, titleSpan.start);
  while ((place.headings.at(-1)?.level ?? 0) >= level) {
    const ended = place.headings.pop();
    if (ended !== undefined) ended.end = titleSpan.start;
  }
  const kind = (isFirst ? kindOfNote(title) : undefined) ?? known ?? kindAt(place);
  const heading = { title, kind, titleSpan, level, end, short: false };
  place.headings.push(heading);
  return heading;
}

function openLabel(
  place: Place,
  piece: Piece,
  { title, titleSpan }: Opening,
  known: SectionKind | undefined,
  end: number,
): OpenSection {
  closeLabel(place, titleSpan.start);
  const above = place.headings.at(-1);
  // Whose words a section holds is too much to say of paragraphs that no label stands before.
  const short = piece.kind !== 'heading' && (known === 'team' || (known === 'subjective' && !LASTING.test(title)));
  place.label = { title, kind: known ?? kindAt(place), titleSpan, level: (above?.level ?? 0) + 1, end, short };
  return place.label;
}

const LASTING = /^(?:S|Subj(?:ective)?\b.*|HPI|HPC|History of .*)$/i;

/** Under "Plan", an item "Diary card: …" is still planned; elsewhere an item's own label counts. */
function openItem(place: Place, depth: number, known: SectionKind | undefined): void {
  const around = kindAt(place);
  if (known !== undefined && (around === 'none' || around === 'team')) place.item = { depth, kind: known };
}

function sectionOf({ title, kind, titleSpan, level, end }: OpenSection): Section {
  return { title, kind, titleSpan, span: { start: titleSpan.start, end }, level };
}

/** Single letters mean something only together: "S", "O" and "A" are a SOAP note, "D", "J" and "A" are members of a group. */
function kindsOfLetters(pieces: readonly Piece[]): Readonly<Record<string, SectionKind>> {
  const found = new Set<string>();
  for (const { opens } of pieces) if (opens?.title.length === 1) found.add(opens.title.toLowerCase());
  const scheme = letterSchemes.find(
    ({ needs, letters }) =>
      [...needs].every((letter) => found.has(letter)) && [...found].every((letter) => letter in letters),
  );
  return scheme?.letters ?? {};
}
