import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { assumptionCodes } from '../../server/src/core/rules/rule.ts';
import { findingsIn, foothold } from '../support/cli.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the example notes', () => {
  it('show all eight assumptions, and reported words', async () => {
    const { out, err, code } = await foothold(root, ['check', '--format=json', '--fail-on=never', 'examples/notes']);
    const found = new Set(Object.values(findingsIn(out)).flat());
    const wanted = [...assumptionCodes.map((assumption) => `${assumption} violation`), 'reported'];
    const missing = wanted.filter((each) => ![...found].some((line) => line === each || line.endsWith(` ${each}`)));
    assert.deepEqual([missing, err, code], [[], [], 0]);
  });

  it('are six, and each has something to show', async () => {
    const { out } = await foothold(root, ['check', '--format=json', 'examples/notes']);
    const notes = Object.entries(findingsIn(out));
    assert.equal(notes.length, 6);
    assert.deepEqual(
      notes.filter(([, findings]) => findings.length === 0).map(([path]) => path),
      [],
    );
  });

  it('hold nothing where the wording is good or only looks alike', async () => {
    const { out } = await foothold(root, ['check', '--format=json', '--show-text', 'examples/notes']);
    const words = (JSON.parse(out) as { notes: { findings: { text: string; kind: string }[] }[] }).notes
      .flatMap(({ findings }) => findings)
      .filter(({ kind }) => kind === 'violation')
      .map(({ text }) => text.toLowerCase());
    for (const trap of [
      'lazy eye',
      'heart failure',
      'landlord is lazy',
      'strongest skill',
      'hypertension',
      'unmotivated',
    ]) {
      assert.ok(!words.some((found) => found.includes(trap)), trap);
    }
  });
});
