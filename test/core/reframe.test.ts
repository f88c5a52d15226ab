import assert from 'node:assert/strict';
import { checkNote } from '../../server/src/core/check.ts';
import type { NoteFormat } from '../../server/src/core/document/note.ts';
import type { Finding } from '../../server/src/core/finding.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { applied } from '../support/reframes.ts';

/** What a note reads like once each choice for its only violation is taken, best first. */
function reframed(text: string, format: NoteFormat = 'dbt-note'): readonly string[] {
  const [finding, ...others] = violations(text, format);
  assert.ok(finding !== undefined && others.length === 0, text);
  return finding.reframes.map((reframe) => applied(text, reframe));
}

function violations(text: string, format: NoteFormat = 'dbt-note'): readonly Finding[] {
  return checkNote(text, format, defaultSettings).filter(({ kind }) => kind === 'violation');
}

describe('a reframe', () => {
  it('takes the place of the wording where it has the same form', () => {
    assert.equal(reframed('She is attention-seeking on the unit.')[0], 'She is asking for contact on the unit.');
  });

  it('is first the one that the pattern itself has, also in a note that speaks of little else', () => {
    const note = 'NURSING NOTE 10/14\n\nPt is attention-seeking on the unit. VS stable.\n';
    assert.match(reframed(note)[0] ?? '', /Pt is asking for contact on the unit\./);
  });

  it('begins with a capital where the wording did', () => {
    assert.match(reframed('Attention-seeking on the unit.')[0] ?? '', /^Asking for contact/);
  });

  it('stands apart from the word that the wording hung on', () => {
    assert.match(reframed("She's just lazy about it.")[0] ?? '', /^She [a-z_]/);
  });

  it('speaks of the client as the note does', () => {
    const choices = reframed('Pt arrived late. The late mornings come from laziness. Pt had breakfast.');
    assert.ok(choices.length >= 2 && choices.every((text) => !text.includes('the client')), choices.join(' | '));
  });

  it('agrees with its subject', () => {
    for (const text of reframed('They are unmotivated.'))
      assert.doesNotMatch(text, /^They (?:is|has|was|does|needs|wants) /);
  });

  it('leaves open what was given as a cause', () => {
    assert.equal(
      reframed("Homework was again thrown together because he couldn't be bothered.")[0],
      'Homework was again thrown together; what got in the way is still to be assessed.',
    );
  });

  it('says of a time that is over what was, and of one that goes on what has been', () => {
    assert.match(reframed('Pt failed DBT in 2022.')[0] ?? '', /^Pt was not helped enough by DBT in 2022\.$/);
    assert.match(reframed('Pt has failed DBT.')[0] ?? '', /^Pt has not yet been helped enough by DBT\.$/);
  });

  it('gives the next step to no helper and to no thing', () => {
    const helper = 'The job application was due at noon, so Trish typed it and hit send while he had his nap.';
    for (const text of violations(helper).flatMap(({ reframes }) => reframes.map((each) => applied(helper, each))))
      assert.doesNotMatch(text, /Trish (?:will|can|has)/);
  });

  it('keeps the part of the wording that is no judgement by itself', () => {
    assert.equal(
      reframed('He has agreed to hang on until Christmas, and we left it there.')[0],
      'He has agreed to hang on until Christmas; a plan to relieve the suffering is still to be made with the client.',
    );
  });

  it('says "this" only where the sentence names what it is', () => {
    const alone = reframed('DBT session with the client. As I see it they enjoy watching the team run about.');
    assert.ok(alone.length > 0 && alone.every((text) => !/\bthis\b/.test(text)), alone.join(' | '));
    const behind = reframed('Client tearful throughout, all this over one unanswered text.');
    assert.equal(
      behind[0],
      'Client tearful throughout; what makes this painful for the client is still to be understood.',
    );
  });

  it('puts no new words into what was told', () => {
    const told = 'N. was told that dread comes with the job and the item was closed after two minutes.';
    for (const text of reframed(told)) assert.doesNotMatch(text, /told that/);
  });

  it('names the skill that the words named', () => {
    const [first] = reframed('DBT: Distress tolerance can wait till her mood has lifted.');
    assert.match(first ?? '', /[Pp]ractice of distress tolerance can start now/);
  });

  it('calls the client by no pronoun that may be somebody else', () => {
    const note = 'DBT. I rang him myself, twice, and got her a date for the repairs without troubling her with it.';
    assert.ok(violations(note).length > 0);
    for (const { reframes } of violations(note))
      for (const { newText } of reframes) assert.doesNotMatch(newText, /\b(?:him|he)\b/);
  });

  it('keeps how strong a risk was rated', () => {
    const note = 'DBT session 4.\n\nSI 5/5 by report, more like a 2 to anyone watching.';
    const [finding] = violations(note);
    assert.ok(finding !== undefined && finding.reframes.length > 0);
    for (const reframe of finding.reframes) assert.match(applied(note, reframe), /SI 5\/5/);
  });

  it('says no of what the note says no of', () => {
    const note =
      'I said that one does not re-educate a man of sixty-one and that no self-harm is plenty to be getting on with.';
    for (const text of reframed(note)) assert.match(text, /no self-harm/i);
  });

  it('takes along a reason that was given for the judgement', () => {
    const note = 'I no longer raise the vomiting, because it is part of the furniture.';
    const [text] = violations(note).flatMap(({ reframes }) => reframes.map((each) => applied(note, each)));
    assert.equal(text, 'The next small step is still to be agreed with the client.');
  });

  it('takes the opinion along with what it was held of', () => {
    assert.ok(
      reframed('In my opinion she does not want to get better.').some((text) => !text.startsWith('In my opinion')),
    );
  });

  it('leaves the other clauses of its sentence alone', () => {
    for (const text of reframed('The card was half done on Monday; he is just lazy; the chain was complete.')) {
      assert.match(text, /^The card was half done on Monday; .*; the chain was complete\.$/);
    }
  });

  it('keeps dates, doses and what bears on risk', () => {
    for (const text of reframed('Rated 4/5 on Tuesday. Hard to take the SI seriously with tray in hand.')) {
      assert.match(text, /\bSI\b/);
    }
  });

  it('keeps the line breaks of hard-wrapped lines', () => {
    const texts = reframed(
      'Seen at ten. She does not want to\nget better, and that is my view.\nShe had breakfast.',
      'plaintext',
    );
    assert.ok(texts.length > 0);
    for (const text of texts) assert.match(text, /^Seen at ten\.[^\n]+\n[^\n]+\nShe had breakfast\.$/);
  });

  it('stays inside emphasis', () => {
    for (const text of reframed('She is **attention-seeking** on the unit.'))
      assert.equal(text.split('**').length % 2, 1);
  });

  it('is not offered for what somebody else said', () => {
    const findings = checkNote(
      'Mother calls her attention-seeking. "I\'m just lazy," she says.',
      'dbt-note',
      defaultSettings,
    );
    assert.deepEqual(
      findings.map(({ kind, reframes }) => [kind, reframes.length]),
      [
        ['reported', 0],
        ['reported', 0],
      ],
    );
  });

  it('has the same gaps as a snippet', () => {
    for (const finding of violations('She is attention-seeking on the unit.\n\nHe is just lazy.')) {
      for (const { newText, snippet } of finding.reframes) {
        assert.equal(snippet.replace(/\$\{\d+:[^}]*\}/g, '___'), newText);
      }
    }
  });
});
