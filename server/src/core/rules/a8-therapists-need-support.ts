import { defineRule } from './rule.ts';

export const therapistsNeedSupport = defineRule({
  code: 'A8',
  name: 'therapists-need-support',
  assumption: 'Therapists treating borderline patients need support.',
  about: 'therapist',
  why: '',
  source: 'Linehan 1993, p. 108',
  closesOff: '',
  ask: '',
  otherSide: '',
  patterns: [],
});
