import { defineRule } from './rule.ts';

export const doingTheirBest = defineRule({
  code: 'A1',
  name: 'doing-their-best',
  assumption: 'Patients are doing the best they can.',
  about: 'client',
  why: '',
  source: 'Linehan 1993, p. 106',
  closesOff: '',
  ask: '',
  otherSide: '',
  patterns: [],
});
