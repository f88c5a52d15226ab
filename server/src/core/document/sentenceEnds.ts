import { CLOSING, isDirection, skipSpace } from './characters.ts';
import { marksEnd } from './fullStops.ts';
import { layoutOf, lineBreak, linesOf } from './lines.ts';

/**
 * Where sentences end in prose: offsets after the last mark of each, in order, the last sentence's left out. Full stops
 * of abbreviations, initials, numbers and list numbers end none; neither do colons, semicolons and dashes; a line break
 * does where the line is an entry of its own. One pass, linear in the prose.
 */
export function sentenceEnds(prose: string): readonly number[] {
  const ends: number[] = [];
  const lines = lineEnds(prose);
  let line = 0;
  let start = skipSpace(prose, 0);
  const endAt = (end: number) => {
    ends.push(end);
    start = skipSpace(prose, end);
  };
  for (let at = start; at < prose.length; ) {
    const lineEnd = lines[line] ?? prose.length;
    if (at >= lineEnd) {
      line++;
      if (start < lineEnd) endAt(lineEnd);
      at = Math.max(at, start);
      continue;
    }
    const code = prose.charCodeAt(at);
    if (code === BULLET && at > start) endAt(at);
    if (code !== STOP && code !== BANG && code !== QUERY && code !== ELLIPSIS) {
      at++;
      continue;
    }
    const end = afterMarks(prose, at);
    if (marksEnd(prose, start, at, end)) endAt(end);
    at = end;
  }
  return ends;
}

const STOP = 46;
const BANG = 33;
const QUERY = 63;
const ELLIPSIS = 0x2026;
/** Pasted on one line, bullets part the items of a list. */
const BULLET = 0x2022;

/** Offsets of the line breaks at which an entry ends. */
function lineEnds(prose: string): readonly number[] {
  const lines = prose.includes('\n') || prose.includes('\r') ? linesOf(prose) : [];
  if (lines.length < 2) return [];
  const layout = layoutOf(prose, lines);
  const ends: number[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined) return;
    const found = lineBreak(prose, line, next, layout);
    // Where lines are entries, even an abbreviation's full stop at the end of one ends it.
    if (found === 'end' || (found === 'stop' && layout.width === 0)) ends.push(line.end);
  });
  return ends;
}

/** The end of the run of full stops and the like that begins at `at`, closing quotes and brackets included. */
function afterMarks(prose: string, at: number): number {
  let end = at + 1;
  while (end < prose.length && '.!?…'.includes(prose.charAt(end))) end++;
  while (end < prose.length && (CLOSING.includes(prose.charAt(end)) || isDirection(prose.charCodeAt(end)))) end++;
  return end;
}
