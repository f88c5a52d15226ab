import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Finding } from '../../server/src/core/finding.ts';
import { defaultSettings, parseSettings, severityOf } from '../../server/src/core/settings.ts';
import { configSchema } from '../../server/src/host/configSchema.ts';

/** The problems of some input, as a person reads them. */
function problems(input: unknown): readonly string[] {
  return parseSettings(input).problems.map(({ path, message }) => `${path.join(' > ')}: ${message}`);
}

describe('settings', () => {
  it('are the defaults where nothing is given', () => {
    for (const input of [undefined, null, {}, { sensitivity: null, severity: null, patterns: undefined }]) {
      assert.deepEqual(parseSettings(input), { settings: defaultSettings, problems: [] });
    }
  });

  it('take every key', () => {
    const given = {
      $schema: 'somewhere',
      sensitivity: 'high',
      register: 'medical',
      severity: { A1: 'off', reported: 'information' },
      patterns: { 'A2/attention-seeking': { severity: 'off', reason: 'quoted' }, 'A1/lazy': 'hint' },
      sections: { subjective: 'off' },
      clientTerms: ['mentee'],
      run: 'onSave',
      workspace: true,
      codeLens: true,
      include: ['notes/**'],
      exclude: ['drafts'],
      quiet: 0,
      dialectic: true,
      positives: true,
      packs: ['packs/our-team.yaml'],
    };
    const { settings, problems } = parseSettings(given);
    assert.deepEqual(problems, []);
    assert.deepEqual(settings, {
      sensitivity: 'high',
      register: 'medical',
      severity: { ...defaultSettings.severity, A1: 'off', reported: 'information' },
      patterns: { 'A2/attention-seeking': 'off', 'A1/lazy': 'hint' },
      sections: { subjective: 'off' },
      clientTerms: ['mentee'],
      run: 'onSave',
      workspace: true,
      codeLens: true,
      include: ['notes/**'],
      exclude: ['drafts'],
      quiet: 0,
      dialectic: true,
      positives: true,
      packs: ['packs/our-team.yaml'],
    });
  });

  it('lie on top of others where those are given', () => {
    const base = { ...defaultSettings, sensitivity: 'low', patterns: { 'A1/lazy': 'hint' } } as const;
    const { settings } = parseSettings({ patterns: { 'A2/attention-seeking': 'off' } }, base);
    assert.equal(settings.sensitivity, 'low');
    assert.deepEqual(settings.patterns, { 'A1/lazy': 'hint', 'A2/attention-seeking': 'off' });
  });

  for (const [input, problem] of [
    [{ sensitivty: 'high' }, 'sensitivty: "sensitivty" is no setting. Did you mean "sensitivity"?'],
    [
      { colour: 'blue' },
      'colour: "colour" is no setting. Known here: sensitivity, register, severity, patterns, sections, clientTerms, include, exclude, quiet, run, workspace, codeLens, dialectic, positives, packs.',
    ],
    [{ dialectic: 'yes' }, 'dialectic: "dialectic" is "yes", but may be true or false.'],
    [
      { sensitivity: 'hihg' },
      'sensitivity: "sensitivity" is "hihg", but may be "low", "medium" or "high". Did you mean "high"?',
    ],
    [{ sensitivity: 3 }, 'sensitivity: "sensitivity" is 3, but may be "low", "medium" or "high".'],
    [{ severity: { a2: 'off' } }, 'severity > a2: "a2" is no setting in "severity". Did you mean "A2"?'],
    [
      { severity: { A2: 'error' } },
      'severity > A2: "severity.A2" is "error", but may be "off", "hint", "information" or "warning".',
    ],
    [{ severity: 'off' }, 'severity: "severity" has to be a group of keys and values in braces.'],
    [
      { patterns: { 'A2/attention-seekin': 'off' } },
      'patterns > A2/attention-seekin: "A2/attention-seekin" is no pattern. Did you mean "A2/attention-seeking"?',
    ],
    [
      { patterns: { whining: 'off' } },
      'patterns > whining: "whining" is no pattern. Patterns are named like "A2/attention-seeking".',
    ],
    [
      { patterns: { 'A2/attention-seeking': false } },
      'patterns > A2/attention-seeking: "patterns.A2/attention-seeking" is false, but may be "off", "hint", "information" or "warning".',
    ],
    [
      { exclude: ['a', 7] },
      'exclude > 1: "exclude[2]" is 7, but has to be a pattern of file names, such as "drafts/**".',
    ],
    [{ quiet: -1 }, 'quiet: "quiet" is -1, but has to be a number of milliseconds from 0 to 60000.'],
    [{ quiet: 'soon' }, 'quiet: "quiet" is "soon", but has to be a number of milliseconds from 0 to 60000.'],
    [
      { clientTerms: [7] },
      'clientTerms > 0: "clientTerms[1]" is 7, but has to be a name or a word for the client, such as "Mr Ahmed".',
    ],
    [{ sections: { plans: 'off' } }, 'sections > plans: "plans" is no setting in "sections". Did you mean "plan"?'],
    [
      { severity: { A2: { severty: 'off' } } },
      'severity > A2 > severty: "severty" is no setting in "severity.A2". Did you mean "severity"?',
    ],
    [
      { patterns: { 'A2/our-team/': 'off' } },
      'patterns > A2/our-team/: "A2/our-team/" is no pattern. Patterns are named like "A2/attention-seeking".',
    ],
    [
      { packs: ['notes/monday.md'] },
      'packs > 0: "packs[1]" is "notes/monday.md", but has to be the path of a YAML file, such as "packs/our-team.yaml".',
    ],
    [[], ': The settings have to be a group of keys and values in braces.'],
    ['sensitivity', ': The settings have to be a group of keys and values in braces.'],
  ] as const) {
    it(`name what is wrong in ${JSON.stringify(input)}`, () => assert.deepEqual(problems(input), [problem]));
  }

  it('keep the default of what is wrong, and take the rest', () => {
    const { settings, problems } = parseSettings({
      sensitivity: 'very',
      register: 'medical',
      severity: { A1: 'loud', A2: 'hint' },
      exclude: ['a', ''],
      quiet: Number.NaN,
    });
    assert.equal(problems.length, 4);
    assert.equal(settings.sensitivity, 'medium');
    assert.equal(settings.register, 'medical');
    assert.deepEqual(settings.severity, { ...defaultSettings.severity, A2: 'hint' });
    assert.deepEqual(settings.exclude, ['a']);
    assert.equal(settings.quiet, 800);
  });

  it('take one glob without a list', () => {
    assert.deepEqual(parseSettings({ exclude: 'drafts' }).settings.exclude, ['drafts']);
  });

  it('are not fooled by keys that every object has', () => {
    assert.deepEqual(problems(JSON.parse('{"__proto__": {"sensitivity": "low"}}')).length, 1);
    assert.equal(problems({ constructor: 1, severity: { toString: 'off' } }).length, 2);
  });
});

