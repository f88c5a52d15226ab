import assert from 'node:assert/strict';
import { sentenceEnds } from '../../../server/src/core/document/sentenceEnds.ts';
import { splitSentences } from '../../../server/src/core/document/sentences.ts';

/** The sentences of `prose`, as text; line breaks inside them shown as spaces. */
function sentencesOf(prose: string): readonly string[] {
  return splitSentences(prose).map(({ start, end }) => prose.slice(start, end).replace(/\s+/g, ' '));
}

/** Each row is prose in which `|` shows where a sentence ends; everything else stays as it is. */
function checkRows(rows: readonly string[]): void {
  for (const row of rows) {
    const expected = row.split(/ ?\| ?/).map((sentence) => sentence.replace(/\s+/g, ' ').trim());
    const prose = row
      .replace(/ ?\| ?/g, (mark) => (mark === ' |\n' ? '\n' : mark.includes(' ') ? ' ' : ''))
      .replace(/ +\n/g, '\n');
    assert.deepEqual(sentencesOf(prose), expected);
    assert.deepEqual(sentencesOf(prose.replace(/\n/g, '\r\n')), expected, 'with CRLF');
  }
}

describe('Sentences', () => {
  it('end at full stops, question marks and exclamation marks', () => {
    checkRows([
      'She came late. | She left early.',
      'Is he safe? | He says so. | Good!',
      'Up and dressed for college!! | First one down.',
      'Really?! | She could not say.',
      'Mood 3/10. | Sleep 4 hrs, appetite poor.',
      'No fever. | 3 tablets left.',
      'she smiled. | i made a lot of that.',
      'She got better.|Then she left.',
    ]);
  });

  it('do not end after titles, doses, times and other abbreviations', () => {
    checkRows([
      'Seen by Dr. Hanley and Mr. Obi. | Mrs. F. asked why.',
      'Pt. seen today. | Ct. tearful.',
      'Lithium 300 mg b.i.d. with food, q.d. if nauseous. | Tolerated.',
      'Took 5 mg. last night. | Slept well.',
      'Took 5 mg. | She slept well.',
      'PRN hydroxyzine avail. after 20:00.',
      'Resp. even, temp. normal.',
      'Practised skills, e.g. TIPP, i.e. cold water, vs. nothing at all.',
      'Approx. 3 per week. | See p. 12, no. 4, vol. 2.',
      'Smiling at her tablet ten min. later. | Reassess at 10.',
      'Next visit Sat. 10/14 at 2 p.m. on the ward. | Left at 5 p.m. | She rang at 6.',
      'Came w/ mother, s/p overdose, h/o BPD. | R/o PTSD.',
      'Discussed with M.K. and T.O. today. | T.O. cried.',
      'Client G.M. came. | Family of J. R. Smith rang.',
      'Chair is Prof. K. Lund, Ph.D. in psychology.',
      'Hx. of SI, dx. of BPD, tx. ongoing.',
      'Ate toast, tea, etc. | She then slept.',
      'Discharged to St. Mary’s. | Rang the ward.',
    ]);
  });

  it('do not end at decimals, times, list numbers, colons, semicolons and dashes', () => {
    checkRows([
      'Weight 61.2 kg at 09.30. | BP 120/80.',
      'x3 this week; denies SI: no plan - no intent – no means — none.',
      '1. Call the landlord.',
      '4) County program: he left in 2021. | No referral.',
      'Item 9 = 1. | No plan.',
      'Labs: K 3.6. | Repeat on the 14th.',
    ]);
  });

  it('keep a query before a word and a mark in brackets', () => {
    checkRows([
      'Imp: ? migraine, ?UTI.',
      'She brought cake (!) and left.',
      'He smiled (?) at her.',
      'Attention seeking? | Moved her nearer.',
    ]);
  });

  it('end after the closing quotation mark or bracket', () => {
    checkRows([
      'She said, "I quit." | Then she laughed.',
      'She said “I quit things. | Ask anyone.” | Later she cried.',
      '"Why?" she asked.',
      '"I’m grand," she said. | "Ask me later."',
      "He said 'no.' | We stopped.",
      'Three sessions (all short.) | Then none.',
      '"Not hearing my own head." | We agreed.',
      'Family K. (Milo, 15, he.) | Came late.',
    ]);
  });

  it('go on after an ellipsis unless a capital follows', () => {
    checkRows([
      'Well ... she came.',
      'I don’t know… maybe later.',
      'He stopped... | Then he spoke.',
      'She waited… | No answer.',
    ]);
  });

  it('run over wrapped lines', () => {
    checkRows([
      'T.O. shouted, slammed bedroom\ndoor, came down after 20 min with an ice pack.',
      'I rang the sponsor and explained it all for him, and he seemed to be\nKinder afterwards than before that call, as he was worn out by the\nThursday meeting.',
      'Prompting event was a row with the\nlandlord about the rent. | She\nleft.',
      'Reports that DBT\nis helping.',
      'He was told to see Dr.\nSmith.',
      'PT. ASKED WHETHER SHE COULD GO OUT OF THE DAY ROOM TO THE OTHER UNIT\nAFTER LUNCH. | STAFF SAID YES.',
      'Mood was rated at about\n3/10.',
      '6 interruptions in\n50 min, counted.',
    ]);
  });

  it('end with the line in telegraphic entries without full stops', () => {
    checkRows([
      'No chest pain |\nNo headaches |\nFeeling hot and sweaty',
      'Denies SI |\nMood low |\nSleep poor',
      'Plan for next week agreed with her and her mother, who was present throughout |\nNo changes to meds |\nReview in 2 weeks |\nBloods today',
      'Meds agreed with her mother, who was present throughout the whole visit |\nBloods today |\nZopiclone stopped |\nReview in 2 weeks',
      'QTc 431 ms. |\nLithium 0.68.',
      'slept ok |\nno sob |\nate lunch',
      'DENIES SI |\nREFUSED LUNCH |\nIN ROOM ALL DAY',
    ]);
  });

  it('stand emoji, combining marks, marks of direction and other scripts', () => {
    checkRows([
      'She left 😀. | Good day 👩‍⚕️!',
      'Zoe\u0308 came. | Ange\u0301lique left.',
      '\u200fShe came.\u200f | \u202bHe left.\u202c',
      'Élodie cried. | Ôter le plan. | Örjan rang.',
      'Она пришла. | Он ушёл.',
    ]);
  });

  it('are none in blank prose, and one where nothing ends', () => {
    for (const blank of ['', ' ', '\n', '\r\n \t']) assert.deepEqual(sentencesOf(blank), []);
    checkRows(['...', '?', 'no stop at all', '- - -']);
  });

  it('hold each token exactly once', () => {
    const prose = 'Pt. seen 10/14, "can’t." She left...\nNo SI.He slept ok !? 😀 (see p. 2.)';
    const sentences = splitSentences(prose);
    const tokens = sentences.flatMap((sentence) => sentence.tokens);
    assert.deepEqual(tokens.map(({ start, end }) => prose.slice(start, end)).join(''), prose.replace(/\s/g, ''));
    for (const { start, end, tokens: own } of sentences) {
      assert.ok(own.every((token) => start <= token.start && token.end <= end));
    }
  });

  it('are split in time that grows with the text alone', () => {
    const long = (piece: string) => piece.repeat(Math.ceil(300_000 / piece.length));
    for (const piece of ['word ', 'She left. ', '"a" ', '. "', '.', 'A.', '?!', '."', 'a\n', 'Ab\n', '\u0301']) {
      const started = process.cpuUsage();
      sentenceEnds(long(piece));
      const { user } = process.cpuUsage(started);
      assert.ok(user < 3_000_000, `${JSON.stringify(piece)} took ${user / 1000} ms`);
    }
  });
});
