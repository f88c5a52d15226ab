import assert from 'node:assert/strict';

const words = 'attention-seeking';
const head = '# Session 4 😀\r\n\r\nÉva came at 10. 👩‍👩‍👧 “Fine,” she said; e\u0301 later. She is ';
const tail =
  ' on the unit.\r\n\r\n| mood | 3/5 |\r\n|---|---|\r\n| 😀 | שלום\u200f |\r\n\r\n- \tlast line without an end';

/** Small notes that every editor opens. */
export const notes = {
  /** The words that are found in `finding` and `plain`. */
  words,
  /** One finding, after emoji, combining marks and CRLF on its own line. */
  finding: `${head}${words}${tail}`,
  /** What only the card says of them, and no message. */
  card: /What the attention relieves/,
  reported: '# Family\n\nHer mother says she is attention-seeking.\n',
  clean: '# Session 5\n\nShe used opposite action twice and called before the urge rose. Next: rehearse at home.\n',
  plain: 'NURSING NOTE 10/14\n\nShe is attention-seeking on the unit.\n',

  /** Three findings, one for each thing that a visit does: it is reframed, it is ignored, its assumption is turned off. */
  journey:
    '# Session 4 😀\n\nÉva is attention-seeking on the unit.\n\nHe was lazy about the diary card.\n\nShe failed DBT.\n',
  /** `.foothold.json` that turns the last of the three off. */
  journeySettings: '{ "severity": { "A7": "off" } } // ours\n',

  /** The finding gives way to other words of its sentence, and nothing else changes. */
  assertReframed(saved: string): void {
    const before = head.slice(0, -'She is '.length);
    const after = tail.slice(tail.indexOf('\r'));
    assert.equal(saved.slice(0, before.length), before);
    assert.equal(saved.slice(-after.length), after);
    const written = saved.slice(before.length, -after.length);
    assert.notEqual(written, '');
    assert.doesNotMatch(written, /attention-seeking|\r|\n/);
  },
};