describe('severityOf', () => {
  const finding = (kind: string) =>
    ({ assumption: 'A2', kind, pattern: 'attention-seeking', section: 'team' }) as Finding;
  const shown = (kind: string, given: object) => severityOf(finding(kind), parseSettings(given).settings);

  for (const [given, violation, reported] of [
    [{}, 'information', 'hint'],
    [{ severity: { A2: 'warning' } }, 'warning', 'hint'],
    [{ severity: { A2: 'off' } }, 'off', 'off'],
    [{ severity: { reported: 'off' } }, 'information', 'off'],
    [{ patterns: { 'A2/attention-seeking': 'warning' } }, 'warning', 'hint'],
    [{ patterns: { 'A2/attention-seeking': 'off' } }, 'off', 'off'],
    [{ sections: { team: 'warning' } }, 'warning', 'hint'],
    [{ sections: { team: 'off' } }, 'off', 'off'],
    [{ sections: { plan: 'off' } }, 'information', 'hint'],
    [{ sections: { team: 'warning' }, patterns: { 'A2/attention-seeking': 'hint' } }, 'hint', 'hint'],
  ] as const) {
    it(`with ${JSON.stringify(given)} is ${violation}, and ${reported} for reported words`, () => {
      assert.deepEqual([shown('violation', given), shown('reported', given)], [violation, reported]);
    });
  }
});

describe('the schema of .foothold.json', () => {
  it('is in step with the settings (npm run schema writes it)', () => {
    const file = new URL('../../schemas/foothold.schema.json', import.meta.url);
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), JSON.parse(JSON.stringify(configSchema)));
  });

  it('describes every setting', () => {
    const { $schema, ...described } = configSchema.properties;
    assert.deepEqual(Object.keys(described), Object.keys(defaultSettings));
    for (const setting of Object.values(described)) assert.ok('description' in setting);
  });
});
