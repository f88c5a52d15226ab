import { defineRule } from './rule.ts';

export const livesAreUnbearable = defineRule({
  code: 'A5',
  name: 'lives-are-unbearable',
  assumption: 'The lives of suicidal, borderline individuals are unbearable as they are currently being lived.',
  about: 'client',
  why: '',
  source: 'Linehan 1993, p. 107',
  closesOff: '',
  ask: '',
  otherSide: '',
  patterns: [],
});
