import type { Reframe } from '../../core/finding.ts';
import type { Span } from '../../core/span.ts';

/** How much of the sentence is shown on either side of what is new, in code units. */
const AROUND = 60;

const cut = '…';

/** The sentence with the reframe in its place, on one line, shortened on both sides: a part of it alone would read as nonsense. */
export function insteadOf(text: string, sentence: Span, { span, newText }: Reframe): string {
  const before = text.slice(Math.min(sentence.start, span.start), span.start);
  const after = text.slice(span.end, Math.max(sentence.end, span.end));
  return `${shortenedStart(before)}${newText}${shortenedEnd(after)}`.replace(/\s+/g, ' ').trim();
}

function shortenedStart(text: string): string {
  if (text.length <= AROUND) return text;
  const rest = text.slice(-AROUND);
  return cut + rest.slice(rest.search(/\s/) + 1);
}

function shortenedEnd(text: string): string {
  if (text.length <= AROUND) return text;
  return text.slice(0, AROUND).replace(/\s\S*$/, '') + cut;
}
