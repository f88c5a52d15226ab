import type { AssumptionCode } from '../rules/rule.ts';
import type { Choice } from './choice.ts';

/** Choices for the ways in which wording works against one assumption, best first. */
export interface AssumptionChoices {
  /** What stands in place of a judgement that was given as a cause ("because she is lazy"). */
  readonly cause: string;
  /** By the ids of its sub-kinds. */
  readonly kinds: Readonly<Record<string, readonly Choice[]>>;
  /** After those of the sub-kind, and alone where none is told. */
  readonly always: readonly Choice[];
}

const effort: Choice = {
  move: 'describe',
  clause: '{client} did {what}, and what got in the way of {the rest} is still to be assessed',
  predicate: 'did {what}, and what got in the way of {the rest} is still to be assessed',
};
const whatMadeItHard: Choice = {
  move: 'assess',
  clause: 'what made {behavior} hard this time is still to be assessed',
  predicate: 'did {what}; what made {the rest} hard is still to be assessed',
};
const reliefFrom: Choice = {
  move: 'hypothesis',
  clause: 'one hypothesis to assess: {behavior} brings relief from {what}',
  predicate: 'did {what}; one hypothesis to assess is that it brings relief from {what}',
};
const workedOn: Choice = {
  move: 'dialectic',
  clause: 'the effort seen so far is {what}, AND the next step is {step}',
  predicate: '~have worked on {what}, AND the next step to learn is {step}',
};
const function_: Choice = {
  move: 'describe',
  clause: '{behavior} was seen {how often}, after {what came before}, and was followed by {what}',
  predicate: 'did {what} after {what came before}, and {what} followed',
};
const keepsItGoing: Choice = {
  move: 'hypothesis',
  clause: 'one hypothesis to assess: {what follows} makes {behavior} more likely',
  predicate: 'did {what}; one hypothesis to assess is that {what followed} makes it more likely',
};
const towardGoal: Choice = {
  move: 'describe',
  clause: '{client} took {step} toward {goal}; what interferes with motivation is still to be assessed',
  predicate: 'took {step} toward {goal}; what interferes with motivation is still to be assessed',
};
const smallerStep: Choice = {
  move: 'describe',
  clause: 'the next goal is {goal}, with {step} as the first step',
  predicate: '~have {goal} as the next goal, with {step} as the first step',
  helper: 'will look with {client} for a smaller step toward {goal}',
  helperPast: 'will look with {client} for a smaller step toward {goal}',
};
const missingForIt: Choice = {
  move: 'assess',
  clause: 'barriers to {next step} (skill, encouragement or contingency) are still to be assessed',
  predicate: '~have {step} as the next step, and what stands in its way is still to be assessed',
};
const nextStepOfClient: Choice = {
  move: 'treatment',
  clause: 'next step for {client}: {step}, rehearsed in session first',
  predicate: 'will take {step} as a next step, after rehearsal in session',
  helper: 'will coach {client} in {step}',
  helperPast: 'took the step of {what} this time, and {client} will rehearse {next step}',
};
const whoeverCausedIt: Choice = {
  move: 'dialectic',
  clause: 'whoever caused {problem}, {step} is the next step, with coaching',
  predicate: '~have {problem} to solve, whoever caused it, with coaching in {skill}',
};
const hardToBear: Choice = {
  move: 'describe',
  clause: '{client} reported {what}, and what makes it painful is still to be understood',
  predicate: 'reported {what}, and what makes it painful is still to be understood',
  helper: 'will ask about {what} and what makes it painful',
  helperPast: 'will ask about {what} and what makes it painful',
};
const planRelief: Choice = {
  move: 'treatment',
  clause: 'the plan to relieve {what hurts} starts with {step}',
  predicate: 'reported {what}, AND the plan to relieve it starts with {step}',
  helper: 'will plan with {client} how to relieve {what}, starting with {step}',
  helperPast: 'will plan with {client} how to relieve {what}, starting with {step}',
};
const rehearse: Choice = {
  move: 'treatment',
  clause: 'practice of {skill} in {situation} is the next step, with coaching between sessions',
  predicate: 'will rehearse {skill} for {situation}, with coaching',
  helper: 'will rehearse {skill} for {situation} with {client}',
  helperPast: 'will rehearse {skill} for {situation} with {client}',
};
const coachNow: Choice = {
  move: 'describe',
  clause: '{situation} is a time to rehearse {skill}, with coaching',
  predicate: 'had {what} to cope with, which is a time to rehearse {skill}',
};
const notYetReached: Choice = {
  move: 'treatment',
  clause: 'the treatment has not yet reached {goal}; which part was missing is still to be reviewed',
  predicate: 'received {which parts of the treatment}; what was missing for {goal} is still to be reviewed',
};
const adapt: Choice = {
  move: 'treatment',
  clause: 'which adaptation of the treatment would help with {what} is still to be found',
  predicate: 'may need {which adaptation} of the treatment to reach {goal}',
};
const toTeam: Choice = {
  move: 'treatment',
  clause: 'question for the team: {which}',
  predicate: 'will bring {which question} to team',
  helper: 'will bring {which question} to team',
  helperPast: 'will bring {which question} to team',
};
const askForHelp: Choice = {
  move: 'treatment',
  clause: 'rehearsal with the team would help with {what}',
  predicate: 'will bring {what} to team and ask for validation and ideas',
  helper: 'will bring {what} to team and ask for validation and ideas',
  helperPast: 'will bring {what} to team and ask for validation and ideas',
};
const workIsHard: Choice = { move: 'dialectic', clause: 'this work is hard, AND the team can help with {what}' };
const wasHard: Choice = {
  move: 'describe',
  clause: '{moment} was hard for the therapist, and the team will help with {what}',
  predicate: 'will rehearse {what} with the team',
  helper: 'will rehearse {what} with the team',
  helperPast: 'will rehearse {what} with the team',
};
const offer: Choice = {
  move: 'treatment',
  clause: 'the team will offer validation, ideas and rehearsal with {what}',
  helper: 'will offer validation, ideas and rehearsal with {what}',
  helperPast: 'will offer validation, ideas and rehearsal with {what}',
};

