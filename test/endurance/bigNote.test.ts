import assert from 'node:assert/strict';
import { CancellationTokenSource, DocumentDiagnosticRequest } from 'vscode-languageserver-protocol';
import { noteOf, sentences } from '../../bench/text.ts';
import { checkNote } from '../../server/src/core/check.ts';
import type { NoteFormat } from '../../server/src/core/document/note.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { connectInProcess, onLine, testRuntime } from '../support/lspClient.ts';
import { isWhole } from './growth.ts';

function lines(count: number): string {
  const source = sentences(3);
  return Array.from({ length: count }, () => source.next().value as string).join('\n');
}

const notes: readonly (readonly [what: string, text: () => string, format: NoteFormat])[] = [
  ['a note of 10 MB', () => noteOf(isWhole ? 10_000_000 : 1_000_000), 'markdown'],
  ['a list of 100,000 items', () => `- ${lines(isWhole ? 100_000 : 10_000).replace(/\n/g, '\n- ')}`, 'markdown'],
  ['100,000 lines', () => lines(isWhole ? 100_000 : 10_000), 'plaintext'],
  ['100,000 paragraphs', () => lines(isWhole ? 100_000 : 10_000).replace(/\n/g, '\n\n'), 'plaintext'],
];

/** No turn takes in more of a note than so many code units. */
const longestTurn = 150_000;

const capabilities = { textDocument: { diagnostic: {} } };

describe('a very large note', function () {
  this.timeout(600_000);
  for (const [what, make, format] of notes) {
    it(`lets the server answer others while it is looked at for the first time: ${what}`, async () => {
      let turns = 0;
      const later = (run: () => void) => {
        turns++;
        setImmediate(run);
      };
      const client = await connectInProcess({ capabilities, runtime: { ...testRuntime, later } });
      const text = make();
      const order: string[] = [];
      client.open('untitled:small', 'She is attention-seeking.');
      client.open('untitled:big', text, format);
      const begun = turns;
      const big = client.pull('untitled:big').then((report) => {
        order.push(`big: ${report.kind}`);
        return report;
      });
      const cancel = new CancellationTokenSource();
      const called = client.connection
        .sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: 'untitled:big' } }, cancel.token)
        .catch(({ message }: Error) => order.push(message));
      const hover = client.hover('untitled:small', { line: 0, character: 10 }).then((shown) => {
        assert.notEqual(shown, null);
        order.push('small: explained');
      });
      await hover;
      cancel.cancel();
      const report = await big;
      await called;
      assert.deepEqual(order, ['small: explained', 'Cancelled.', 'big: full']);
      // How long each turn takes is for the bench to say; here, that a note is looked at in turns of so much text.
      const asked = Math.floor(text.length / longestTurn);
      assert.ok(turns - begun >= asked, `${turns - begun} turns for ${text.length} code units`);
      console.log(`    ${turns - begun} turns for ${Math.round(text.length / 1000)} kB`);

      const found = checkNote(text, format, defaultSettings);
      assert.ok(report.kind === 'full' && found.length > 0);
      assert.equal(report.items.length, Math.min(1000, found.length));
      client.change('untitled:big', 2, { range: onLine(0, 0), text: 'He is lazy.\n\n' });
      const next = await client.pull('untitled:big');
      assert.ok(next.kind === 'full' && next.items[0]?.range.start.line === 0);
      await client.end();
    });
  }
});
