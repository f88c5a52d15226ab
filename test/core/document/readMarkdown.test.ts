import assert from 'node:assert/strict';
import { noteLines } from './noteLines.ts';

function check(text: string, expected: readonly string[]): void {
  assert.deepEqual(noteLines(text, 'markdown'), expected);
  assert.deepEqual(noteLines(text.replace(/\n/g, '\r\n'), 'markdown'), expected, 'with CRLF');
}

describe('Markdown', () => {
  it('gives paragraphs, headings, lists and block quotes', () => {
    check(
      '# Session 4\n\nShe came\nlate. She left.\n\n- one\n  - two\n\n1. three\n\n   more of three\n\n> quoted *words*\n> go on',
      [
        'heading/none: Session 4',
        'paragraph/none: She came late. | She left.',
        'listItem/none: one',
        'listItem/none: two',
        'listItem/none: three',
        'listItem/none: more of three',
        'blockQuote/none: quoted words go on',
      ],
    );
  });

  it('gives one segment a table cell, and takes short heads for printed labels', () => {
    check('| Name | Homework |\n|---|:-:|\n| Ivo | none, **again** |\n| Wen | |\n| Assessment | tired |', [
      'tableCell/form: Name',
      'tableCell/form: Homework',
      'tableCell/none: Ivo',
      'tableCell/none: none, again',
      'tableCell/none: Wen',
      'tableCell/none: Assessment',
      'tableCell/assessment: tired',
    ]);
  });

  it('reads a table head that is content as content', () => {
    check('| 01:12 | he rang and said that he was only checking who was on |\n|---|---|', [
      'tableCell/form: 01:12',
      'tableCell/none: he rang and said that he was only checking who was on',
    ]);
  });

  it('lets the head of a column say what stands below', () => {
    check('| Client | Plan |\n|---|---|\n| Ivo | ring on Monday |', [
      'tableCell/form: Client',
      'tableCell/form: Plan',
      'tableCell/none: Ivo',
      'tableCell/plan: ring on Monday',
    ]);
  });

  it('reads task lists', () => {
    check('- [ ] ring the school\n- [x] bring the card', [
      'listItem/none: ring the school',
      'listItem/none: bring the card',
    ]);
  });

  it('sets front matter aside, but not a note that begins with a ruler', () => {
    check('---\nclient: M.K.\ntags:\n  - dbt\n---\n# Note\n\nShe came.', [
      'heading/none: Note',
      'paragraph/none: She came.',
    ]);
    check('---\nShe came late and cried.\n\n---\nThen left.', [
      'paragraph/none: She came late and cried.',
      'paragraph/none: Then left.',
    ]);
  });

  it('blanks code, links, addresses, tags, comments and escapes, and keeps the words of links', () => {
    check('See `x = 1` and [the plan](http://a.b/c "title") at https://x.org/y, <b>now</b> <!-- no --> \\*really\\*.', [
      'paragraph/none: See and the plan at , now *really *.',
    ]);
    check('Write to ann@clinic.org or <ann@clinic.org>, A&amp;E &nbsp; ~~today~~.', [
      'paragraph/none: Write to or , A& E today .',
    ]);
    check('She did it [sic] as agreed [the plan][1] ![photo](a.png).\n\n[1]: http://a.b', [
      'paragraph/none: She did it [sic] as agreed the plan photo .',
    ]);
  });

  it('sets code blocks, HTML blocks and comments aside', () => {
    check(
      'One.\n\n```js\nlazy()\n```\n\n    const x = { a: 1 };\n\n<div>\nlazy\n</div>\n\n<!-- lazy\nlazy -->\n\nTwo.',
      ['paragraph/none: One.', 'paragraph/none: Two.'],
    );
  });

  it('reads indented prose, unfinished fences and placeholders as what was pasted', () => {
    check('Plan:\n\n    She will ring the landlord herself.\n    We practised it twice.', [
      'heading/plan: Plan:',
      'paragraph/plan: She will ring the landlord herself. | We practised it twice.',
    ]);
    check('Note\n\n~~~~~~~~~~\nShe came late and left early.\n\nHe rang.', [
      'paragraph/none: Note',
      'paragraph/none: She came late and left early.',
      'paragraph/none: He rang.',
    ]);
    check('<name>\nShe came late.', ['paragraph/none: <name> | She came late.']);
  });

  it('takes a ruler right under prose for a ruler, and under a title for a heading', () => {
    check('She came late and would not sit down.\n---\nThen left.', [
      'paragraph/none: She came late and would not sit down.',
      'paragraph/none: Then left.',
    ]);
    check('Plan\n====\n\nRing her.', ['heading/plan: Plan', 'paragraph/plan: Ring her.']);
  });

  it('does not take a number behind > for a quotation', () => {
    check('SpO2 was\n>95 all night.', ['paragraph/none: SpO2 was', 'paragraph/none: 95 all night.']);
  });

  it('splits lines that are entries of their own', () => {
    check('**Pt:** Ms R.K., 22\n**Present:** Consultant\n**Plan:** ring her', [
      'paragraph/none: Pt: Ms R.K., 22',
      'paragraph/none: Present: Consultant',
      'paragraph/plan: Plan: ring her',
    ]);
    check('14:00 Row with housemate. Shouted,\nslammed the door.\n15:30 Asked for a 1:1.', [
      'paragraph/none: 14:00 Row with housemate. | Shouted, slammed the door.',
      'paragraph/none: 15:30 Asked for a 1:1.',
    ]);
    check('Ward 6  \nDay 11  \nSettled overnight.', [
      'paragraph/none: Ward 6',
      'paragraph/none: Day 11',
      'paragraph/none: Settled overnight.',
    ]);
    check('• one\n• two', ['listItem/none: one', 'listItem/none: two']);
  });

  it('stays quick on a long line full of marks', () => {
    for (const piece of ['[a] ', '*a* b* ', '`a ', '<!-- ', '[a](', '> ', 'a'.padEnd(60), 'a'.padEnd(200_000)]) {
      const started = process.cpuUsage();
      noteLines(piece.repeat(Math.ceil(200_000 / piece.length)), 'markdown');
      const { user } = process.cpuUsage(started);
      assert.ok(user < 6_000_000, `${JSON.stringify(piece)} took ${user / 1000} ms`);
    }
  });
});
