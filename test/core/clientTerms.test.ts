import assert from 'node:assert/strict';
import { checkNote } from '../../server/src/core/check.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';

/** What is found, as words of the note. */
function found(text: string, clientTerms: readonly string[]): readonly string[] {
  return checkNote(text, 'dbt-note', { ...defaultSettings, clientTerms }).map(
    ({ assumption, span }) => `${assumption} ${text.slice(span.start, span.end)}`,
  );
}

describe('words that stand for the client', () => {
  it('are read like "client", with the words of the note in the finding', () => {
    const said = (who: string) => `${who} just wants attention.`;
    const [asClient = ''] = found(said('Client'), []);
    assert.match(asClient, /^A2 .*attention/);
    assert.deepEqual(found(said('Mentee number 7'), []), ['A2 just wants attention']);
    assert.deepEqual(found(said('Mentee number 7'), ['mentee number 7']), [
      asClient.replace('Client', 'Mentee number 7'),
    ]);
  });

  it('make a landlord of that name the client, and nobody else', () => {
    const text = 'The landlord is lazy.';
    assert.deepEqual(found(text, []), []);
    assert.deepEqual(found(text, ['landlord']), found(text.replace('landlord', 'client'), []));
    assert.deepEqual(found(text, ['', '  ']), []);
  });
});
