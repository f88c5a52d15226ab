import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkNote } from '../../server/src/core/check.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';

describe('the practice note', () => {
  it('shows what there is to learn: lines, dots, and what is left alone', () => {
    const text = readFileSync(new URL('../../media/practice.note.md', import.meta.url), 'utf8');
    assert.deepEqual(
      checkNote(text, 'dbt-note', defaultSettings).map(
        ({ assumption, kind, span }) => `${assumption} ${kind}: ${text.slice(span.start, span.end)}`,
      ),
      [
        'A1 reported: was just too lazy to',
        'A2 reported: is manipulative',
        'A2 violation: attention-seeking',
        'A6 violation: Skills can wait until she is calm',
        'A8 violation: no need to take this to team',
      ],
    );
  });
});
