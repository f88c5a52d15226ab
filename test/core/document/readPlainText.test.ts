import assert from 'node:assert/strict';
import { noteLines } from './noteLines.ts';

function check(text: string, expected: readonly string[]): void {
  assert.deepEqual(noteLines(text, 'plaintext'), expected);
  assert.deepEqual(noteLines(text.replace(/\n/g, '\r\n'), 'plaintext'), expected, 'with CRLF');
}

describe('Plain text', () => {
  it('joins hard-wrapped lines and parts paragraphs at blank lines', () => {
    check(
      'Flat warm and tidy. Bronagh dressed, hair washed, offered tea. Mood 3/10\nby her own rating. Sleep 4 hrs.\n\nNext visit Tues 10.00.',
      [
        'paragraph/none: Flat warm and tidy. | Bronagh dressed, hair washed, offered tea. | Mood 3/10 by her own rating. | Sleep 4 hrs.',
        'paragraph/none: Next visit Tues 10.00.',
      ],
    );
  });

  it('keeps entries that stand one a line apart', () => {
    check('No chest pain\nNo fever\n\nPMH: asthma\nDH: inhalers, \nSH: lives alone', [
      'paragraph/none: No chest pain | No fever',
      'paragraph/none: PMH: asthma',
      'paragraph/none: DH: inhalers,',
      'paragraph/none: SH: lives alone',
    ]);
  });

  it('parts paragraphs that are a line each, or begin with an indent', () => {
    const long = `She ${'came late and '.repeat(12)}left.`;
    check(`${long}\n${long}`, [`paragraph/none: ${long}`, `paragraph/none: ${long}`]);
    check('She came late and would not take her coat off.\n   He rang at noon.\nThen left.', [
      'paragraph/none: She came late and would not take her coat off.',
      'paragraph/none: He rang at noon. | Then left.',
    ]);
  });

  it('begins an entry at a time, a date or a day', () => {
    check(
      '1915 Received pt awake. Alert, oriented, skin warm and\ndry.\n2130 HS meds taken.\n\nMon 0915  TC from GP. Cat unwell,\n          vet wants 180.\nTue       No contact.\n10/14 Seen.',
      [
        'paragraph/none: 1915 Received pt awake. | Alert, oriented, skin warm and dry.',
        'paragraph/none: 2130 HS meds taken.',
        'paragraph/none: Mon 0915 TC from GP. | Cat unwell, vet wants 180.',
        'paragraph/none: Tue No contact.',
        'paragraph/none: 10/14 Seen.',
      ],
    );
    check('20.30 all in except Tam.\n21.15 Tam in. Smelled\n      of vodka.', [
      'paragraph/none: 20.30 all in except Tam.',
      'paragraph/none: 21.15 Tam in. | Smelled of vodka.',
    ]);
  });

  it('does not take a number that wrapping brought to the start of a line for a mark', () => {
    check(
      'She asked whether the housing meeting on Monday could be moved from nine to around\n10:00. Staff agreed to ask.',
      [
        'paragraph/none: She asked whether the housing meeting on Monday could be moved from nine to around 10:00. | Staff agreed to ask.',
      ],
    );
    check('Her mood was rated lower than in any other week of the whole year so far, around\n3. Then she slept.', [
      'paragraph/none: Her mood was rated lower than in any other week of the whole year so far, around 3. | Then she slept.',
    ]);
  });

  it('reads bullets and numbers of many kinds', () => {
    check(
      'HANDOVER\n- chores 1/7\n- no prompts while wound up, we pick that up\n  once it is quiet\n* PRN after 20:00\n• taxi booked\n1. ring\n2) write\na) wait',
      [
        'heading/none: HANDOVER',
        'listItem/none: chores 1/7',
        'listItem/none: no prompts while wound up, we pick that up once it is quiet',
        'listItem/none: PRN after 20:00',
        'listItem/none: taxi booked',
        'listItem/none: ring',
        'listItem/none: write',
        'listItem/none: wait',
      ],
    );
    check('1. Who called?\nA man. Sounds about thirty.', [
      'listItem/none: Who called?',
      'paragraph/none: A man. | Sounds about thirty.',
    ]);
  });

  it('reads tables with bars and with tabs', () => {
    check('| who | what |\n|-----|------|\n| Ivo | rang |\n\nHR\t80\nBP\t120/80', [
      'tableCell/none: who',
      'tableCell/none: what',
      'tableCell/none: Ivo',
      'tableCell/none: rang',
      'tableCell/none: HR',
      'tableCell/none: 80',
      'tableCell/none: BP',
      'tableCell/none: 120/80',
    ]);
  });

  it('parts the head of a form at wide gaps', () => {
    check('RES: Hollis B. (he)      DATE: Sat      STAFF: relief counsellor', [
      'paragraph/none: RES: Hollis B. (he)',
      'paragraph/none: DATE: Sat',
      'paragraph/none: STAFF: relief counsellor',
    ]);
  });

  it('reads e-mail: its head line by line, quoted lines apart', () => {
    check(
      'From: Carol\nTo: Priya\nRe: Mr D.L.\n\nHi Priya,\n\nHe is up to date. See http://x.org or mail a@b.org.\n\n> Is he up to\n> date?',
      [
        'paragraph/none: From: Carol',
        'paragraph/none: To: Priya',
        'paragraph/none: Re: Mr D.L.',
        'paragraph/none: Hi Priya,',
        'paragraph/none: He is up to date. | See or mail .',
        'blockQuote/none: Is he up to date?',
      ],
    );
  });

  it('takes rulers for the end of a paragraph and underlined or capital lines for headings', () => {
    check('Plan\n----\nRing her.\n==========\nREVIEW OF SYSTEMS\nDenies pain.', [
      'heading/plan: Plan',
      'paragraph/plan: Ring her.',
      'heading/objective: REVIEW OF SYSTEMS',
      'paragraph/objective: Denies pain.',
    ]);
  });

  it('takes capitals for nothing special where the whole note is in capitals', () => {
    check('PT REFUSED LUNCH\n\nSTAYED IN ROOM\nSLEPT WELL', [
      'paragraph/none: PT REFUSED LUNCH',
      'paragraph/none: STAYED IN ROOM | SLEPT WELL',
    ]);
  });
});
