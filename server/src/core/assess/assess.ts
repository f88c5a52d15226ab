import type { Note } from '../document/note.ts';
import type { Finding } from '../finding.ts';
import { placeStub, type StubPlace } from './placeStub.ts';
import { type Stub, stubsFor } from './stubs.ts';

/** Lines to put into a note at an offset; nothing that stands there is replaced. */
export interface Assessment {
  readonly id: Stub['id'];
  readonly title: string;
  readonly offset: number;
  /** Each gap is `___`. */
  readonly newText: string;
  /** The same as an LSP snippet; null at a note's very end, where editors would indent it anew. */
  readonly snippet: string | null;
}

/** What to assess instead of a judgement, as a stub under its line: the one that fits the assumption first. */
export function assessInstead(
  { assumption, span }: Pick<Finding, 'assumption' | 'span'>,
  note: Note,
): readonly Assessment[] {
  const place = placeStub(span, note);
  return stubsFor[assumption].map((stub) => {
    const source = written(stub, place);
    return {
      id: stub.id,
      title: stub.title,
      offset: place.offset,
      newText: source.replace(GAP, '___'),
      snippet: place.atEnd ? null : asSnippet(source),
    };
  });
}

const GAP = /\{([^}]*)\}/g;

function written(stub: Stub, { above, below, atEnd, head, line, eol }: StubPlace): string {
  const lines = [head + stub.head, ...stub.lines.map((each) => line + each)];
  const text = [...(above ? [''] : []), ...lines, ...(below ? [''] : [])].join(eol);
  return atEnd ? eol + text : text + eol;
}

function asSnippet(source: string): string {
  let stop = 0;
  return source
    .split(GAP)
    .map((part, index) => (index % 2 === 0 ? part.replace(/[\\$}]/g, '\\$&') : `\${${++stop}:${part}}`))
    .join('');
}
