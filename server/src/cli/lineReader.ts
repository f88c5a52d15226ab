import { joined } from '../host/nodeFiles.ts';
import { type FilterLine, maxLineBytes } from './filterLine.ts';

const lineFeed = 10;

/**
 * The lines of a stream, in the groups in which they arrive, so that none waits for the next. A line that is too long is
 * passed over without being kept. Only a line feed ends a line, as in JSON texts.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array>,
  maxBytes = maxLineBytes,
): AsyncGenerator<readonly FilterLine[]> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size > maxBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const line = (): FilterLine => {
    const isTooLong = size > maxBytes;
    // A copy, since the stream's own block is larger than the line and would pass to another thread with it.
    const bytes = isTooLong ? new Uint8Array() : Uint8Array.from(joined(parts, size));
    parts = [];
    size = 0;
    return { number: ++number, bytes, isTooLong };
  };
  for await (const chunk of input) {
    const lines: FilterLine[] = [];
    let at = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, at)) {
      keep(chunk.subarray(at, end));
      lines.push(line());
      at = end + 1;
    }
    // What is left may be kept for long, and the stream may use its block again.
    keep(chunk.slice(at));
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [line()];
}
