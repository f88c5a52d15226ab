import type { AssumptionCode } from '../rules/rule.ts';
import type { Choice } from './choice.ts';

/** Choices for the ways in which wording works against one assumption, best first. */
export interface AssumptionChoices {
  /** What stands in place of a judgement that was given as a cause ("because she is lazy"). */
  readonly cause: string;
  /** By the ids of its sub-kinds; the first of each stands without a gap. */
  readonly kinds: Readonly<Record<string, readonly Choice[]>>;
  /** After those of the sub-kind, and alone where none is told. */
  readonly always: readonly Choice[];
}

/*
 * Wordings that stand as they are, without a gap: they leave out the judgement and say what is still open. They come first, since
 * most findings are the detector's, of which no more is known than the assumption and perhaps the sub-kind.
 */
const barriers: Choice = {
  move: 'assess',
  clause: 'what got in the way{of task}{at time} is still to be assessed',
  predicate: '~have barriers{ to task/} that are still to be assessed',
  helper: 'will look with {her} at what got in the way',
  helperPast: 'will look with {her} at what got in the way',
};
const reasonsForIt: Choice = {
  move: 'assess',
  clause: 'what came before {this/behavior}, and what followed, is still to be assessed',
  predicate: 'did {what}; what came before, and what followed, is still to be assessed',
};
const ledUpTo: Choice = { move: 'assess', clause: 'what led up to {this!}{at time} is still to be assessed' };
const reasonsGiven: Choice = {
  move: 'assess',
  clause: 'how the reasons given got in the way is still to be assessed',
  predicate: '~have given reasons; how they got in the way is still to be assessed',
};
const interferesWithChange: Choice = {
  move: 'assess',
  clause: 'what interferes with change is still to be assessed',
  predicate: '~have barriers to change that are still to be assessed',
};
const interferesWithMotivation: Choice = {
  move: 'assess',
  clause: 'what interferes with motivation is still to be assessed',
  predicate: '~have barriers to motivation that are still to be assessed',
};
const functionOfIt: Choice = {
  move: 'assess',
  clause: 'the function of {this/behavior}{at time} is still to be assessed',
  predicate: 'did {what}; its function is still to be assessed',
};
const otherHopes: Choice = {
  move: 'assess',
  clause: 'other hopes for treatment are still to be asked about',
  predicate: 'may have other hopes for treatment, still to be asked about',
};
const nextSmallStep: Choice = {
  move: 'treatment',
  clause: 'the next small step is still to be agreed with {her}',
  predicate: '~have a next small step that is still to be agreed on',
  helper: 'will look for the next small step with {her}',
  helperPast: 'will look for the next small step with {her}',
};
const wayToLearn: Choice = {
  move: 'treatment',
  clause: 'a way for {her} to learn{ this/} in small steps is still to be found',
  predicate: '~need a way to learn{ this/} in small steps, which is still to be found',
  helper: 'will look for a way to teach {this/the skill} in small steps',
  helperPast: 'will look for a way to teach {this/the skill} in small steps',
};
const effortCounts: Choice = {
  move: 'dialectic',
  clause: 'the effort so far counts, AND the next step is still to be agreed with {her}',
  predicate: '~have made an effort, AND the next step is still to be agreed on',
};
const acceptedForNow: Choice = {
  move: 'dialectic',
  clause: 'acceptance{ of this/} comes with a next step, still to be agreed with {her}',
  helper: 'will accept what is, AND look for the next step with {her}',
  helperPast: 'will accept what is, AND look for the next step with {her}',
};
const stepIsTheirs: Choice = {
  move: 'treatment',
  clause: 'the next step is for {her} to take, with coaching',
  predicate: 'will take the next step, with coaching',
  helper: 'will coach {her} to take the next step',
  helperPast: 'will coach {her} to take the next step',
};
const nextOneIsTheirs: Choice = { ...stepIsTheirs, helperPast: 'took a step for {her} this time, and will coach {her} to take the next one' };
const whoeverCaused: Choice = {
  move: 'dialectic',
  clause: 'whoever caused {this/the problem}, the next step is for {her} to take, with coaching',
  predicate: '~have a next step to take, whoever caused {this/the problem}',
};
const workOnItNow: Choice = {
  move: 'treatment',
  clause: '{she} can work on the next step now, with coaching',
  predicate: 'can work on the next step now, with coaching',
  helper: 'will coach {her} in the next step now',
};
const whatLedUp: Choice = {
  move: 'assess',
  clause: 'what led up to {this/the problem} is still to be assessed, and the next step is for {her} to take',
  predicate: '~have a next step to take, and what led up to {this/the problem} is still to be assessed',
};
const besideIt: Choice = {
  move: 'dialectic',
  clause: 'what {she} can practice{ beside this/} is still to be planned',
  predicate: 'can practice skills as well, with coaching',
};
const painful: Choice = {
  move: 'assess',
  clause: 'what{ makes this/ is} painful for {her}{at time} is still to be understood',
  predicate: '~report distress that is still to be understood',
  helper: 'will ask what{ makes this/ is} painful for {her}',
  helperPast: 'will ask what{ makes this/ is} painful for {her}',
};
const behindIt: Choice = {
  move: 'assess',
  clause: 'what is behind {this!}{at time} is still to be understood',
};
const relief: Choice = {
  move: 'treatment',
  clause: 'a plan to relieve the suffering is still to be made with {her}',
  predicate: '~need a plan to relieve the suffering, which is still to be made',
  helper: 'will make a plan with {her} to relieve the suffering',
  helperPast: 'will make a plan with {her} to relieve the suffering',
};
const practiceInPlace: Choice = {
  move: 'treatment',
  clause: 'practice{ of skill/} where it is needed, with coaching, is still to be planned',
  predicate: 'can practice where it is needed, with coaching',
  helper: 'will plan practice with {her} where it is needed',
  helperPast: 'will plan practice with {her} where it is needed',
};
const practiceNow: Choice = {
  move: 'treatment',
  clause: 'practice{ of skill/} can start now, in small steps and with coaching',
  predicate: 'can start to practice now, in small steps and with coaching',
  helper: 'will start to practice with {her} now, in small steps',
  helperPast: 'will start to practice with {her} now, in small steps',
};
const practiceWhenUpset: Choice = {
  move: 'treatment',
  clause: 'using skills at such a time is still to be practiced, with coaching',
  predicate: 'can practice skills at such a time, with coaching',
  helper: 'will coach {her} in using skills at such a time',
};
const coachingBetween: Choice = {
  move: 'treatment',
  clause: 'coaching between sessions{at time} is still to be arranged',
  predicate: 'can ask for coaching between sessions',
  helper: 'will coach {her} between sessions when a skill is needed',
};
const useItThere: Choice = {
  move: 'treatment',
  clause: 'using {skill/the skills} where needed is still to be practiced',
  predicate: 'can practice {it/the skill} next where it is needed',
  helper: 'will practice {it/the skill} with {her} where it is needed',
};
const practiceMeanwhile: Choice = {
  move: 'treatment',
  clause: 'what {she} can practice meanwhile is still to be planned',
  predicate: 'can practice skills meanwhile, with coaching',
  helper: 'will plan with {her} what to practice meanwhile',
  helperPast: 'will plan with {her} what to practice meanwhile',
};
const notHelpedEnough: Choice = {
  move: 'treatment',
  clause: '{treatment} has not yet helped enough{at time}, and what was missing is still to be reviewed',
  predicate: '~have not yet been helped enough by {treatment}{at time}',
  helper: 'will review what was missing in {treatment}',
  helperPast: 'will review what was missing in {treatment}',
};
const toBeAdapted: Choice = {
  move: 'treatment',
  clause: 'how {treatment} can be adapted for {her} is still to be reviewed',
  predicate: 'may need {treatment} to be adapted',
};
const forTheTeam: Choice = {
  move: 'treatment',
  clause: 'a question{ about this/} is still to be brought to the team',
  predicate: 'can bring {this/questions} to the team',
  helper: 'will bring {this/my question} to the team',
  helperPast: 'will bring {this/my question} to the team',
};
const sharedWithTeam: Choice = {
  move: 'treatment',
  clause: 'support from the team{ with this/} is still to be planned',
  predicate: 'can share {this/what is hard} with the team',
  helper: 'will {share this with/ask} the team{/ for support}',
  helperPast: 'will {share this with/ask} the team{/ for support}',
};
const askingIsPart: Choice = {
  move: 'treatment',
  clause: 'asking the team for help is part of the treatment',
  predicate: 'can ask the team for help, which is part of the treatment',
  helper: 'will ask the team for help{ with this/}',
  helperPast: 'will ask the team for help{ with this/}',
};
const timeForIt: Choice = {
  move: 'treatment',
  clause: 'the team will make time{ for this/ to help}',
  helper: 'will make time{ for this/ to help}',
  helperPast: 'will make time{ for this/ to help}',
};
const teamSupport: Choice = {
  move: 'treatment',
  clause: 'support from the team{ with this/} is still to be planned',
  predicate: 'can count on support from the team{ with this/}',
  helper: 'will ask the team for support{ with this/}',
  helperPast: 'will ask the team for support{ with this/}',
};

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
      'effort-denied': [barriers, effort, workedOn],
      'trait-imputed': [barriers, effort, reliefFrom, workedOn],
      'choice-imputed': [ledUpTo, barriers, {
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
      'resistance-imputed': [barriers, {
          move: 'describe',
          clause: 'the answer to {what was offered} was {what}, after {what came before}',
          predicate: 'said {what} when {what} was offered; what made it hard is still to be assessed',
        },
        reliefFrom,
      ],
      'excuses-imputed': [reasonsGiven, {
          move: 'describe',
          clause: 'the reason given was {reason}; how it made {what} hard is still to be assessed',
          predicate: 'gave {reason} as what got in the way; how it made {what} hard is still to be assessed',
        },
      ],
      'self-sabotage': [reasonsForIt, {
          move: 'describe',
          clause: '{behavior} came shortly before {what}; what it relieved is still to be assessed',
          predicate: 'did {what} shortly before {what came next}; what it relieved is still to be assessed',
        },
        reliefFrom,
      ],
      'told-to-try-harder': [barriers, {
          move: 'assess',
          clause: 'next step: look together at what made {what} hard',
          predicate: 'did {what}, and what made {the rest} hard is still to be assessed',
          helper: 'will look with {client} at what made {what} hard',
          helperPast: 'spoke with {client} about {what}, and will look at what made it hard',
        },
      ],
    },
    always: [barriers, 
      effort,
      whatMadeItHard,
      workedOn,
      { move: 'assess', clause: 'a chain analysis of {behavior} is the next step' },
      { move: 'assess', clause: 'barriers to {what} are still to be assessed' },
    ],
  },
  A2: {
    cause: 'the function of this is still to be assessed',
    kinds: {
      'wish-denied': [interferesWithChange, towardGoal],
      'motivation-missing': [interferesWithMotivation, towardGoal,
        {
          move: 'assess',
          clause: 'what interferes with motivation is still to be assessed (fear, belief, skill or consequence: {which})',
        },
      ],
      attention: [functionOfIt, function_, keepsItGoing],
      manipulation: [functionOfIt, {
          move: 'describe',
          clause: '{client} asked {whom} for {what}, after {what came before}',
          predicate: 'asked {whom} for {what}, after {what came before}',
        },
        function_,
        keepsItGoing,
      ],
      gain: [functionOfIt, function_,
        {
          move: 'hypothesis',
          clause: 'one hypothesis to assess: {behavior} brings {what}, and another way to it is still to be learned',
          predicate: '~have found {what} through {behavior}, and another way to it is still to be learned',
        },
      ],
      'other-aim': [otherHopes, {
          move: 'assess',
          clause: 'hopes for treatment, besides {what}, are still to be asked about',
          predicate: '~name {what} as a reason to come, and other hopes are still to be explored',
        },
      ],
    },
    always: [functionOfIt, 
      function_,
      towardGoal,
      { move: 'assess', clause: 'the function of {behavior} is still to be assessed' },
      reliefFrom,
      keepsItGoing,
      { move: 'assess', clause: 'a chain analysis of {behavior} is the next step' },
    ],
  },
  A3: {
    cause: 'the next small step is still to be agreed with {her}',
    kinds: {
      'change-ruled-out': [nextSmallStep, {
          move: 'describe',
          clause: '{behavior} was seen {how often}, and the next step is {step}',
          predicate: 'did {behavior} on {how many} days, and the next step is {step}',
          helper: 'will look with {client} for a next step toward {goal}',
          helperPast: 'will look with {client} for a next step toward {goal}',
        },
        missingForIt,
      ],
      'limit-drawn': [nextSmallStep, {
          move: 'describe',
          clause: 'reached so far: {level}; the next step is {step}',
          predicate: '~have reached {level}, and the next step is {step}',
          helper: 'will look with {client} for a next step toward {goal}',
          helperPast: 'will look with {client} for a next step toward {goal}',
        },
        missingForIt,
      ],
      'learning-ruled-out': [wayToLearn, {
          move: 'treatment',
          clause: 'what {client} needs to learn {skill} is still to be assessed',
          predicate: 'will learn {skill} in small steps, with {what help}',
          helper: 'will look with {client} for a way to learn {skill}',
        },
        missingForIt,
      ],
      'change-not-asked': [nextSmallStep, smallerStep, missingForIt],
      'bar-lowered': [nextSmallStep, smallerStep, missingForIt],
      'effort-enough': [effortCounts, workedOn, smallerStep],
      'acceptance-alone': [acceptedForNow, {
          move: 'dialectic',
          clause: '{what} is accepted as it is now, AND the next step is {step}',
          predicate: '~accept {what} as it is now, AND the next step is {step}',
          helper: 'will accept {what} as it is now, AND look for a next step toward {goal}',
          helperPast: 'will accept {what} as it is now, AND look for a next step toward {goal}',
        },
        smallerStep,
      ],
    },
    always: [nextSmallStep, 
      smallerStep,
      missingForIt,
      { move: 'dialectic', clause: '{what} is accepted as it is now, AND the next step is {step}' },
      { move: 'assess', clause: 'what {client} needs to reach {goal} is still to be assessed' },
      { move: 'assess', clause: 'barriers to {goal} are still to be assessed' },
    ],
  },
  A4: {
    cause: 'the next step is for {her} to take, with coaching',
    kinds: {
      rescuing: [nextOneIsTheirs, nextStepOfClient,
        {
          move: 'describe',
          clause: 'taken so far: {which step}, by {whom}; the next step for {client} is {step}',
          helper: 'will rehearse {step} with {client}, who takes it',
          helperPast: 'took {step} this time; the next one is to be rehearsed with {client}',
        },
      ],
      excusing: [whoeverCaused, whoeverCausedIt,
        { move: 'dialectic', clause: '{what happened} was painful, AND the next step to work on is {step}' },
      ],
      'waiting-for-others': [workOnItNow, {
          move: 'treatment',
          clause: '{client} can work on {what} now, with coaching',
          predicate: 'can work on {what} now, with coaching',
          helper: 'will coach {client} in {step} now',
        },
        whoeverCausedIt,
      ],
      blaming: [whatLedUp, {
          move: 'describe',
          clause: 'what led up to {event} is still to be assessed, and the next step is {step}',
          predicate: '~have {problem} to work on, with coaching in {skill}',
        },
        whoeverCausedIt,
      ],
      'passive-saving': [besideIt, { move: 'dialectic', clause: '{what} may help with {symptom}, AND {skill} is to be practiced as well' },
        { move: 'treatment', clause: 'practice of {skill} is still to be planned, beside {what}' },
      ],
    },
    always: [stepIsTheirs, 
      nextStepOfClient,
      { move: 'treatment', clause: 'next step to coach: {step}' },
      whoeverCausedIt,
      { move: 'describe', clause: 'what has changed so far is {what}, and {step} is to be practiced next' },
    ],
  },
  A5: {
    cause: 'what makes this painful for {her} is still to be understood',
    kinds: {
      exaggeration: [behindIt, painful, hardToBear, planRelief],
      'made-small': [behindIt, painful, hardToBear, planRelief],
      'no-reason-seen': [behindIt, painful, { move: 'assess', clause: 'what makes {what happened} painful is still to be understood' },
        hardToBear,
      ],
      comparison: [behindIt, painful, {
          move: 'dialectic',
          clause: 'what helps is {what}, AND what makes {what hurts} painful is still to be understood',
          predicate: '~have {what helps}, AND what makes {what hurts} painful is still to be understood',
        },
        hardToBear,
      ],
      complaint: [behindIt, painful, {
          move: 'describe',
          clause: '{client} said {how often} that {what} hurts, and what would relieve it is still to be planned',
          predicate: 'said {how often} that {what} hurts, and what would relieve it is still to be planned',
        },
        planRelief,
      ],
      disbelief: [behindIt, painful, hardToBear, { move: 'assess', clause: 'what makes {what happened} painful is still to be understood' }],
      'promise-without-plan': [relief, planRelief,
        { move: 'treatment', clause: 'the first step toward a life worth living is {step}' },
      ],
    },
    always: [behindIt, painful, 
      hardToBear,
      planRelief,
      { move: 'assess', clause: 'what makes {what happened} painful is still to be understood' },
      { move: 'treatment', clause: 'the first step toward a life worth living is {step}' },
    ],
  },
  A6: {
    cause: 'practice where it is needed is still to be planned',
    kinds: {
      'waiting-for-calm': [practiceNow, rehearse],
      'too-upset': [practiceWhenUpset, coachNow, rehearse],
      'no-coaching': [coachingBetween, rehearse,
        {
          move: 'treatment',
          clause: 'coaching in {skill} between sessions is still to be agreed on: {when}',
          helper: 'will coach {skill} by phone in {situation}',
        },
      ],
      'knowing-taken-for-doing': [useItThere, {
          move: 'describe',
          clause: '{skill} is known, and practice of it in {situation} is the next step',
          predicate: '~know {skill}, and practice of it in {situation} is the next step',
          helper: 'will rehearse {skill} for {situation} with {client}',
        },
        rehearse,
      ],
      'taking-over': [practiceMeanwhile, {
          move: 'treatment',
          clause: 'during this time {client} will practice {skill} for {situation}',
          predicate: 'will practice {skill} for {situation} during this time',
          helper: 'will coach {skill}, and {which decision} stays with {client}',
        },
        rehearse,
      ],
    },
    always: [practiceInPlace, 
      rehearse,
      { move: 'treatment', clause: 'rehearsal of {skill} for {situation} is still to be planned' },
      { move: 'assess', clause: 'what makes {skill} hard to use in {situation} is still to be assessed' },
      { move: 'assess', clause: 'which skill to rehearse for {situation} is still to be found' },
    ],
  },
  A7: {
    cause: 'what was missing in the treatment is still to be assessed',
    kinds: {
      'client-failed': [notHelpedEnough, notYetReached],
      'outcome-put-on-client': [notHelpedEnough, notYetReached],
      'resistance-as-trait': [notHelpedEnough, notYetReached, adapt],
      'chance-wasted': [notHelpedEnough, notYetReached],
      'not-suited': [toBeAdapted, adapt, notYetReached],
      'no-benefit': [notHelpedEnough, notYetReached, adapt],
    },
    always: [notHelpedEnough, 
      notYetReached,
      { move: 'assess', clause: 'which part of the treatment was missing is still to be reviewed' },
      adapt,
      { move: 'describe', clause: 'what got in the way of treatment is still to be assessed: {which behavior}' },
      { move: 'assess', clause: 'barriers to {goal} are still to be assessed' },
    ],
  },
  A8: {
    cause: 'support from the team{ with this/} is still to be planned',
    kinds: {
      'team-not-needed': [forTheTeam, toTeam, workIsHard],
      'team-skipped': [sharedWithTeam, toTeam, askForHelp],
      alone: [sharedWithTeam, workIsHard, askForHelp],
      'asking-as-weakness': [askingIsPart, { move: 'treatment', clause: 'asking for help with {what} is part of the treatment' },
        askForHelp,
      ],
      'request-turned-away': [timeForIt, offer, wasHard],
      'therapist-judged': [teamSupport, wasHard, workIsHard],
    },
    always: [teamSupport, 
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
