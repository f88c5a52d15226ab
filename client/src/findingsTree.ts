/** How the side view sorts and filters; it knows nothing of the editor but the shapes of what it lists. */
import type { Found } from './findings.ts';
import type { NoteFindings } from './noteFindings.ts';

export const groupings = ['assumption', 'section', 'note'] as const;
export type Grouping = (typeof groupings)[number];

/** One finding with the note it stands in. */
export interface Leaf {
  readonly note: NoteFindings;
  readonly found: Found;
}

export interface Group {
  /** What the findings have in common: an assumption's code, a section's title, or a note's address. */
  readonly key: string;
  readonly leaves: readonly Leaf[];
  /** Why a note could not be checked. */
  readonly reason?: string | undefined;
}

export interface Filter {
  /** Assumptions to show; undefined shows all. */
  readonly assumptions?: readonly string[] | undefined;
  /** False leaves out what the client or others said. */
  readonly reported: boolean;
}

export const noFilter: Filter = { reported: true };

export function isFiltering({ assumptions, reported }: Filter): boolean {
  return assumptions !== undefined || !reported;
}

/** Groups in a steady order: assumptions by number, sections and notes as they come, never by how much was found. */
export function groupsOf(notes: readonly NoteFindings[], grouping: Grouping, filter: Filter): readonly Group[] {
  const leaves = notes.flatMap((note) =>
    note.findings.filter((found) => passes(found, filter)).map((found): Leaf => ({ note, found })),
  );
  const groups = new Map<string, Leaf[]>();
  for (const leaf of leaves) groups.set(keyOf(leaf, grouping), [...(groups.get(keyOf(leaf, grouping)) ?? []), leaf]);
  const sorted = [...groups].map(([key, inGroup]): Group => ({ key, leaves: inGroup }));
  if (grouping === 'assumption') return sorted.sort((a, b) => (a.key < b.key ? -1 : 1));
  if (grouping === 'section') return sorted;
  const unread = notes.filter(({ reason }) => reason !== undefined);
  return [...sorted, ...unread.map(({ uri, reason }): Group => ({ key: uri.toString(), leaves: [], reason }))];
}

function passes({ assumption, reported }: Found, filter: Filter): boolean {
  return (filter.reported || !reported) && (filter.assumptions?.includes(assumption) ?? true);
}

function keyOf({ note, found }: Leaf, grouping: Grouping): string {
  if (grouping === 'assumption') return found.assumption;
  return grouping === 'section' ? found.section : note.uri.toString();
}
