import type { Span } from '../span.ts';
import type { Section, SectionKind, Segment } from './note.ts';
import type { Piece } from './pieces.ts';
import { letterSchemes } from './sectionTitles.ts';
import { kindOfNote, kindOfTitle } from './titleKind.ts';

interface Placed {
  readonly title: string;
  readonly kind: SectionKind;
  readonly titleSpan: Span;
  readonly level: number;
  end: number;
}

/** Gives every piece its section, and lists the sections. `end` is the note's length. */
export function placeInSections(pieces: readonly Piece[], end: number): { segments: Segment[]; sections: Section[] } {
  const letters = kindsOfLetters(pieces);
  const sections: Placed[] = [];
  const segments: Segment[] = [];
  const headings: Placed[] = [];
  let label: Placed | undefined;
  let item: { readonly depth: number; readonly kind: SectionKind } | undefined;
  const close = (section: Placed | undefined, at: number) => {
    if (section !== undefined) section.end = at;
  };
  for (const piece of pieces) {
    const { opens } = piece;
    if (item !== undefined && piece.depth <= item.depth) item = undefined;
    let own: SectionKind | undefined = piece.section;
    if (opens !== undefined) {
      const known = opens.title.length === 1 ? letters[opens.title.toLowerCase()] : kindOfTitle(opens.title);
      if (typeof opens.rank === 'number') {
        close(label, opens.titleSpan.start);
        label = undefined;
        while ((headings.at(-1)?.level ?? 0) >= opens.rank) close(headings.pop(), opens.titleSpan.start);
        const kind =
          (sections.length === 0 ? kindOfNote(opens.title) : undefined) ?? known ?? headings.at(-1)?.kind ?? 'none';
        const heading = { title: opens.title, titleSpan: opens.titleSpan, level: opens.rank, kind, end };
        headings.push(heading);
        sections.push(heading);
      } else if (known === 'education' || known === 'form') {
        own ??= known;
      } else if (piece.kind === 'listItem' || piece.kind === 'tableCell') {
        if (known !== undefined) item = { depth: piece.depth, kind: known };
        own ??= known;
      } else if (known !== undefined || opens.rank === 'label') {
        close(label, opens.titleSpan.start);
        const above = headings.at(-1);
        label = {
          title: opens.title,
          titleSpan: opens.titleSpan,
          level: (above?.level ?? 0) + 1,
          kind: known ?? above?.kind ?? 'none',
          end,
        };
        sections.push(label);
      }
    }
    segments.push({
      span: { start: piece.start, end: piece.start + piece.prose.length },
      prose: piece.prose,
      kind: piece.kind,
      section: own ?? item?.kind ?? label?.kind ?? headings.at(-1)?.kind ?? 'none',
    });
  }
  return {
    segments,
    sections: sections.map(({ title, kind, titleSpan, level, end: until }) => ({
      title,
      kind,
      titleSpan,
      span: { start: titleSpan.start, end: until },
      level,
    })),
  };
}

/** Single letters mean something only together: "S", "O" and "A" are a SOAP note, "D", "J" and "A" are members of a group. */
function kindsOfLetters(pieces: readonly Piece[]): Readonly<Record<string, SectionKind>> {
  const found = new Set<string>();
  for (const { opens } of pieces)
    if (opens !== undefined && opens.title.length === 1) found.add(opens.title.toLowerCase());
  if (found.size < 2) return {};
  const scheme = letterSchemes.find(
    ({ needs, letters }) =>
      [...needs].every((letter) => found.has(letter)) && [...found].every((letter) => letter in letters),
  );
  return scheme?.letters ?? {};
}
