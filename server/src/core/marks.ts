import type { Span } from './span.ts';

/** An expectation written into a test note (GUIDELINE): `[[A2: …]]`, `[[R1: …]]`, `{{neg: …}}`, `((A7: …))`. */
export interface Mark extends Span {
  readonly kind: 'violation' | 'reported' | 'trap' | 'optional';
  /** `A1`…`A8`, main one first; empty for traps. */
  readonly codes: readonly string[];
  /** Why a trap is none: neg, notice, positive, teach, medical, other, fact, tech. */
  readonly why: string | undefined;
  readonly text: string;
}

const MARK =
  /\[\[((?:A[1-8])(?:\+A[1-8])*|R[1-8]): ([^\n]+?)\]\]|\{\{(neg|notice|positive|teach|medical|other|fact|tech): ([^\n]+?)\}\}|\(\(((?:A[1-8])(?:\+A[1-8])*|R[1-8]): ([^\n]+?)\)\)/g;

/** Takes the marks out before analysis, so that they never influence it. Offsets are those of the plain text. */
export function readMarks(source: string): { readonly text: string; readonly marks: readonly Mark[] } {
  let text = '';
  let at = 0;
  const marks: Mark[] = [];
  for (const match of source.matchAll(MARK)) {
    text += source.slice(at, match.index);
    const inner = match[2] ?? match[4] ?? match[6] ?? '';
    const codes = (match[1] ?? match[5] ?? '').split('+').filter(Boolean);
    const kind = match[1] ? (match[1].startsWith('R') ? 'reported' : 'violation') : match[3] ? 'trap' : 'optional';
    marks.push({
      start: text.length,
      end: text.length + inner.length,
      kind,
      codes: codes.map((code) => code.replace('R', 'A')),
      why: match[3],
      text: inner,
    });
    text += inner;
    at = match.index + match[0].length;
  }
  return { text: text + source.slice(at), marks };
}
