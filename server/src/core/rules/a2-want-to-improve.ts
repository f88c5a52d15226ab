import { defineRule } from './rule.ts';

export const wantToImprove = defineRule({
  code: 'A2',
  name: 'want-to-improve',
  assumption: 'Patients want to improve.',
  about: 'client',
  why: '',
  source: 'Linehan 1993, p. 106',
  closesOff: '',
  ask: '',
  otherSide: '',
  patterns: [
    {
      id: 'attention-seeking',
      phrases: ['attention seeking', '@client (just|only|really|simply) ~want attention'],
      because: 'It explains the behavior by a motive nobody can observe, and leaves its function unassessed.',
      reframes: ['asking for contact with staff', 'approaching staff {how often} (just before: {what})'],
      flags: ['She is [[A2: attention-seeking]] on the unit.', 'Seen twice, [[A2: pt just wants attention]].'],
      allows: ['No evidence of {{neg: attention-seeking}}.', 'Mother calls her [[R2: attention-seeking]].'],
    },
  ],
});
