import type { Section } from './note.ts';

/** The title of the innermost section at an offset; empty outside of any. Sections are in text order, the inner ones later. */
export function sectionTitleAt(sections: readonly Section[], offset: number): string {
  const around = sections.filter(({ span }) => span.start <= offset && offset < span.end);
  return around.at(-1)?.title ?? '';
}
