import { defineRule } from './rule.ts';

export const cannotFail = defineRule({
  code: 'A7',
  name: 'cannot-fail',
  assumption: 'Patients cannot fail in therapy.',
  about: 'client',
  why: '',
  source: 'Linehan 1993, p. 108',
  closesOff: '',
  ask: '',
  otherSide: '',
  patterns: [],
});
