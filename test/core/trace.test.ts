import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNote } from '../../server/src/core/check.ts';
import type { NoteFormat } from '../../server/src/core/document/note.ts';
import { defaultSettings, type Settings, sensitivities } from '../../server/src/core/settings.ts';
import { type SentenceTrace, traceNote } from '../../server/src/core/trace.ts';
import { sheetMarkdown, sheetOf, sheetText } from '../../server/src/core/traceSheet.ts';
import { formatOf } from '../../server/src/host/noteNames.ts';
import { readMarks } from '../support/marks.ts';

/** Notes read as mental-health work whatever else is learned, so that only what is tested here decides. */
const behavioral: Settings = { ...defaultSettings, register: 'behavioral' };

function traced(text: string, settings: Settings = behavioral, format: NoteFormat = 'markdown') {
  return traceNote(text, format, settings, { start: 0, end: text.length }).sentences;
}

/** The verdicts on candidates of known wordings, as lines. */
function verdicts(text: string, settings?: Settings, format?: NoteFormat): readonly string[] {
  return traced(text, settings, format).flatMap(({ candidates }) =>
    candidates.filter(({ pattern }) => pattern !== null).map(({ assumption, reason }) => `${assumption} ${reason}`),
  );
}

describe('why, and why not', () => {
  it('a known wording in the voice of the writer is shown', () =>
    assert.match(
      verdicts('She is attention-seeking on the unit.')[0] ?? '',
      /^A2 Shown: “attention-seeking” is a known wording against A2, nothing here clears it, and 0\.\d\d reaches the threshold [\d.]+ of medium sensitivity\.$/,
    ));

  for (const [text, why] of [
    ['There is no evidence of attention-seeking.', /^A2 Not shown: “.*no.*” negates it\.$/],
    ['Mother calls her attention-seeking.', /^A2 Shown as a hint only: “calls” makes it somebody else's words, and /],
    ['I noticed the judgment that she is attention-seeking.', /^A2 Not shown: “.*” tells that the writer notices /],
    ['## Attention-seeking', /^A2 Not shown: it stands in a heading\.$/],
    ['Is she attention-seeking?', /^A2 Not shown: the sentence asks and claims nothing\.$/],
    ['Her landlord is manipulative.', /^A2 Not shown: it is about “landlord”, not about the client\.$/],
    [
      '<!-- foothold-ignore-next-line A2 -->\nShe is attention-seeking on the unit.',
      /^A2 Not shown: a comment in the note asks to keep it\.$/,
    ],
  ] as const) {
    it(`of “${text.split('\n').at(-1)}”: ${why.source}`, () => {
      assert.match(verdicts(text).join('\n'), why);
    });
  }

  it('settings that turn an assumption, a pattern or reported words off are named', () => {
    const severity = { ...behavioral.severity };
    const text = 'She is attention-seeking on the unit.';
    const off = (settings: Partial<Settings>, note = text) => verdicts(note, { ...behavioral, ...settings });
    assert.deepEqual(off({ severity: { ...severity, A2: 'off' } }), ['A2 Not shown: your settings turn off A2.']);
    assert.deepEqual(off({ patterns: { 'A2/attention-seeking': 'off' } }), [
      'A2 Not shown: your settings turn off A2/attention-seeking.',
    ]);
    assert.deepEqual(off({ severity: { ...severity, reported: 'off' } }, 'Mother calls her attention-seeking.'), [
      'A2 Not shown: your settings turn off reported words.',
    ]);
  });

  it('a term hides its lookalike', () => {
    const text = 'She was not trying to hurt anyone.';
    assert.deepEqual(
      traced(text)[0]?.masks.map(({ start, end }) => text.slice(start, end)),
      ['not trying to hurt'],
    );
    assert.deepEqual(verdicts(text), ['A1 Not shown: “not trying to hurt” is a term with a sense of its own.']);
  });

  it('what is too weak is told with its figure, which never reads as the threshold or more', () => {
    let weak = 0;
    for (const { text, format } of notes) {
      for (const { candidates } of traced(text, defaultSettings, format)) {
        for (const { outcome, reason } of candidates) {
          if (outcome !== 'below') continue;
          const told = /^Not shown: (0\.\d\d|under 0\.01) is below the threshold ([\d.]+) of medium/.exec(reason);
          assert.ok(told !== null && !(Number(told[1]) >= Number(told[2])), reason);
          weak++;
        }
      }
    }
    assert.ok(weak > 20);
  });

  it('the words that weighed most come strongest first, six a side, and each is a word of the sentence', () => {
    for (const { text, format } of notes.slice(0, 8)) {
      for (const { span, speakFor, speakAgainst } of traced(text, defaultSettings, format)) {
        for (const side of [speakFor, speakAgainst]) {
          const weights = side.map(({ share }) => Math.abs(share));
          assert.deepEqual(
            weights,
            [...weights].sort((a, b) => b - a),
          );
          assert.ok(side.length <= 6);
          for (const word of side) assert.ok(span.start <= word.span.start && word.span.end <= span.end);
        }
        assert.ok(speakFor.every(({ share }) => share > 0) && speakAgainst.every(({ share }) => share < 0));
      }
    }
  });

  it('a sentence with nothing in it says so', () => {
    const [sentence] = traced('Vital signs were stable and labs were reviewed.');
    assert.deepEqual(sentence?.candidates, []);
    assert.match(sentence?.nothing ?? '', /^Nothing to show: no known wording stands here, and .*threshold.*\.$/);
  });
});

describe('the place that is traced', () => {
  const text = 'Slept well. She is attention-seeking.\n\nAte lunch,\nthen rested. \n';
  const sentencesAt = (start: number, end = start) =>
    traceNote(text, 'plaintext', behavioral, { start, end }).sentences.map(({ span }) =>
      text.slice(span.start, span.end).replace('\n', ' '),
    );

  it('is each sentence that the line or the cursor touches', () => {
    assert.deepEqual(sentencesAt(0, text.indexOf('\n')), ['Slept well.', 'She is attention-seeking.']);
    assert.deepEqual(sentencesAt(text.indexOf('attention')), ['She is attention-seeking.']);
    assert.deepEqual(sentencesAt(text.indexOf('then'), text.indexOf('rested')), ['Ate lunch, then rested.']);
  });

  it('is the line where the cursor touches no sentence, and nothing where the line has none', () => {
    assert.deepEqual(sentencesAt(text.length - 1), ['Ate lunch, then rested.']);
    assert.deepEqual(sentencesAt(text.indexOf('\n') + 1), []);
  });
});

describe('a trace, written out', () => {
  const text = 'Mother calls her *attention-seeking*.\n';
  const sheet = sheetOf(traceNote(text, 'markdown', behavioral, { start: 0, end: 1 }), text);

  it('names assumption, cue and place in plain text', () => {
    const plain = sheetText(sheet);
    assert.match(plain, /^The note reads as mental-health work \(by your setting\)\. Medium sensitivity shows words /);
    assert.match(plain, /\n1:1 {2}Mother calls her \*attention-seeking\*\.\n/);
    assert.match(plain, /\n {4}Whose words +somebody else: “calls” 1:8\n/);
    assert.match(plain, /\n {2}Which assumption +A\d [+-]?\d+\.\d(?:, A\d [+-]?\d+\.\d){7}\n/);
    assert.doesNotMatch(plain, /violation|error/i);
  });

  it('escapes in Markdown whatever it quotes of the note', () => {
    const markdown = sheetMarkdown(sheet);
    assert.ok(markdown.includes('> Mother calls her \\*attention-seeking\\*.'));
    assert.ok(markdown.includes('- Whose words: somebody else: “calls” 1:8'));
  });
});

describe('trace and check', () => {
  it('agree about every sentence of every note, at every sensitivity', () => {
    let shown = 0;
    for (const { name, text, format } of notes) {
      for (const sensitivity of sensitivities) {
        const settings: Settings = { ...defaultSettings, sensitivity };
        const told = traced(text, settings, format).flatMap(findingsTold);
        const found = checkNote(text, format, settings).map(
          ({ assumption, kind, span, confidence, pattern, context }) =>
            JSON.stringify([assumption, kind, span.start, span.end, confidence, pattern, context]),
        );
        assert.deepEqual(told, found, `${name}, ${sensitivity}`);
        shown += found.length;
      }
    }
    assert.ok(notes.length >= 36 && shown > 200, `${notes.length} notes, ${shown} findings`);
  });
});

function findingsTold({ candidates }: SentenceTrace): readonly string[] {
  return candidates
    .filter(({ shown }) => shown)
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ assumption, outcome, span, probability, pattern, context }) =>
      JSON.stringify([assumption, outcome, span.start, span.end, probability, pattern, context]),
    );
}

const notes = ['examples/notes', 'test/notes/validation/D2'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => ({
      name,
      text: readMarks(readFileSync(join(folder, name), 'utf8')).text,
      format: formatOf(name),
    })),
);
