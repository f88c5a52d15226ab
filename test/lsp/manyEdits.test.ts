import { strict as assert } from 'node:assert';
import { indexLines, placeAt } from '../../server/src/core/lines.ts';
import { connectInProcess } from '../support/lspClient.ts';

const uri = 'untitled:Untitled-1';
const pieces = [
  'She is attention-seeking. ',
  'attention-',
  'seeking',
  'not ',
  '🙂',
  'Zoë ',
  '\r\n',
  '\n',
  '\r\n\r\n- ',
  '"',
  '',
  '| a | b |\n| --- | --- |\n',
];

/** Numbers that look random and are the same every time (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** An offset between two characters, never inside one or inside a line break, since no editor can edit there. */
function between(text: string, offset: number): number {
  return /^[\n\udc00-\udfff]/.test(text.slice(offset)) && /[\r\ud800-\udbff]$/.test(text.slice(0, offset))
    ? offset - 1
    : offset;
}

describe('a note after hundreds of edits', () => {
  for (const encoding of ['utf-8', 'utf-16', 'utf-32'] as const) {
    it(`shows what the same text shows when it is opened, in ${encoding}`, async () => {
      const capabilities = { general: { positionEncodings: [encoding] }, workspace: { configuration: true } };
      const client = await connectInProcess({ capabilities });
      const draw = numbers(20261125);
      let text = 'She is attention-seeking.\r\n';
      client.open(uri, text);
      let shown = await client.next();
      let version = 1;
      for (let round = 0; round < 60; round++) {
        for (let edit = 0; edit < 5; edit++) {
          const start = between(text, draw(text.length + 1));
          const end = between(text, Math.min(text.length, start + draw(12)));
          const piece = pieces[draw(pieces.length)] ?? '';
          const lines = indexLines(text);
          const range = { start: placeAt(lines, start, encoding), end: placeAt(lines, Math.max(start, end), encoding) };
          client.change(uri, ++version, { range, text: piece });
          text = text.slice(0, start) + piece + text.slice(Math.max(start, end));
        }
        shown = await client.next();
        client.open('untitled:fresh', text);
        const fresh = await client.next();
        assert.equal(shown.replace(/^.*?: /, ''), fresh.replace(/^.*?: /, ''), JSON.stringify(text));
        client.close('untitled:fresh');
        await client.next();
      }
      assert.match(shown, / v301: .*A2 .*A2 /);
      await client.end();
    });
  }
});
