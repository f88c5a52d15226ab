import assert from 'node:assert/strict';
import { chosenSettings, type Inspected } from '../../client/src/chosenSettings.ts';

/** Settings as VS Code keeps them: a value, and where it was put. */
function kept(values: Readonly<Record<string, readonly [value: unknown, where: Inspected]>>) {
  return {
    inspect: (key: string) => values[key]?.[1],
    get: (key: string) => values[key]?.[0],
  };
}

const keys = ['sensitivity', 'severity.A1', 'severity.reported', 'patterns', 'trace.server'];

describe('what VS Code tells the server of its settings', () => {
  it('is nothing where everything stands at its default', () => {
    const defaults = kept({ sensitivity: ['medium', {}], 'severity.A1': ['information', {}] });
    assert.deepEqual(chosenSettings(keys, defaults), {});
  });

  it('is what was chosen, were it the default, by level and as objects within objects', () => {
    const chosen = kept({
      sensitivity: ['medium', { globalValue: 'medium' }],
      'severity.A1': ['off', { workspaceFolderValue: 'off' }],
      'severity.reported': ['hint', {}],
      patterns: [{ lazy: 'off' }, { workspaceValue: { lazy: 'off' } }],
      'trace.server': ['off', {}],
    });
    assert.deepEqual(chosenSettings(keys, chosen), {
      sensitivity: 'medium',
      severity: { A1: 'off' },
      patterns: { lazy: 'off' },
    });
  });

  it('counts what was chosen for one language', () => {
    const chosen = kept({ sensitivity: ['low', { globalLanguageValue: 'low' }] });
    assert.deepEqual(chosenSettings(keys, chosen), { sensitivity: 'low' });
  });
});
