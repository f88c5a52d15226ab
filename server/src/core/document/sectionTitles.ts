import type { SectionKind } from './note.ts';

export const knownKinds = [
  'subjective',
  'objective',
  'assessment',
  'intervention',
  'response',
  'plan',
  'team',
  'education',
  'form',
] as const satisfies readonly SectionKind[];
type KnownKind = (typeof knownKinds)[number];

const list = (text: string): readonly string[] => text.split(',').map((title) => title.trim().replace(/\s+/g, ' '));

const persons = list('client, patient, pt, ct, veteran, resident, member, service user, young person, parent, family');

/** "Client's view", "client view", "patient's view" and so on. */
function ofPersons(nouns: string): readonly string[] {
  return list(nouns).flatMap((noun) => persons.flatMap((who) => [`${who}'s ${noun}`, `${who} ${noun}`]));
}

/**
 * Headings and labels by what stands under them; lower case, without numbers, brackets or closing marks. "Teaching" is no
 * education: under it, group notes tell what was done, in the writer's own voice.
 */
export const titles: Readonly<Record<KnownKind, readonly string[]>> = {
  subjective: [
    ...list(`
      subjective, subj, chief complaint, chief concern, cc, presenting complaint, presenting concern,
      presenting concerns, presenting problem, presenting problems, presenting issue, presenting,
      presenting this week, pc, hpc, hpi, history of presenting complaint, history of present illness,
      history of the present illness, self-report, in their own words, in her own words,
      in his own words, subjective report, subjective data
    `),
    ...ofPersons(
      'report, reports, view, views, words, statement, statements, comment, comments, account, perspective, concerns, feedback',
    ),
  ],
  objective: list(`
    objective, obj, data, behavior, behaviour, behaviors, behaviours, observation, observations,
    behavioral observations, behavioural observations, mental status, mental status exam,
    mental status examination, mental state, mental state examination, mse, exam, examination, on examination,
    o/e, physical exam, physical examination, vitals, vital signs, labs, results, test results, appearance,
    presentation, presentation on ward, condition at discharge, mood and presentation, objective data,
    review of systems, diary card, scores, measures, screening, screens
  `),
  assessment: list(`
    assessment, assessments, impression, impressions, imp, a/p, formulation, case formulation,
    clinical formulation, clinical impression, clinical impressions, diagnosis, diagnoses, dx, ddx,
    differential, differential diagnosis, diagnostic impression, diagnostic formulation, opinion,
    interpretation, analysis, prognosis, outlook, risk assessment, summary and impression, conclusion,
    conclusions, clinical assessment, problem, problem list, my read, my view, formulation and risk,
    counselor impressions, clinician impressions, progress
  `),
  intervention: list(`
    intervention, interventions, int, treatment provided, what we did, what was done, session content,
    content of session, skills taught, skills, skills training, action, actions taken, procedure, therapy,
    techniques, strategies, work done, solutions generated, chain analysis, behavior chain analysis,
    behaviour chain analysis, teaching, new teaching, new material, new content, psychoeducation
  `),
  response: [
    ...list(`
      response, response to intervention, response to interventions, response to treatment, evaluation, outcome,
      outcomes, what happened next
    `),
    ...ofPersons('response, reaction'),
  ],
  plan: list(`
    plan, pln, plans, recommendation, recommendations, recs, next, next step, next steps, next session,
    next week, next time, next visit, next appointment, next appt, for next session, for next time, follow up,
    followup, f/u, disposition, dispo, discharge plan, discharge planning, goal, goals,
    treatment plan, care plan, safety plan, crisis plan, management, management plan, mx, to do, todo,
    action items, actions, homework assigned, homework given, instructions, orders, targets for next time,
    targets for next week, where this leaves us, treatment plan update, team plan, p/c
  `),
  team: list(`
    team, consultation team, consult team, dbt consult, dbt consultation, team consult, team consultation,
    team minutes, team meeting, team notes, team note, team huddle, minutes, peer consultation, case conference,
    consultation group, therapist consultation, for team, to bring to team, team matters, for consult, consult,
    therapist support, team view
  `),
  education: list(`
    handout line, handout text, handout content, skills handout, teaching handout, patient handout,
    client handout, family handout, information sheet, fact sheet, myth, myths, myths and facts, definition,
    definitions, teaching text, teaching points, learning objectives, learning points, glossary, group rules,
    group rule, house rules, house rule, group agreements, the assumptions, dbt assumptions, eight assumptions,
    assumptions about patients, assumptions about clients, reminder from the manual
  `),
  form: list(`
    rating scale, circle one, tick one, check one, check all that apply, tick all that apply, form item,
    for office use, for office use only, form heading, section of form
  `),
};

/** Words in a note's own title that say what the whole note is. */
export const noteTitles: Readonly<Record<'team' | 'education', readonly string[]>> = {
  team: list(`
    consultation team, consult team, dbt consult, dbt consultation, team consult, team consultation,
    team minutes, team meeting, team notes, team note, minutes of, peer consultation, case conference,
    consultation group, therapist consultation
  `),
  education: list(`
    handout, worksheet, fact sheet, information sheet, leaflet, reading list, syllabus, lecture notes
  `),
};

/** A way of writing notes whose parts are single letters. */
export interface LetterScheme {
  /** Letters without which it is not this scheme. */
  readonly needs: string;
  readonly letters: Readonly<Record<string, KnownKind>>;
}

/** Tried in this order; a scheme must hold all of a note's single-letter labels. */
export const letterSchemes: readonly LetterScheme[] = [
  { needs: 'pie', letters: { p: 'assessment', i: 'intervention', e: 'response' } },
  {
    needs: 'so',
    letters: {
      s: 'subjective',
      o: 'objective',
      a: 'assessment',
      p: 'plan',
      i: 'intervention',
      e: 'response',
      r: 'response',
    },
  },
  {
    needs: 'ap',
    letters: { s: 'subjective', d: 'objective', o: 'objective', a: 'assessment', r: 'response', p: 'plan' },
  },
  { needs: 'da', letters: { d: 'objective', a: 'assessment', r: 'response', p: 'plan' } },
  { needs: 'bi', letters: { b: 'objective', i: 'intervention', r: 'response', p: 'plan' } },
  { needs: 'gi', letters: { g: 'plan', i: 'intervention', r: 'response', p: 'plan' } },
];
