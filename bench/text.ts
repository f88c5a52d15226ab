import { judgemental, plain, titles } from './sentences.ts';

/** Numbers from 0 up to a limit that look random and are the same every time (mulberry32). */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** One in so many sentences is a judgement. */
const SELDOM = 15;

/** Sentences without end, in an order of their own for each seed. */
export function* sentences(seed: number): Generator<string> {
  const below = numbers(seed);
  for (;;) {
    const source = below(SELDOM) === 0 ? judgemental : plain;
    yield (source[below(source.length)] ?? '').replace('{}', String(1 + below(60)));
  }
}

/** An invented note of about `length` characters in Markdown: headings, paragraphs, lists and tables. The same seed gives the same note. */
export function noteOf(length: number, seed = 1): string {
  const below = numbers(seed + 1);
  const next = sentences(seed);
  const several = (count: number) => Array.from({ length: count }, () => next.next().value as string);
  const blocks = [`# Progress note ${seed}`, `**Session:** ${below(50)} · **Clinician:** K. L., _LCSW_`];
  let size = 80;
  while (size < length) {
    const kind = below(10);
    const block =
      kind === 0
        ? `## ${titles[below(titles.length)]}`
        : kind === 1
          ? several(4)
              .map((line) => `- ${line}`)
              .join('\n')
          : kind === 2
            ? ['| Day | Comment |', '| --- | --- |', ...several(3).map((line, day) => `| ${day} | ${line} |`)].join(
                '\n',
              )
            : several(3 + below(4)).join(' ');
    blocks.push(block);
    size += block.length + 2;
  }
  return `${blocks.join('\n\n')}\n`;
}