export const choices: Readonly<Record<AssumptionCode, AssumptionChoices>> = {
  A1: {
    cause: 'what got in the way is still to be assessed',
    kinds: {
      'effort-denied': [effort, workedOn],
      'trait-imputed': [effort, reliefFrom, workedOn],
      'choice-imputed': [
        {
          move: 'describe',
          clause: '{behavior} came after {what}, and was followed by {what}',
          predicate: 'did {what} after {what came before}, and {what} followed',
        },
        {
          move: 'assess',
          clause: 'whether {skill} was within reach at that moment is still to be assessed',
          predicate: 'did {what}; whether {skill} was within reach at that moment is still to be assessed',
        },
        reliefFrom,
      ],
      'resistance-imputed': [
        {
          move: 'describe',
          clause: 'the answer to {what was offered} was {what}, after {what came before}',
          predicate: 'said {what} when {what} was offered; what made it hard is still to be assessed',
        },
        reliefFrom,
      ],
      'excuses-imputed': [
        {
          move: 'describe',
          clause: 'the reason given was {reason}; how it made {what} hard is still to be assessed',
          predicate: 'gave {reason} as what got in the way; how it made {what} hard is still to be assessed',
        },
      ],
      'self-sabotage': [
        {
          move: 'describe',
          clause: '{behavior} came shortly before {what}; what it relieved is still to be assessed',
          predicate: 'did {what} shortly before {what came next}; what it relieved is still to be assessed',
        },
        reliefFrom,
      ],
      'told-to-try-harder': [
        {
          move: 'assess',
          clause: 'next step: look together at what made {what} hard',
          predicate: 'did {what}, and what made {the rest} hard is still to be assessed',
          helper: 'will look with {client} at what made {what} hard',
          helperPast: 'spoke with {client} about {what}, and will look at what made it hard',
        },
      ],
    },
    always: [
      effort,
      whatMadeItHard,
      workedOn,
      { move: 'assess', clause: 'a chain analysis of {behavior} is the next step' },
      { move: 'assess', clause: 'barriers to {what} are still to be assessed' },
    ],
  },
  A2: {
    cause: 'what keeps {behavior} going is still to be assessed',
    kinds: {
      'wish-denied': [towardGoal],
      'motivation-missing': [
        towardGoal,
        {
          move: 'assess',
          clause: 'what interferes with motivation is still to be assessed (fear, belief, skill or consequence: {which})',
        },
      ],
      attention: [function_, keepsItGoing],
      manipulation: [
        {
          move: 'describe',
          clause: '{client} asked {whom} for {what}, after {what came before}',
          predicate: 'asked {whom} for {what}, after {what came before}',
        },
        function_,
        keepsItGoing,
      ],
      gain: [
        function_,
        {
          move: 'hypothesis',
          clause: 'one hypothesis to assess: {behavior} brings {what}, and another way to it is still to be learned',
          predicate: '~have found {what} through {behavior}, and another way to it is still to be learned',
        },
      ],
      'other-aim': [
        {
          move: 'assess',
          clause: 'hopes for treatment, besides {what}, are still to be asked about',
          predicate: '~name {what} as a reason to come, and other hopes are still to be explored',
        },
      ],
    },
    always: [
      function_,
      towardGoal,
      { move: 'assess', clause: 'the function of {behavior} is still to be assessed' },
      reliefFrom,
      keepsItGoing,
      { move: 'assess', clause: 'a chain analysis of {behavior} is the next step' },
    ],
  },
  A3: {
    cause: 'barriers to {next step} are still to be assessed',
    kinds: {
      'change-ruled-out': [
        {
          move: 'describe',
          clause: '{behavior} was seen {how often}, and the next step is {step}',
          predicate: 'did {behavior} on {how many} days, and the next step is {step}',
          helper: 'will look with {client} for a next step toward {goal}',
          helperPast: 'will look with {client} for a next step toward {goal}',
        },
        missingForIt,
      ],
      'limit-drawn': [
        {
          move: 'describe',
          clause: 'reached so far: {level}; the next step is {step}',
          predicate: '~have reached {level}, and the next step is {step}',
          helper: 'will look with {client} for a next step toward {goal}',
          helperPast: 'will look with {client} for a next step toward {goal}',
        },
        missingForIt,
      ],
      'learning-ruled-out': [
        {
          move: 'treatment',
          clause: 'what {client} needs to learn {skill} is still to be assessed',
          predicate: 'will learn {skill} in small steps, with {what help}',
          helper: 'will look with {client} for a way to learn {skill}',
        },
        missingForIt,
      ],
      'change-not-asked': [smallerStep, missingForIt],
      'bar-lowered': [smallerStep, missingForIt],
      'effort-enough': [workedOn, smallerStep],
      'acceptance-alone': [
        {
          move: 'dialectic',
          clause: '{what} is accepted as it is now, AND the next step is {step}',
          predicate: '~accept {what} as it is now, AND the next step is {step}',
          helper: 'will accept {what} as it is now, AND look for a next step toward {goal}',
          helperPast: 'will accept {what} as it is now, AND look for a next step toward {goal}',
        },
        smallerStep,
      ],
    },
    always: [
      smallerStep,
      missingForIt,
      { move: 'dialectic', clause: '{what} is accepted as it is now, AND the next step is {step}' },
      { move: 'assess', clause: 'what {client} needs to reach {goal} is still to be assessed' },
      { move: 'assess', clause: 'barriers to {goal} are still to be assessed' },
    ],
  },
  A4: {
    cause: 'the next step for {client} is {step}',
    kinds: {
      rescuing: [
        nextStepOfClient,
        {
          move: 'describe',
          clause: 'taken so far: {which step}, by {whom}; the next step for {client} is {step}',
          helper: 'will rehearse {step} with {client}, who takes it',
          helperPast: 'took {step} this time; the next one is to be rehearsed with {client}',
        },
      ],
      excusing: [
        whoeverCausedIt,
        { move: 'dialectic', clause: '{what happened} was painful, AND the next step to work on is {step}' },
      ],
      'waiting-for-others': [
        {
          move: 'treatment',
          clause: '{client} can work on {what} now, with coaching',
          predicate: 'can work on {what} now, with coaching',
          helper: 'will coach {client} in {step} now',
        },
        whoeverCausedIt,
      ],
      blaming: [
        {
          move: 'describe',
          clause: 'what led up to {event} is still to be assessed, and the next step is {step}',
          predicate: '~have {problem} to work on, with coaching in {skill}',
        },
        whoeverCausedIt,
      ],
      'passive-saving': [
        { move: 'dialectic', clause: '{what} may help with {symptom}, AND {skill} is to be practiced as well' },
        { move: 'treatment', clause: 'practice of {skill} is still to be planned, beside {what}' },
      ],
    },
    always: [
      nextStepOfClient,
      { move: 'treatment', clause: 'next step to coach: {step}' },
      whoeverCausedIt,
      { move: 'describe', clause: 'what has changed so far is {what}, and {step} is to be practiced next' },
    ],
  },
  A5: {
    cause: 'what makes {what happened} painful is still to be understood',
    kinds: {
      exaggeration: [hardToBear, planRelief],
      'made-small': [hardToBear, planRelief],
      'no-reason-seen': [
        { move: 'assess', clause: 'what makes {what happened} painful is still to be understood' },
        hardToBear,
      ],
      comparison: [
        {
          move: 'dialectic',
          clause: 'what helps is {what}, AND what makes {what hurts} painful is still to be understood',
          predicate: '~have {what helps}, AND what makes {what hurts} painful is still to be understood',
        },
        hardToBear,
      ],
      complaint: [
        {
          move: 'describe',
          clause: '{client} said {how often} that {what} hurts, and what would relieve it is still to be planned',
          predicate: 'said {how often} that {what} hurts, and what would relieve it is still to be planned',
        },
        planRelief,
      ],
      disbelief: [hardToBear, { move: 'assess', clause: 'what makes {what happened} painful is still to be understood' }],
      'promise-without-plan': [
        planRelief,
        { move: 'treatment', clause: 'the first step toward a life worth living is {step}' },
      ],
    },
    always: [
      hardToBear,
      planRelief,
      { move: 'assess', clause: 'what makes {what happened} painful is still to be understood' },
      { move: 'treatment', clause: 'the first step toward a life worth living is {step}' },
    ],
  },
  A6: {
    cause: 'practice of {skill} in {situation} is still to be planned',
    kinds: {
      'waiting-for-calm': [rehearse],
      'too-upset': [coachNow, rehearse],
      'no-coaching': [
        rehearse,
        {
          move: 'treatment',
          clause: 'coaching in {skill} between sessions is still to be agreed on: {when}',
          helper: 'will coach {skill} by phone in {situation}',
        },
      ],
      'knowing-taken-for-doing': [
        {
          move: 'describe',
          clause: '{skill} is known, and practice of it in {situation} is the next step',
          predicate: '~know {skill}, and practice of it in {situation} is the next step',
          helper: 'will rehearse {skill} for {situation} with {client}',
        },
        rehearse,
      ],
      'taking-over': [
        {
          move: 'treatment',
          clause: 'during this time {client} will practice {skill} for {situation}',
          predicate: 'will practice {skill} for {situation} during this time',
          helper: 'will coach {skill}, and {which decision} stays with {client}',
        },
        rehearse,
      ],
    },
    always: [
      rehearse,
      { move: 'treatment', clause: 'rehearsal of {skill} for {situation} is still to be planned' },
      { move: 'assess', clause: 'what makes {skill} hard to use in {situation} is still to be assessed' },
      { move: 'assess', clause: 'which skill to rehearse for {situation} is still to be found' },
    ],
  },
  A7: {
    cause: 'what was missing in the treatment is still to be assessed',
    kinds: {
      'client-failed': [notYetReached],
      'outcome-put-on-client': [notYetReached],
      'resistance-as-trait': [notYetReached, adapt],
      'chance-wasted': [notYetReached],
      'not-suited': [adapt, notYetReached],
      'no-benefit': [notYetReached, adapt],
    },
    always: [
      notYetReached,
      { move: 'assess', clause: 'which part of the treatment was missing is still to be reviewed' },
      adapt,
      { move: 'describe', clause: 'what got in the way of treatment is still to be assessed: {which behavior}' },
      { move: 'assess', clause: 'barriers to {goal} are still to be assessed' },
    ],
  },
  A8: {
    cause: 'rehearsal with the team would help with {what}',
    kinds: {
      'team-not-needed': [toTeam, workIsHard],
      'team-skipped': [toTeam, askForHelp],
      alone: [workIsHard, askForHelp],
      'asking-as-weakness': [
        { move: 'treatment', clause: 'asking for help with {what} is part of the treatment' },
        askForHelp,
      ],
      'request-turned-away': [offer, wasHard],
      'therapist-judged': [wasHard, workIsHard],
    },
    always: [
      askForHelp,
      workIsHard,
      offer,
      toTeam,
      { move: 'treatment', clause: 'support from the team for {what} is still to be planned' },
      { move: 'treatment', clause: 'team agenda: {which question}' },
    ],
  },
};

/** The choices for a sub-kind, then those of the assumption; each once. */
export function choicesFor(code: AssumptionCode, kind: string | null): readonly Choice[] {
  const { kinds, always } = choices[code];
  return [...new Set([...(kinds[kind ?? ''] ?? []), ...always])];
}
