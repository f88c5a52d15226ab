import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const strings = (file: string): Readonly<Record<string, string>> => JSON.parse(read(file));

/** Every string of the client that is shown: the first argument of `l10n.t`. */
function shownByClient(): readonly string[] {
  const files = readdirSync(join(root, 'client/src')).filter((name) => name.endsWith('.ts'));
  const calls = files.flatMap((file) => [
    ...read(`client/src/${file}`).matchAll(/l10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(\S))/g),
  ]);
  for (const [call, , , other] of calls)
    assert.equal(other, undefined, `a string can be found and translated: ${call}`);
  return [...new Set(calls.map(([, single, double]) => (single ?? double ?? '').replaceAll("\\'", "'")))].sort();
}

/** Every `%key%` of the manifest. */
function shownByManifest(): readonly string[] {
  return [...new Set([...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key = '']) => key))].sort();
}

/** What a translation has to keep: gaps, commands, settings. */
function fixedParts(text: string): readonly string[] {
  return [...text.matchAll(/\{\d\}|\(command:[\w.]+\)|`[^`]+`|#foothold\.[\w.]+#/g)].map(([part]) => part).sort();
}

describe('the interface in Spanish', () => {
  const client = strings('l10n/bundle.l10n.es.json');
  const english = strings('package.nls.json');
  const spanish = strings('package.nls.es.json');

  it('has every string of the client, and no other', () =>
    assert.deepEqual(Object.keys(client).sort(), shownByClient()));

  it('has every string of the manifest, and no other', () => {
    const ofTheGallery = 'extension.description';
    assert.deepEqual(Object.keys(english).sort(), [...shownByManifest(), ofTheGallery].sort());
    assert.deepEqual(Object.keys(spanish), Object.keys(english));
  });

  it('keeps gaps, commands and names of settings', () => {
    for (const [key, text] of Object.entries(client)) assert.deepEqual(fixedParts(text), fixedParts(key), key);
    for (const [key, text] of Object.entries(spanish))
      assert.deepEqual(fixedParts(text), fixedParts(english[key] ?? ''), key);
  });

  it('is a translation', () => {
    const names = new Set(['Foothold']);
    const same = [
      ...Object.entries(client).filter(([key, text]) => key === text && !/^[{}\d\s:]+$/.test(key)),
      ...Object.entries(spanish).filter(([key, text]) => text === english[key] && !names.has(text)),
    ];
    assert.deepEqual(same, []);
  });

  it('leaves nothing in the manifest that is shown and not translated', () => {
    const { contributes } = JSON.parse(read('package.json'));
    const shown = JSON.stringify(contributes, (key, value) =>
      typeof value === 'string' && shownKeys.has(key) && !/^%[\w.]+%$/.test(value) && value !== 'Foothold'
        ? `!untranslated! ${key}: ${value}`
        : value,
    );
    assert.deepEqual(shown.match(/!untranslated! [^"]+/g) ?? [], []);
    for (const setting of Object.values<{ enumDescriptions?: string[] }>(contributes.configuration.properties))
      assert.ok(
        (setting.enumDescriptions ?? []).every((text) => /^%[\w.]+%$/.test(text)),
        setting.enumDescriptions?.[0],
      );
  });
});

const shownKeys: ReadonlySet<string> = new Set([
  'title',
  'description',
  'markdownDescription',
  'name',
  'contents',
  'altText',
]);
