import assert from 'node:assert/strict';
import { titles } from '../../../server/src/core/document/sectionTitles.ts';
import { kindOfNote, kindOfTitle } from '../../../server/src/core/document/titleKind.ts';
import { noteLines, sectionLines } from './noteLines.ts';

describe('Sections', () => {
  it('follow SOAP, DAP, BIRP, GIRP and PIE', () => {
    const kinds = (letters: string) =>
      noteLines([...letters].map((letter) => `${letter}: slept well.`).join('\n\n'), 'plaintext').map((line) =>
        line.replace(/^\w+\/(\w+): (\w).*/, '$2 $1'),
      );
    assert.deepEqual(kinds('SOAP'), ['S subjective', 'O objective', 'A assessment', 'P plan']);
    assert.deepEqual(kinds('DAP'), ['D objective', 'A assessment', 'P plan']);
    assert.deepEqual(kinds('BIRP'), ['B objective', 'I intervention', 'R response', 'P plan']);
    assert.deepEqual(kinds('GIRP'), ['G plan', 'I intervention', 'R response', 'P plan']);
    assert.deepEqual(kinds('PIE'), ['P assessment', 'I intervention', 'E response']);
  });

  it('take no first line of prose for the title of the note', () => {
    assert.deepEqual(noteLines('Came late from a team meeting.\n\nSat down and cried', 'plaintext'), [
      'paragraph/none: Came late from a team meeting.',
      'paragraph/none: Sat down and cried',
    ]);
    assert.deepEqual(noteLines('came late from the team meeting and sat\ndown', 'plaintext'), [
      'paragraph/none: came late from the team meeting and sat down',
    ]);
  });

  it('do not take the initials of group members for SOAP', () => {
    assert.deepEqual(noteLines('J: five days of seven.\nD: sheet done.\nA: talked it through.', 'plaintext'), [
      'paragraph/none: J: five days of seven.',
      'paragraph/none: D: sheet done.',
      'paragraph/none: A: talked it through.',
    ]);
  });

  it('go on below a label until the next label or heading', () => {
    assert.deepEqual(noteLines('S: Slept badly.\n\nCried twice.\n\nO: Tearful.\n\nP:\n- ring her', 'plaintext'), [
      'paragraph/subjective: S: Slept badly.',
      'paragraph/subjective: Cried twice.',
      'paragraph/objective: O: Tearful.',
      'heading/plan: P:',
      'listItem/plan: ring her',
    ]);
  });

  it('end with their paragraph where a label only says who speaks', () => {
    assert.deepEqual(
      noteLines("Team: ideas please.\n\nShe came late.\n\nPatient's view: wants to go home.\n\nHe slept.", 'plaintext'),
      [
        'paragraph/team: Team: ideas please.',
        'paragraph/none: She came late.',
        "paragraph/subjective: Patient's view: wants to go home.",
        'paragraph/none: He slept.',
      ],
    );
  });

  it('are inherited by headings below that say nothing themselves', () => {
    const note =
      '# DBT consultation team, minutes\n\n## Item 1\n\nText.\n\n## Plan\n\nText.\n\n### By Friday\n\nText.\n\n# Other\n\nText.';
    assert.deepEqual(sectionLines(note, 'markdown'), [
      '1 team: DBT consultation team, minutes',
      '2 team: Item 1',
      '2 plan: Plan',
      '3 plan: By Friday',
      '1 none: Other',
    ]);
    assert.deepEqual(
      noteLines(note, 'markdown').filter((line) => line.startsWith('paragraph')),
      ['paragraph/team: Text.', 'paragraph/plan: Text.', 'paragraph/plan: Text.', 'paragraph/none: Text.'],
    );
  });

  it('are opened by labels in bold inside Markdown, with a colon, a full stop, or alone in their line', () => {
    assert.deepEqual(
      noteLines(
        '**Subjective:** Tired.\n\n**Mental status.** Alert.\n\n**Plan**\n\nRing.\n\n**Housing.** None.',
        'markdown',
      ),
      [
        'paragraph/subjective: Subjective: Tired.',
        'paragraph/objective: Mental status. | Alert.',
        'heading/plan: Plan',
        'paragraph/plan: Ring.',
        'paragraph/none: Housing. | None.',
      ],
    );
  });

  it('leave the items of a plan in the plan, and read labelled items elsewhere', () => {
    assert.deepEqual(
      noteLines(
        '## Plan\n\n- Diary card: set an alarm\n\n## Week\n\n- Assessment: tired\n  - sleeps badly\n- rang',
        'markdown',
      ),
      [
        'heading/plan: Plan',
        'listItem/plan: Diary card: set an alarm',
        'heading/none: Week',
        'listItem/assessment: Assessment: tired',
        'listItem/assessment: sleeps badly',
        'listItem/none: rang',
      ],
    );
  });

  it('tell handouts and printed form text from what is written into them', () => {
    assert.deepEqual(noteLines('# Skills handout 4\n\nPeople are doing their best.', 'markdown'), [
      'heading/education: Skills handout 4',
      'paragraph/education: People are doing their best.',
    ]);
    assert.deepEqual(
      noteLines(
        '- Motivation (circle one): low / high\n- Attitude (poor / fair / good)\n- Secondary gain? Y / N\n- ☐ success ☐ failure\n- Client: Otto (they/them/theirs)\n- Marnie (peer worker, Mon/Tue/Thu)\n- He circled one. Then he cried.',
        'markdown',
      ).map((line) => line.replace(/:.*/, '')),
      [
        'listItem/form',
        'listItem/form',
        'listItem/form',
        'listItem/form',
        'listItem/none',
        'listItem/none',
        'listItem/none',
      ],
    );
    assert.deepEqual(noteLines('Myth: If I try I never fail.\n\nShe read it aloud.', 'plaintext'), [
      'paragraph/education: Myth: If I try I never fail.',
      'paragraph/none: She read it aloud.',
    ]);
  });

  it('are read from titles of many kinds', () => {
    const rows: readonly (readonly [string, string | undefined])[] = [
      ['Assessment and plan', 'assessment'],
      ['ASSESSMENT/PLAN', 'assessment'],
      ['3. Recommendations', 'plan'],
      ['E. Recommendations', 'plan'],
      ['Plan for next session', 'plan'],
      ['Ward 6, plan', 'plan'],
      ['Safety plan', 'plan'],
      ['Chain analysis: Saturday', 'intervention'],
      ['History of present illness', 'subjective'],
      ['Pt’s view', 'subjective'],
      ['Mental Status Examination (MSE)', 'objective'],
      ['Reason for discharge', undefined],
      ['Mother', undefined],
      ['Ros', undefined],
      ['', undefined],
    ];
    for (const [title, kind] of rows) assert.equal(kindOfTitle(title), kind, title);
  });

  it('take the title of the note for the whole note, if it names what the note is', () => {
    const rows: readonly (readonly [string, string | undefined])[] = [
      ['DBT Consultation Team — minutes', 'team'],
      ['Team notes, Wednesday', 'team'],
      ['Skills handout', 'education'],
      ['Handout 4: opposite action', 'education'],
      ['Worksheet – pros and cons', 'education'],
      ['Minutes, Adolescent DBT team', 'team'],
      ['forty minutes late finishing', undefined],
      ['Handout review with J.', undefined],
      ['Session 4, handouts and homework', undefined],
      ['Skills group note', undefined],
    ];
    for (const [title, kind] of rows) assert.equal(kindOfNote(title), kind, title);
  });

  it('know each title once', () => {
    const all = Object.values(titles).flat();
    assert.deepEqual(
      all.filter((title, index) => all.indexOf(title) !== index),
      [],
    );
  });

  it('span from their title to the next of their level', () => {
    assert.deepEqual(
      sectionLines(
        'PROGRESS NOTE\n\nS: Slept badly again.\n\nO: Tearful.\n\nMEDICATIONS\nnone at present',
        'plaintext',
      ),
      ['1 none: PROGRESS NOTE', '2 subjective: S', '2 objective: O', '2 none: MEDICATIONS'],
    );
  });
});
