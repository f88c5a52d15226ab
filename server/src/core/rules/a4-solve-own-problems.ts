import { defineRule } from './rule.ts';

export const solveOwnProblems = defineRule({
  code: 'A4',
  name: 'solve-own-problems',
  assumption: 'Patients may not have caused all of their own problems, but they have to solve them anyway.',
  about: 'client',
  why: '',
  source: 'Linehan 1993, p. 107',
  closesOff: '',
  ask: '',
  otherSide: '',
  patterns: [],
});
