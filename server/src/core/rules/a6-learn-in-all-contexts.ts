import { defineRule } from './rule.ts';

export const learnInAllContexts = defineRule({
  code: 'A6',
  name: 'learn-in-all-contexts',
  assumption: 'Patients must learn new behaviors in all relevant contexts.',
  about: 'client',
  why: '',
  source: 'Linehan 1993, pp. 107-108',
  closesOff: '',
  ask: '',
  otherSide: '',
  patterns: [],
});
