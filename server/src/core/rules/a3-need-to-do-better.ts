import { defineRule } from './rule.ts';

export const needToDoBetter = defineRule({
  code: 'A3',
  name: 'need-to-do-better',
  assumption: 'Patients need to do better, try harder, and be more motivated to change.',
  about: 'client',
  why: '',
  source: 'Linehan 1993, pp. 106-107',
  closesOff: '',
  ask: '',
  otherSide: '',
  patterns: [],
});
