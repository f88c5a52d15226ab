import assert from 'node:assert/strict';
import { judgeMarks } from '../../support/judgeMarks.ts';
import type { Mark } from '../../support/marks.ts';
import { readMarks } from '../../support/marks.ts';

const meant = ({ kind }: Mark): string => (kind === 'trap' ? 'clear' : kind);

/** Each mark, handed to the context engine, is judged as it is marked: one violation, one reported, a trap clear. */
function judgesAsMarked(...notes: readonly string[]): void {
  for (const source of notes) {
    const { text, marks } = readMarks(source);
    it(source, () => {
      assert.ok(marks.length > 0);
      assert.deepEqual(
        judgeMarks(text, 'plaintext', marks).map(({ mark, status }) => `${status}: ${mark.text}`),
        marks.map((mark) => `${meant(mark)}: ${mark.text}`),
      );
    });
  }
}

describe('whose words', () => {
  describe('a speaker and a verb', () =>
    judgesAsMarked(
      'His caseworker remarked in the car afterwards that [[R1: he could if he wanted]].',
      'The porter reckons it is [[R2: all an act]].',
      'Her landlord has told her that [[R1: she is bone idle]].',
      'Grandmother said, while signing in, that he [[R3: will never change]].',
      'She picked up once and said, "[[R2: maybe I like being ill]]."',
      'He admits, he says, [[R1: to coasting]].',
    ));
  describe('a view with an owner', () =>
    judgesAsMarked(
      "Her mum's words were [[R4: she made her bed]].",
      "The dietitian's line is [[R3: this is as good as it gets]].",
      "His sister's view, given at some length, is that [[R2: it is for the benefits]].",
      'Her own explanation is [[R1: plain laziness]].',
      'His remark "[[R7: I am your long-running flop]]" got a laugh.',
    ));
  describe('papers and messages', () =>
    judgesAsMarked(
      'The letter from her cousin advised [[R4: time and only time]].',
      'EMS run sheet: "[[R2: wants a bed]]".',
      "Mum's text: [[R5: she is blowing it up again]].",
      'I was told by her aunt that [[R2: she likes being ill]].',
    ));
  describe('labels', () =>
    judgesAsMarked(
      'Mother (by phone): [[R1: she is not trying]].',
      "Nadine's sister on the phone: [[R2: she wants waiting on]].",
      'Sister, employer, bank: [[A4: all rung by me while she slept]].',
    ));
  describe('kin who speak of the client', () =>
    judgesAsMarked(
      'Daughter says [[R1: Mum is not trying to move on]].',
      'Mother asks if [[R7: her daughter has wasted the place]].',
      'Client says [[R4: his ex drove him to it]].',
    ));
});

describe("where the writer's own words begin again", () =>
  judgesAsMarked(
    'When he says he will die if she goes, [[A2: the sentence is a leash]].',
    'The shame he reports is [[A5: well over the top]].',
    'She says she hates it, yet [[A2: she would be lost without the drama]].',
    'He said it back word for word, so [[A6: that is one skill learned]].',
    'My note reads [[A2: a manipulative gesture]].',
    'It was also felt that [[A7: he had had his turn at therapy]].',
    'Said in group that she would like to stop, though [[A2: what she does tells me otherwise]].',
  ));

describe('reports that the writer endorses', () =>
  judgesAsMarked(
    'As mom rightly says, [[A1: he is just lazy]].',
    'Staff say [[A2: she does it for show]], which fits what we see.',
    'The aide tells me [[A2: she rings because she is bored]], and I believe it.',
    'As she put it, [[R1: she is her own worst enemy]].',
  ));

describe('judgements that are noticed or disputed', () =>
  judgesAsMarked(
    'I was tempted to write "{{notice: could have revised}}".',
    'I caught myself thinking {{notice: she is at it again}}.',
    'Part of me wanted to tell him to {{notice: get over it}}.',
    'I had put {{notice: manipulative}} in the draft and take that back.',
    '{{notice: She is playing us}} was the phrase in my head.',
    'I thought {{notice: here we go again}}. Old stuff of mine.',
    'According to her chart, which I do not accept, {{notice: she seeks attention}}.',
    'Staff call it {{notice: a show}}; the chain says otherwise.',
    'It is my view that [[A2: he does not want to get better]].',
    'I am ashamed of nothing and [[A8: my fear is no business of the team]].',
    'I reminded her that [[A5: others have it worse]].',
  ));

describe('wording that is taught or supposed', () =>
  judgesAsMarked(
    'Myth 6: "{{teach: people who cut want attention}}".',
    'Role-play card: "{{teach: stop being dramatic}}".',
    'Trainees were asked to rewrite "{{teach: chooses to be depressed}}".',
    'If a colleague says {{teach: she is only after company}}, ask what came before.',
    'Used the example "{{teach: he is lazy}}" to show a judgement.',
    'On the worksheet she wrote "[[R1: I am lazy]]".',
    'The coping card was in her hand and [[A1: she chose not to use it]].',
  ));

describe('negation', () =>
  judgesAsMarked(
    'I would not say that {{neg: she is manipulative}}.',
    'Nobody here thinks {{neg: he staged it}}.',
    'She has no insight and [[A1: does not care]].',
    'She cannot be expected to [[A6: recall a skill with her heart racing]].',
    'He is not to start skills [[A6: before the voices are gone]].',
    'I see no point in [[A3: asking anything more of her]].',
  ));
