import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze.ts';
import {
  type Blend,
  type Detector,
  loadDetector,
  probability,
  scoreSentence,
} from '../../server/src/core/detect/detector.ts';
import { featuresOf, hashOf, LONGEST } from '../../server/src/core/detect/features.ts';
import { fromText, toText } from '../../server/src/core/detect/packedText.ts';
import { countRegister, registerOf } from '../../server/src/core/detect/register.ts';
import { filed, find, pack, packRows, unpack, unpackRows } from '../../server/src/core/detect/table.ts';
import { detectorData } from '../../server/src/core/detect/weights.data.ts';
import { readNote } from '../../server/src/core/document/readNote.ts';
import { tokenize } from '../../server/src/core/document/tokens.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';

const detector: Detector = loadDetector(detectorData);
const blend: Blend = { bias: -1, sentence: 0.5, phrase: 1, register: 0.5, length: 0 };

describe('the table of weights', () => {
  it('gives back what was packed, and nothing for what was not', () => {
    const words = Array.from({ length: 2000 }, (_, i) => `word${i}`);
    const entries = words.map((word, i) => ({ hash: hashOf(word), values: [(i % 15) - 7, -((i % 15) - 7)] }));
    const table = unpack(pack(entries, 2, 0.25, 9));
    let same = 0;
    entries.forEach(({ hash, values }) => {
      const at = find(table, hash);
      if (table.values[at * 2] === values[0] && table.values[at * 2 + 1] === values[1]) same++;
    });
    assert.ok(same >= 1995, `${same} of 2000 (twins in a bucket share a fingerprint now and then)`);
    const strangers = Array.from({ length: 2000 }, (_, i) => find(table, hashOf(`stranger${i}`))).filter(
      (at) => at >= 0,
    );
    assert.ok(strangers.length < 20, `${strangers.length} strangers taken for known`);
  });

  it('is empty where nothing was packed', () => {
    assert.equal(find(unpack(pack([], 1, 1, 4)), 12345), -1);
  });
});

describe('rows beside the table', () => {
  it('come back for the entries that have one', () => {
    const entries = Array.from({ length: 500 }, (_, i) => ({ hash: hashOf(`word${i}`), values: [1], i }));
    const rows = filed(entries, 6)
      .flat()
      .map(({ i }) => (i % 3 === 0 ? [(i % 15) - 7, 2] : null));
    const unpacked = unpackRows(packRows(rows, 2, 0.5));
    const back = Array.from(unpacked.rows, (row) =>
      row < 0 ? null : [...unpacked.values.slice(row * 2, row * 2 + 2)],
    );
    assert.deepEqual(back, rows);
  });
});

describe('bytes as text', () => {
  it('come back, and need no escape in a string', () => {
    for (let length = 0; length < 40; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 89 + length * 31) & 255);
      const text = toText(bytes);
      assert.deepEqual([...fromText(text).slice(0, length)], [...bytes]);
      assert.equal(JSON.stringify(text), `"${text}"`);
    }
  });
});

describe('features', () => {
  const count = (text: string): number => featuresOf(tokenize(text)).count;

  it('are the same whatever the case, the apostrophe or the pronoun', () => {
    const ids = (text: string): readonly number[] => [...featuresOf(tokenize(text)).ids];
    assert.deepEqual(ids("She can't be bothered"), ids('HE CAN’T BE BOTHERED'));
  });

  it('lie on the words they are of', () => {
    const features = featuresOf(tokenize('she gave up again'));
    for (let i = 0; i < features.count; i++) {
      const width = (features.to[i] ?? 0) - (features.from[i] ?? 0);
      assert.ok(width >= 1 && width <= 3 && (features.to[i] ?? 0) <= 4);
    }
  });

  it('stop at the longest sentence that is read', () => {
    assert.equal(count('again '.repeat(LONGEST)), count('again '.repeat(LONGEST + 50)));
    assert.equal(count(''), 0);
  });
});

describe('the learned detector', () => {
  const logit = (text: string): number => scoreSentence(detector, tokenize(text)).logit;

  it('shares the whole logit out among the words', () => {
    const { logit: whole, shares } = scoreSentence(
      detector,
      tokenize('She could have used her skills if she felt like it.'),
    );
    assert.ok(Math.abs(whole - detector.anyBias - shares.reduce((a, b) => a + b, 0)) < 1e-6);
  });

  it('tells wording that no phrase names from quiet prose', () => {
    assert.ok(
      logit('The phone was in her lap the whole time and she still found no reason to use it.') >
        logit('She rang her sister on Tuesday and they talked for an hour.'),
    );
  });

  it('grows with each piece of evidence', () => {
    const evidence = { sentence: 1, phrase: false, register: 0, length: 12 };
    const plain = probability(blend, evidence);
    assert.ok(probability(blend, { ...evidence, phrase: true }) > plain);
    assert.ok(probability(blend, { ...evidence, register: 2 }) > plain);
    assert.ok(probability(blend, { ...evidence, register: -2 }) < plain);
    assert.ok(probability(blend, { ...evidence, sentence: 3 }) > plain);
  });

  it('proposes nothing below the probability that is asked for', () => {
    const note = readNote(
      'She could have used her skills if she felt like it. We have done all we can for her.',
      'markdown',
    );
    for (const least of [0.2, 0.5, 0.9]) {
      for (const { confidence } of analyze(note, defaultSettings, detector, {
        violation: least,
        reported: least,
        unknown: { low: least, some: least, high: least },
      }))
        assert.ok(confidence >= least);
    }
  });
});

describe('the register of a note', () => {
  const register = (text: string, setting: 'auto' | 'behavioral' | 'medical' = 'auto'): number =>
    registerOf(countRegister([tokenize(text)], detector), detector, setting);
  const therapy =
    'Diary card reviewed. Chain analysis of the urge to self-harm, skills rehearsed, distress tolerance homework, shame, DBT group. ';
  const medicine =
    'Lungs clear to auscultation. Creatinine 1.2, CT of the abdomen, knee pain, ibuprofen, hypertension, follow-up with cardiology. ';

  it('is undecided for a sentence', () => {
    assert.ok(Math.abs(register('She is tired.')) <= 1);
  });

  it('is told by many words', () => {
    assert.ok(register(therapy.repeat(5)) > 0);
    assert.ok(register(medicine.repeat(5)) < 0);
  });

  it('is what the writer sets, where they do', () => {
    assert.equal(register(medicine.repeat(5), 'behavioral'), 2);
    assert.equal(register(therapy.repeat(5), 'medical'), -2);
  });
});
